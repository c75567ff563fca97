import OfficeOpenXML

/// The head of a document: two columns without lines, the issuer at the left and the nation at the right.
struct WordHead {
    private let profile: DocumentProfile
    private let width: Length
    private let layout = SheetLayout.a4
    /// The language of the plan's words, where it is not the document's.
    private let other: String?

    init(_ profile: DocumentProfile, width: Length, other: String? = nil) {
        self.profile = profile
        self.width = width
        self.other = other
    }

    func table(_ head: OfficialHead) -> WordTable {
        let right = rightWidth(head)
        let left = width - right
        var rows = [
            WordRow([
                WordCell(issuer(head.parentBody, head.issuer, left)), WordCell(nation(head.nation, right)),
            ]),
            WordRow([
                WordCell([line(head.number, .number)]), WordCell([line(head.placeAndDate, .placeAndDate)]),
            ]),
        ]
        if let draft = head.draft {
            rows.append(WordRow([WordCell([WordParagraph(id(.draft), draft)]), WordCell([WordParagraph()])]))
        }
        return WordTable(columns: [left, right], rows: rows)
    }

    /// The head of a document that has no number or date of its own.
    func table(_ head: Letterhead) -> WordTable {
        let right = nationWidth(head.nation)
        let left = width - right
        var issuer = self.issuer(
            head.parentBody.map(Phrase.plan), head.issuer.map(Phrase.plan), left)
        if let draft = head.draft { issuer.append(WordParagraph(id(.draft), draft)) }
        return WordTable(
            columns: [left, right], rows: [WordRow([WordCell(issuer), WordCell(nation(head.nation, right))])])
    }

    /// As wide as its longest line wants, so that neither the motto nor the date breaks; a little less where that
    /// keeps the issuer's name on one line.
    private func rightWidth(_ head: OfficialHead) -> Length {
        let nation = nationWidth(head.nation)
        let date = length(of: head.placeAndDate.text, .placeAndDate)
        let wanted = max(nation, date + .millimetres(layout.headGutter))
        // Beside the date stands only the number, which is short.
        let needed = max(nation, date + .millimetres(layout.lineSlack))
        let issuer = length(of: head.issuer?.text ?? "", .issuer) + .millimetres(layout.lineSlack)
        let beside = width - issuer
        return min(beside < needed ? wanted : min(wanted, beside), width * 2 / 3)
    }

    private func nationWidth(_ lines: [String]) -> Length {
        let lengths = lines.enumerated().map { length(of: $1, nationElement($0)) }
        return (lengths.max() ?? .zero) + .millimetres(layout.headGutter)
    }

    private func nation(_ lines: [String], _ width: Length) -> [WordParagraph] {
        let texts = lines.enumerated().map { WordParagraph(id(nationElement($0)), $1) }
        guard let last = lines.last else { return texts }
        let element = nationElement(lines.count - 1)
        return texts + sign(profile.head.belowNation, under: length(of: last, element), element, width)
    }

    private func nationElement(_ index: Int) -> DocumentElement { index == 0 ? .nation : .motto }

    private func issuer(_ parent: Phrase?, _ issuer: Phrase?, _ width: Length) -> [WordParagraph] {
        var paragraphs: [WordParagraph] = []
        if let parent { paragraphs.append(balanced(parent, .parentBody, width).paragraph) }
        guard let issuer else { return paragraphs.isEmpty ? [WordParagraph()] : paragraphs }
        let (paragraph, lastLine) = balanced(issuer, .issuer, width)
        return paragraphs + [paragraph] + sign(profile.head.belowIssuer, under: lastLine, .issuer, width)
    }

    private func line(_ phrase: Phrase, _ element: DocumentElement) -> WordParagraph {
        WordParagraph(id(element), phrase.inlines(other: other))
    }

    /// A centred paragraph narrowed so far that its lines come out about even, and the length of its last line.
    func balanced(
        _ phrase: Phrase, _ element: DocumentElement, _ width: Length
    ) -> (paragraph: WordParagraph, lastLine: Length) {
        let (size, face) = letters(element)
        return EvenLines.set(line(phrase, element), size, face, within: width)
    }

    /// What stands below a line of the head.
    func sign(
        _ sign: DocumentProfile.Head.Sign, under line: Length, _ element: DocumentElement, _ width: Length
    ) -> [WordParagraph] {
        switch sign {
        case .none: return []
        case .text(let text): return [WordParagraph(OfficialStyles.mark, text, profile.characters(element))]
        case .rule(let share):
            let length = Length(twips: Int((Double(line.twips) * share.value).rounded()))
            return [rule(min(length, width), width)]
        }
    }

    /// An empty line of the paper's own, with a border above as long as asked.
    private func rule(_ length: Length, _ width: Length) -> WordParagraph {
        WordParagraph(
            OfficialStyles.mark, [],
            format: ParagraphFormat {
                $0.topBorder = .line(.points(layout.ruleWidth))
                $0.spaceBefore = .points(layout.ruleRoom)
                $0.lineSpacing = .exactly(.points(layout.ruleRoom * 2))
                $0.leftIndent = (width - length) / 2
                $0.rightIndent = (width - length) / 2
            })
    }

    private func length(of text: String, _ element: DocumentElement) -> Length {
        let (size, face) = letters(element)
        return TimesNewRoman.width(of: text, size: size, face: face)
    }

    private func letters(_ element: DocumentElement) -> (size: Length, face: TimesNewRoman.Face) {
        let form = profile[element]
        return (.points(form.size.value), form.isBold ? .bold : form.isItalic ? .italic : .regular)
    }

    private func id(_ element: DocumentElement) -> WordStyle.ID { OfficialStyles.id(of: element) }
}

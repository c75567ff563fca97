import OfficeOpenXML
import PlanDiagnostics

/// Sets an official document for Word: head, title, body and foot upright, an appendix across.
struct WordOfficialText {
    private let text: any OfficialText
    private let page: PageSetup

    init(_ text: some OfficialText) {
        self.text = text
        page = text.profile.page
    }

    var pageAcross: PageSetup { page.turned }

    /// - Parameter appendix: what stands on the pages across; nil for none.
    func document(appendix: [WordBlock]?) -> WordDocument {
        let pageNumber = [WordParagraph(.header, [.pageNumber])]
        var sections = [
            WordSection(page: page, header: pageNumber, hidesFirstHeader: true, blocks: blocks())
        ]
        if let appendix {
            sections.append(WordSection(page: pageAcross, header: pageNumber, blocks: appendix))
        }
        return WordDocument(
            properties: DocumentProperties(
                title: text.plainTitle, creator: text.head.issuer?.text, language: Language.vietnamese.wordTag
            ),
            font: text.profile.font, styles: OfficialStyles.all(text.profile),
            lists: OfficialStyles.lists(text.profile), sections: sections)
    }

    private func blocks() -> [WordBlock] {
        let head = WordHead(text.profile, width: page.textWidth)
        var blocks: [WordBlock] = [.table(head.table(text.head))]
        blocks += title(head, page.textWidth).map(WordBlock.paragraph)
        var running = opening().map(WordBlock.paragraph) + body()
        guard text.signature != nil || text.recipients != nil else { return blocks + running }
        // The signature never stands on a page without some of the text.
        if case .paragraph(var last) = running.last {
            last.format.keepsWithNext = true
            running[running.count - 1] = .paragraph(last)
        }
        let foot = WordPlanFoot(text.profile, width: page.textWidth)
        return blocks + running + foot.blocks(text.recipients, text.signature)
    }

    private func title(_ head: WordHead, _ width: Length) -> [WordParagraph] {
        let kind = WordParagraph(OfficialStyles.id(of: .kind), text.kind.inlines())
        guard let subject = text.subject else { return [kind] }
        let (paragraph, lastLine) = head.balanced(subject, .subject, width)
        return [kind, paragraph]
            + head.sign(text.profile.head.belowSubject, under: lastLine, .subject, width)
    }

    /// The legal bases and the words that lead to the first part.
    private func opening() -> [WordParagraph] {
        var paragraphs = text.bases.map { WordParagraph(OfficialStyles.id(of: .basis), $0.inlines()) }
        if let preamble = text.preamble {
            paragraphs.append(WordParagraph(OfficialStyles.bodyText, preamble.inlines()))
        }
        if !paragraphs.isEmpty { paragraphs[0].format.spaceBefore = .points(SheetLayout.a4.bodySpace) }
        return paragraphs
    }

    private func body() -> [WordBlock] {
        var numbers = OutlineNumbers(OfficialStyles.lists(text.profile)[0])
        return text.body.flatMap { block -> [WordBlock] in
            switch block {
            case .heading(let level, let label, let text):
                let element: DocumentElement =
                    switch level {
                    case .part: .part
                    case .section: .section
                    case .group: .group
                    }
                var title = text
                if level == .part { title = text.inCapitals }
                let style = OfficialStyles.id(of: element)
                return [.paragraph(numbers.paragraph(style, level.rawValue - 1, label, title))]
            case .numbered(let label, let text):
                let level: OfficialStyles.OutlineLevel = label.hasPrefix("(") ? .target : .group
                return [.paragraph(numbers.paragraph(OfficialStyles.numbered, level.rawValue, label, text))]
            case .paragraph(let text):
                return [.paragraph(WordParagraph(OfficialStyles.bodyText, text.inlines()))]
            case .dashed(let text): return [.paragraph(WordParagraph(OfficialStyles.dashed, text.inlines()))]
            case .table(let table):
                let table = WordOfficialTable(table, self.text.profile, width: page.textWidth)
                return [.gap, .table(table.table()), .gap]
            }
        }
    }
}

extension WordBlock {
    /// Sets a table off from the text, and from a table that follows.
    fileprivate static let gap = WordBlock.paragraph(
        WordParagraph(
            .normal, [],
            format: ParagraphFormat {
                $0.keepsWithNext = true
                $0.lineSpacing = .exactly(.points(SheetLayout.a4.cellParagraphSpace * 3))
            }))
}

/// Gives paragraphs numbers that Word computes, as long as they come out as the plan has them.
private struct OutlineNumbers {
    private var counter: WordNumberCounter

    init(_ list: WordList) {
        counter = WordNumberCounter(list)
    }

    mutating func paragraph(
        _ style: WordStyle.ID, _ level: Int, _ label: String, _ text: Phrase
    ) -> WordParagraph {
        var paragraph = WordParagraph(style, text.inlines())
        var trial = counter
        if trial.next(level) == label {
            counter = trial
            // Headings belong to their level by style; so do targets.
            if style == OfficialStyles.numbered, level != OfficialStyles.OutlineLevel.target.rawValue {
                paragraph.format.list = .init(OfficialStyles.outline, level: level)
            }
        } else {
            paragraph.format.list = .outside
            paragraph.content.insert(.text("\(label) "), at: 0)
        }
        return paragraph
    }
}

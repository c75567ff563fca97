import OfficeOpenXML

/// The appendix of an official plan: its title, and the table of tasks.
struct WordAppendix {
    private let appendix: OfficialAppendix
    private let columns: [Length]
    private let textSize: Length
    private let headingSize: Length
    private let layout = SheetLayout.a4

    init(_ appendix: OfficialAppendix, _ profile: DocumentProfile, width: Length) {
        self.appendix = appendix
        columns = width.parted(by: appendix.columns.map(\.weight))
        textSize = .points(profile[.tableText].size.value)
        headingSize = .points(profile[.tableHeading].size.value)
    }

    func blocks() -> [WordBlock] {
        var paragraphs = [WordParagraph(OfficialStyles.id(of: .appendixName), appendix.name)]
        if let title = appendix.title {
            paragraphs.append(WordParagraph(OfficialStyles.id(of: .appendixTitle), title.inlines()))
        }
        var reference = WordParagraph(
            OfficialStyles.id(of: .appendixReference), appendix.reference.inlines())
        reference.format.spaceAfter = .points(layout.tableSpace)
        paragraphs.append(reference)
        return paragraphs.map(WordBlock.paragraph) + [.table(table())]
    }

    private func table() -> WordTable {
        var rows = heads()
        for section in appendix.sections {
            rows.append(row(of: section, count: columns.count))
            for group in section.groups { rows += self.rows(of: group) }
        }
        return WordTable(
            columns: columns, rows: rows, lines: .all(.points(layout.tableLine)),
            padding: .init(
                top: .millimetres(layout.cellPadding.top), bottom: .millimetres(layout.cellPadding.bottom),
                side: .millimetres(layout.cellPadding.side)),
            title: appendix.title?.text ?? appendix.name,
            description:
                "Mỗi hàng là một nhiệm vụ; tên mục nằm trên một hàng riêng, nhiệm vụ tổng quát ở cột đầu gộp qua các tiểu nhiệm vụ của nó."
        )
    }

    /// The headings, and the columns' numbers below them; both on every page.
    private func heads() -> [WordRow] {
        let headings = zip(appendix.columns, columns).map { column, width in
            let texts = [column.heading, column.clarity.map { "(\($0))" }].compactMap(\.self)
            let paragraphs = texts.map { text in
                EvenLines.set(
                    WordParagraph(OfficialStyles.id(of: .tableHeading), text), headingSize, .bold,
                    within: room(in: width)
                ).paragraph
            }
            return WordCell(paragraphs.map(WordBlock.paragraph), alignment: .center)
        }
        let numbers = appendix.columns.map { column in
            WordCell([WordParagraph(OfficialStyles.id(of: .tableHeading), column.number, Self.light)])
        }
        return [WordRow(headings, isHeader: true), WordRow(numbers, isHeader: true)]
    }

    private static let light = CharacterFormat(isBold: false, isItalic: true)

    private func row(of section: OfficialAppendixSection, count: Int) -> WordRow {
        let title: Phrase = "\(section.label) \(section.title)"
        return WordRow([
            WordCell([WordParagraph(OfficialStyles.id(of: .tableSection), title.inlines())], span: count)
        ])
    }

    private func rows(of group: OfficialTaskGroup) -> [WordRow] {
        let title: Phrase = "\(group.label) \(group.title)"
        let phrases = [title, group.note].compactMap(\.self)
        let head = paragraphs(phrases)
        var rest = lines(of: phrases, within: columns[0])
        return group.rows.enumerated().map { index, row in
            let isFirst = index == 0
            rest -= height(of: row)
            let merge: WordCell.VerticalMerge? = group.rows.count == 1 ? nil : isFirst ? .begins : .continues
            let first = WordCell(
                isFirst ? head : [WordParagraph(OfficialStyles.id(of: .tableText))],
                span: group.isTask ? 2 : 1, merge: merge)
            let isKept = rest > 0 && index < group.rows.count - 1
            return WordRow([first] + cells(of: row, isTask: group.isTask), isKept: isKept)
        }
    }

    /// In lines of text.
    private func height(of row: OfficialTaskRow) -> Int {
        zip(row.cells, columns.dropFirst()).map { lines(of: $0, within: $1) }.max() ?? 1
    }

    private func lines(of phrases: [Phrase], within column: Length) -> Int {
        let room = room(in: column)
        return phrases.reduce(0) {
            $0 + TimesNewRoman.lines(of: $1.text, within: room, size: textSize, face: .regular).count
        }
    }

    private func room(in column: Length) -> Length { column - .millimetres(layout.cellPadding.side) * 2 }

    /// The number of a sub-task stands before its title, where it has one of its own.
    private func cells(of row: OfficialTaskRow, isTask: Bool) -> [WordCell] {
        var texts = row.cells
        if isTask {
            texts.removeFirst()
        } else if let label = row.label {
            let title = texts[0].first ?? ""
            texts[0] = ["\(label) \(title)"] + texts[0].dropFirst()
        }
        return texts.map { WordCell(paragraphs($0)) }
    }

    private func paragraphs(_ phrases: [Phrase]) -> [WordParagraph] {
        guard !phrases.isEmpty else { return [WordParagraph(OfficialStyles.id(of: .tableText))] }
        return phrases.enumerated().map { index, phrase in
            var paragraph = WordParagraph(OfficialStyles.id(of: .tableText), phrase.inlines())
            if index > 0 { paragraph.format.spaceBefore = .points(layout.cellParagraphSpace) }
            return paragraph
        }
    }
}

extension WordRow {
    /// - Parameter isKept: on the same page as the next row, so that the cell of a task group, which spans rows, is
    ///   not broken before its title has ended.
    fileprivate init(_ cells: [WordCell], isKept: Bool) {
        self.init(cells)
        guard isKept else { return }
        for cell in self.cells.indices {
            self.cells[cell].blocks = self.cells[cell].blocks.map { block in
                guard case .paragraph(var paragraph) = block else { return block }
                paragraph.format.keepsWithNext = true
                return .paragraph(paragraph)
            }
        }
    }
}

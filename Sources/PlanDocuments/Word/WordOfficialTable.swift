import OfficeOpenXML

/// Sets a table of an official document for Word; its headings stand on every page that it goes on to.
struct WordOfficialTable {
    private let content: OfficialTable
    private let columns: [Length]
    private let headingSize: Length
    private let layout = SheetLayout.a4

    init(_ table: OfficialTable, _ profile: DocumentProfile, width: Length) {
        content = table
        columns = width.parted(by: table.columns.map(\.weight))
        headingSize = .points(profile[.tableHeading].size.value)
    }

    func table() -> WordTable {
        WordTable(
            columns: columns, rows: [heads()] + content.rows.map(row), lines: .all(.points(layout.tableLine)),
            padding: .init(
                top: .millimetres(layout.cellPadding.top), bottom: .millimetres(layout.cellPadding.bottom),
                side: .millimetres(layout.cellPadding.side)),
            title: content.title)
    }

    private func heads() -> WordRow {
        let cells = zip(content.columns, columns).map { column, width in
            let room = width - .millimetres(layout.cellPadding.side) * 2
            let heading = WordParagraph(OfficialStyles.id(of: .tableHeading), column.heading)
            let paragraph = EvenLines.set(heading, headingSize, .bold, within: room).paragraph
            return WordCell([.paragraph(paragraph)], alignment: .center)
        }
        return WordRow(cells, isHeader: true)
    }

    private func row(_ row: OfficialTable.Row) -> WordRow {
        switch row {
        case .section(let title):
            let paragraph = WordParagraph(OfficialStyles.id(of: .tableSection), title.inlines())
            return WordRow([WordCell([paragraph], span: columns.count)])
        case .cells(let cells): return self.cells(cells, .plain)
        case .total(let cells): return self.cells(cells, .bold)
        }
    }

    private func cells(_ cells: [[Phrase]], _ characters: CharacterFormat) -> WordRow {
        WordRow(
            zip(cells, content.columns).map { lines, column in
                let paragraphs = (lines.isEmpty ? [""] : lines).enumerated().map { index, line in
                    var paragraph = WordParagraph(
                        OfficialStyles.id(of: .tableText), line.inlines(characters))
                    if index > 0 { paragraph.format.spaceBefore = .points(layout.cellParagraphSpace) }
                    if column.isCentered { paragraph.format.alignment = .center }
                    return paragraph
                }
                return WordCell(paragraphs)
            })
    }
}

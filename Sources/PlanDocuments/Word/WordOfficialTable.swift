import OfficeOpenXML

/// Sets a table of an official document for Word; its headings stand on every page that it goes on to.
struct WordOfficialTable {
    private let content: OfficialTable
    private let columns: [Length]
    private let headingSize: Length
    private let layout = SheetLayout.a4

    init(_ table: OfficialTable, _ profile: DocumentProfile, width: Length) {
        content = table
        headingSize = .points(profile[.tableHeading].size.value)
        let needed = Self.longestWords(table, headingSize, .points(profile[.tableText].size.value))
        let padding = Length.millimetres(layout.cellPadding.side) * 2
        columns = width.parted(
            by: table.columns.map(\.weight), noneBelow: needed.map { $0 + padding })
    }

    /// The width of the longest word of each column, so that Word breaks none.
    private static func longestWords(
        _ table: OfficialTable, _ headingSize: Length, _ textSize: Length
    ) -> [Length] {
        table.columns.indices.map { column in
            let heading = longestWord(table.columns[column].heading, headingSize, .bold)
            let texts = table.rows.flatMap { row in
                switch row {
                case .section: [Length]()
                case .cells(let cells): cells[column].map { longestWord($0.text, textSize, .regular) }
                case .total(let cells): cells[column].map { longestWord($0.text, textSize, .bold) }
                }
            }
            return texts.reduce(heading, max)
        }
    }

    private static func longestWord(_ text: String, _ size: Length, _ face: TimesNewRoman.Face) -> Length {
        text.split(separator: " ").map { TimesNewRoman.width(of: String($0), size: size, face: face) }
            .max() ?? .zero
    }

    func table() -> WordTable {
        var rows = content.rows.map(row)
        // No sum begins a page, nor does what follows the table, a signature for one, without a row of it.
        for index in rows.indices where index + 1 == rows.count || content.rows[index + 1].isTotal {
            rows[index].keepWithNext()
        }
        return WordTable(
            columns: columns, rows: [heads()] + rows, lines: .all(.points(layout.tableLine)),
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

extension WordRow {
    /// Puts the row on the page of what follows it.
    fileprivate mutating func keepWithNext() {
        for cell in cells.indices {
            for index in cells[cell].blocks.indices {
                guard case .paragraph(var paragraph) = cells[cell].blocks[index] else { continue }
                paragraph.format.keepsWithNext = true
                cells[cell].blocks[index] = .paragraph(paragraph)
            }
        }
    }
}

import DataFormats
import OfficeOpenXML
import VietnameseCalendar

/// A format that appendices come in: written by our writers, read by our readers.
enum SourceFormat: String, CaseIterable, Sendable {
    case neutral, tsv, markdown, word, excel

    var isText: Bool { self == .tsv || self == .markdown }

    /// Tables as a reader of the format sees them after they were written in it.
    func reading(_ document: TableDocument) throws -> TableDocument {
        switch self {
        case .neutral: document
        case .tsv: SeparatedText.read(Self.tsv(document))
        case .markdown: MarkdownTables.read(Self.markdown(document))
        case .word: try WordReader.read(Self.word(document))
        case .excel: try WorkbookReader.read(Self.excel(document)).tables { "\($0.number)" }
        }
    }

    /// Texts know no spans: what is merged stands in its first cell alone. Several tables follow each other.
    private static func texts(_ table: TableDocument.Table) -> [[[String]]] {
        table.rows.map { row in
            var cells = Array(repeating: [String](), count: table.width)
            for cell in row.cells { cells[cell.columns.lowerBound] = cell.lines }
            return cells
        }
    }

    static func tsv(_ document: TableDocument) -> String {
        document.tables.flatMap(texts).map { row in
            row.map { lines in
                let text = lines.joined(separator: "\n")
                return text.contains("\n") || text.hasPrefix("\"")
                    ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
            }
            .joined(separator: "\t") + "\r\n"
        }
        .joined()
    }

    static func markdown(_ document: TableDocument) -> String {
        document.tables.map { table in
            var rows = texts(table).map { row in
                "| " + row.map { MarkdownText.tableCell($0.joined(separator: "\n")) }.joined(separator: " | ")
                    + " |\n"
            }
            rows.insert("|" + String(repeating: " --- |", count: table.width) + "\n", at: 1)
            return rows.joined()
        }
        .joined(separator: "\n")
    }

    static func word(_ document: TableDocument) -> [UInt8] {
        let blocks = document.tables.flatMap { table -> [WordBlock] in
            [.table(wordTable(table)), .paragraph(WordParagraph())]
        }
        let page = PageSetup(
            width: .millimetres(297), height: .millimetres(210), top: .zero, bottom: .zero, left: .zero,
            right: .zero,
            header: .zero)
        return WordDocument(
            properties: DocumentProperties(
                title: "", subject: "", creator: "", language: "vi-VN", created: "2026-01-20"),
            styles: [.paragraph(.normal, "Normal")], sections: [WordSection(page: page, blocks: blocks)]
        ).bytes
    }

    private static func wordTable(_ table: TableDocument.Table) -> WordTable {
        var reaching: [(columns: Range<Int>, rowsLeft: Int)] = []
        let rows = table.rows.map { row in
            let continued = reaching.map {
                ($0.columns, WordCell([WordParagraph()], span: $0.columns.count, merge: .continues))
            }
            let own = row.cells.map { cell in
                let characters: CharacterFormat = cell.isBold ? .bold : .plain
                let paragraphs = (cell.lines.isEmpty ? [""] : cell.lines).map {
                    WordParagraph(.normal, $0, characters)
                }
                return (
                    cell.columns,
                    WordCell(paragraphs, span: cell.columns.count, merge: cell.rowCount > 1 ? .begins : nil)
                )
            }
            reaching =
                (reaching.map { ($0.columns, $0.rowsLeft - 1) }
                + row.cells.map { ($0.columns, $0.rowCount - 1) })
                .filter { $0.1 > 0 }.map { (columns: $0.0, rowsLeft: $0.1) }
            return WordRow((continued + own).sorted { $0.0.lowerBound < $1.0.lowerBound }.map(\.1))
        }
        return WordTable(columns: Array(repeating: .millimetres(30), count: table.width), rows: rows)
    }

    static func excel(_ document: TableDocument) throws -> [UInt8] {
        var workbook = Workbook()
        for (index, table) in document.tables.enumerated() {
            var sheet = Worksheet(SheetName(fitting: "Trang \(index + 1)"))
            for (row, cells) in table.rows.enumerated() {
                for cell in cells.cells {
                    let rows = row...(row + cell.rowCount - 1)
                    let columns = cell.columns.lowerBound...(cell.columns.upperBound - 1)
                    sheet.set(
                        cell.lines.joined(separator: "\n"), over: CellArea(rows: rows, columns: columns),
                        CellStyle())
                }
            }
            workbook.sheets.append(sheet)
        }
        return try workbook.bytes()
    }
}

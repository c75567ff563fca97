import DataFormats
import VietnameseText

/// A table with every cell at each place that it covers.
struct Grid: Sendable {
    /// A cell as one row sees it.
    struct Slot: Hashable, Sendable {
        let cell: TableDocument.Cell
        /// It began in a row above.
        let isCarried: Bool
        /// In NFC, with single blanks; lines that are blank are left out.
        let lines: [String]

        init(_ cell: TableDocument.Cell, isCarried: Bool) {
            self.cell = cell
            self.isCarried = isCarried
            lines = cell.lines.map { nfc($0).spaced }.filter { !$0.isEmpty }
        }

        var text: String { lines.joined(separator: " ") }
    }

    let name: String?
    /// The cells of each row from the left, those that come down from above among them.
    private(set) var rows: [[Slot]]
    let width: Int

    /// Wider and longer than any plan; a hostile file may claim that one cell covers millions.
    private static let largestSpan = 10_000

    init(_ table: TableDocument.Table) {
        name = table.name
        width = min(table.width, Self.largestSpan)
        rows = []
        var open: [(cell: TableDocument.Cell, rowsLeft: Int)] = []
        for row in table.rows {
            let carried = open.map { Slot($0.cell, isCarried: true) }
            let own = row.cells.filter { !$0.columns.isEmpty && $0.columns.lowerBound < width }
            rows.append(
                (carried + own.map { Slot($0, isCarried: false) })
                    .sorted { $0.cell.columns.lowerBound < $1.cell.columns.lowerBound })
            open = open.map { ($0.cell, $0.rowsLeft - 1) } + own.map { ($0, $0.rowCount - 1) }
            open.removeAll { $0.rowsLeft <= 0 }
        }
    }

    /// What stands above one column in some rows, each cell once.
    func text(ofColumn column: Int, in rows: Range<Int>) -> String {
        var places: Set<TableDocument.Place> = []
        return rows.flatMap { self.rows[$0] }.filter {
            $0.cell.columns.contains(column) && places.insert($0.cell.place).inserted
        }
        .map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    }
}

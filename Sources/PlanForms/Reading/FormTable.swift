import OfficeOpenXML
import PlanDocuments

/// The table of tasks, found by its hidden row of keys and its hidden column of codes.
struct FormTable {
    typealias Column = FormLayout.Column

    let sheet: SheetContents
    let columns: [Column: Int]
    private let keyRow: Int

    /// nil where no sheet has such a row.
    init?(_ workbook: WorkbookContents) {
        for sheet in workbook.sheets where sheet.name != FormLayout.dataSheet {
            let found = sheet.cells.filter { Self.key($0.value) == .code }.keys
                .min { ($0.row, $0.column) < ($1.row, $1.column) }
            guard let found else { continue }
            var columns: [Column: Int] = [:]
            for (place, cell) in sheet.cells where place.row == found.row {
                guard let key = Self.key(cell) else { continue }
                columns[key] = min(place.column, columns[key] ?? place.column)
            }
            self.sheet = sheet
            self.columns = columns
            keyRow = found.row
            return
        }
        return nil
    }

    var lostColumns: [Column] { Column.allCases.filter { $0.isFilledIn && columns[$0] == nil } }

    /// The rows below the headings that have a code, from the top.
    var taskRows: [(row: Int, code: String)] {
        sheet.rows.filter { $0 > keyRow + 1 }.compactMap { row in code(row).map { (row: row, code: $0) } }
    }

    /// Rows among those of the tasks that have no code, but in which something was filled in.
    var strayRows: [Int] {
        guard let first = taskRows.first?.row, let last = taskRows.last?.row else { return [] }
        return sheet.rows.filter { row in
            row > first && row < last && code(row) == nil && Column.allCases.contains { isFilledIn(row, $0) }
        }
    }

    func isFilledIn(_ row: Int, _ column: Column) -> Bool {
        column.isFilledIn && contents(row, column).map { !CellWords.isBlank($0) } == true
    }

    func contents(_ row: Int, _ column: Column) -> CellContents? {
        columns[column].flatMap { sheet[row, $0] }
    }

    /// A column that is gone is blamed at the beginning of the row.
    func cell(_ row: Int, _ column: Column) -> FormCell {
        FormCell(sheet: sheet.name, CellPlace(row, columns[column] ?? 0))
    }

    private func code(_ row: Int) -> String? {
        guard let cell = contents(row, .code), !CellWords.isBlank(cell) else { return nil }
        return CellWords.text(cell.value)
    }

    private static func key(_ cell: CellContents) -> Column? {
        guard case .text(let text) = cell.value else { return nil }
        return Column(rawValue: text)
    }
}

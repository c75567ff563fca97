import OfficeOpenXML
import PlanDocuments

/// The hidden sheet that says what a form is, column by column under the headings of its first row.
struct FormSheetData {
    let name: String
    private let columns: [String: [Int: String]]

    /// nil for a workbook without it.
    init?(_ workbook: WorkbookContents) {
        guard let sheet = workbook.sheet(named: FormLayout.dataSheet) else { return nil }
        var headings: [Int: String] = [:]
        for (place, cell) in sheet.cells where place.row == 0 {
            headings[place.column] = CellWords.text(cell.value)
        }
        var columns: [String: [Int: String]] = [:]
        for (place, cell) in sheet.cells where place.row > 0 {
            guard let heading = headings[place.column] else { continue }
            columns[heading, default: [:]][place.row] = CellWords.text(cell.value)
        }
        self.columns = columns
        name = sheet.name
    }

    subscript(key: FormLayout.Key) -> String { pairs("key", "value").first { $0.0 == key.rawValue }?.1 ?? "" }

    /// What people choose from a list, and the keys behind.
    var periods: [(label: String, key: String)] { pairs("period-label", "period") }
    var statuses: [(label: String, key: String)] { pairs("status-label", "status") }
    var confirmations: [(label: String, key: String)] { pairs("confirmation-label", "confirmation") }

    /// Every task of the form as it was issued.
    var tasks: [(code: String, digest: String)] {
        pairs("task", "digest").map { (code: $0.label, digest: $0.key) }
    }

    /// The printed number that a task had when the form was issued.
    func number(of code: String) -> String? { pairs("task", "number").first { $0.label == code }?.key }

    /// Two columns side by side, from the top.
    private func pairs(_ first: String, _ second: String) -> [(label: String, key: String)] {
        let values = columns[second] ?? [:]
        return (columns[first] ?? [:]).sorted { $0.key < $1.key }.map {
            (label: $0.value, key: values[$0.key] ?? "")
        }
    }
}

import DataFormats
package import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension ScheduleListing {
    /// A table for spreadsheets, with dates in ISO 8601, which all of them read; Excel needs the byte order mark.
    package func csv(language: Language, byteOrderMark: Bool = false) -> String {
        let words = PrintedWords(language)
        return CSVTable(columns: words.csvColumns, rows: rows.map { words.csvCells($0) })
            .serialized(byteOrderMark: byteOrderMark)
    }
}

extension PrintedWords {
    fileprivate func csvCells(_ row: ScheduleListing.Row) -> [String] {
        [
            row.day.effective.iso, row.day.nominal.iso, kind(row.checkpoint.kind), row.unit?.code ?? "",
            row.unit?.name ?? "", row.tasks.map(\.number).joined(separator: "; "),
            row.tasks.map(\.code).joined(separator: "; "), content(row), row.checkpoint.period?.key ?? "",
            row.checkpoint.expected.map(percent) ?? "", row.plan, row.checkpoint.key,
        ]
    }
}

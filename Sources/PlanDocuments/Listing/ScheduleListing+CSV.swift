import DataFormats
package import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension ScheduleListing {
    /// A table for spreadsheets, with dates in ISO 8601, which all of them read; Excel needs the byte order mark.
    package func csv(language: Language, byteOrderMark: Bool = false) -> String {
        String(decoding: csvBytes(language: language, byteOrderMark: byteOrderMark), as: UTF8.self)
    }

    /// The same in UTF-8, for a file that may be large.
    package func csvBytes(language: Language, byteOrderMark: Bool = false) -> [UInt8] {
        let words = PrintedWords(language)
        var output: [UInt8] = byteOrderMark ? CSVTable.byteOrderMark : []
        CSVTable.append(words.csvColumns, to: &output)
        for row in rows { CSVTable.append(words.csvCells(row), to: &output) }
        return output
    }
}

extension PrintedWords {
    fileprivate func csvCells(_ row: ScheduleListing.Row) -> [String] {
        let tasks = row.tasks
        return [
            row.day.effective.iso, row.day.nominal.iso, kind(row.checkpoint.kind), row.unit?.code ?? "",
            row.unit?.name ?? "", tasks.map(\.number).joined(separator: "; "),
            tasks.map(\.code).joined(separator: "; "), content(row), row.checkpoint.period?.key ?? "",
            row.checkpoint.expected.map(percent) ?? "", row.plan, row.checkpoint.key,
        ]
    }
}

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
        var bytes: [UInt8] = []
        putCSV(language: language, byteOrderMark: byteOrderMark) { bytes += $0 }
        return bytes
    }

    /// The same piece by piece: what a country comes to has no room as a whole.
    package func putCSV(language: Language, byteOrderMark: Bool = false, _ put: ([UInt8]) -> Void) {
        let words = PrintedWords(language)
        var piece: [UInt8] = byteOrderMark ? CSVTable.byteOrderMark : []
        CSVTable.append(words.csvColumns, to: &piece)
        for row in rows {
            CSVTable.append(words.csvCells(row), to: &piece)
            Self.putLarge(&piece, put)
        }
        put(piece)
    }

    /// Hands over what has become about a megabyte.
    static func putLarge(_ piece: inout [UInt8], _ put: ([UInt8]) -> Void) {
        guard piece.count > 1 << 20 else { return }
        put(piece)
        piece.removeAll(keepingCapacity: true)
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

import DataFormats
import PlanDiagnostics
import PlanImport
import VietnameseText

/// Whether every cell of a document is somewhere in the files that were made of it.
struct Accounting {
    /// Words of all files, in order, comments too.
    private let words: String

    init(_ imported: ImportedPlan) {
        self.init(texts: imported.files.map { String(decoding: $0.bytes, as: UTF8.self) })
    }

    init(texts: [String]) {
        words = " " + texts.flatMap(Self.words).joined(separator: " ") + " "
    }

    private static func words(of text: String) -> [String] {
        nfc(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The texts of which not every line is there, word for word.
    ///
    /// Lines of a deadline may be taken apart, so that its words count one by one. Headings, the numbers of columns and
    /// rows, and marks of repetition are not looked for: their meaning is in the layout of the files.
    func lost(of document: TableDocument) -> [String] {
        document.tables.flatMap { table -> [String] in
            let heading = Set(table.rows.first?.cells.map { $0.lines.joined() } ?? [])
            return table.rows.dropFirst().flatMap(\.cells).flatMap { cell in
                heading.contains(cell.lines.joined()) ? [] : cell.lines.filter { !isThere($0) }
            }
        }
    }

    private func isThere(_ line: String) -> Bool {
        let all = Self.words(of: line)
        if all.isEmpty || all == ["nt"] || Self.isNumber(line) { return true }
        // The number that begins a title is computed again.
        let isLabelled = all.count > 1 && !all[0].contains { $0.isLetter && !"ivx".contains($0) }
        return (0...(isLabelled ? 3 : 0)).contains { dropped in
            let rest = all.dropFirst(dropped)
            return !rest.isEmpty
                && all.prefix(dropped).allSatisfy { !$0.contains { $0.isLetter && !"ivx".contains($0) } }
                && words.contains(" \(rest.joined(separator: " ")) ")
        } || all.count < 30 && Self.isTime(all) && all.allSatisfy { words.contains(" \($0) ") }
    }

    private static func isTime(_ words: [String]) -> Bool {
        ["quý", "năm", "tháng", "ngày"].contains { words.contains($0) }
    }

    /// `(3)`, `2.`, `IV.`
    private static func isNumber(_ line: String) -> Bool {
        line.allSatisfy { $0.isNumber || "().IVX ".contains($0) } && line.count < 8
    }
}

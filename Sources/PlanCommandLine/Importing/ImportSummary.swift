import PlanDiagnostics
import PlanImport
import PlanWorkspace

/// What an import came to, in a few lines for the terminal.
struct ImportSummary {
    let text: BilingualText

    /// - Parameter folder: where the workspace is.
    init(_ imported: ImportedPlan, isDryRun: Bool, in folder: String) {
        let tally = imported.tally
        guard !imported.files.isEmpty else {
            text = BilingualText(vi: "không nhập được gì", en: "nothing was imported")
            return
        }
        var vietnamese = [
            "\(isDryRun ? "sẽ nhập" : "đã nhập") \(tally.tasks) nhiệm vụ trong \(tally.sections) mục từ \(tally.tables) bảng"
        ]
        var english = [
            "\(isDryRun ? "would import" : "imported") \(Self.count(tally.tasks, "task")) in \(Self.count(tally.sections, "section")) from \(Self.count(tally.tables, "table"))"
        ]
        if let year = tally.year {
            vietnamese.append("thời hạn hiểu theo năm \(year)")
            english.append("deadlines read with the year \(year)")
        }
        if tally.otherTables > 0 {
            vietnamese.append("\(tally.otherTables) bảng khác không thuộc phụ lục, bỏ qua")
            english.append("\(Self.count(tally.otherTables, "other table")) not of the appendix left out")
        }
        if tally.repeatedHeadings > 0 {
            vietnamese.append("\(tally.repeatedHeadings) hàng lặp tiêu đề, bỏ qua")
            english.append("\(Self.count(tally.repeatedHeadings, "row")) that repeat headings left out")
        }
        if let units = imported.proposedUnits {
            let path = folder == "." ? units : "\(folder)/\(units)"
            vietnamese.append("danh bạ đề nghị: \(path)")
            english.append("proposed registry: \(path)")
        }
        let decisions = imported.diagnostics.count { $0.severity != .info }
        if decisions > 0 {
            vietnamese.append("\(decisions) điều cần quyết định, ghi ở trên")
            english.append("\(Self.count(decisions, "decision")) to make, told above")
        }
        text = BilingualText(vi: vietnamese.joined(separator: "\n"), en: english.joined(separator: "\n"))
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

import Foundation
import PlanModel
import Testing

/// The table of docs/tracking.md that says what becomes of a claim, played cell by cell.
@Suite("The table of claims")
struct ClaimTableTests {
    /// The lines of the table: the columns, then the rows.
    static let table: [[String]] = {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/tracking.md")
        let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
        let lines = text.components(separatedBy: "\n").drop { !$0.hasPrefix("| đang là |") }
        return lines.prefix { $0.hasPrefix("|") }.filter { !$0.contains("---") }.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
    }()

    /// What brings a claim to the state of each row, and what each column then does.
    static let rows = ["chưa báo xong", "đã báo xong", "đạt", "không đạt"]
    static let columns = [
        "báo dưới 100%", "báo 100% không kèm minh chứng", "báo 100% có minh chứng", "đạt", "không đạt",
    ]

    @Test("It has every state of a claim and everything that may happen to it")
    func tableIsWhole() {
        #expect(Self.table.first == ["đang là"] + Self.columns)
        #expect(Self.table.dropFirst().map(\.[0]) == Self.rows)
    }

    @Test("Each cell is what tracking makes of it", arguments: rows, columns)
    func cellHolds(row: String, column: String) throws {
        var plan = TrackedPlan()
        plan.task(due: "2026-12-31")
        if row != "chưa báo xong" { plan.report("2026-02-27", entry(100)) }
        if row == "đạt" { plan.verdict("2026-03-03", .accepted) }
        if row == "không đạt" { plan.verdict("2026-03-03", .rejected) }
        switch column {
        case "báo dưới 100%": plan.report("2026-03-31", entry(90))
        case "báo 100% không kèm minh chứng": plan.report("2026-03-31", entry(100, hasEvidence: false))
        case "báo 100% có minh chứng": plan.report("2026-03-31", entry(100))
        default: plan.verdict("2026-03-31", column == "đạt" ? .accepted : .rejected)
        }
        let line = try #require(Self.table.first { $0[0] == row })
        let cell = line[try #require(Self.table[0].firstIndex(of: column))]
        let expected = cell.isEmpty ? row : cell.components(separatedBy: " (")[0]
        #expect(Self.name(plan.state(at: "2026-03-31")) == expected)
    }

    private static func name(_ state: TaskState) -> String {
        switch state {
        case .completed: "đạt"
        case .rejected: "không đạt"
        case .pendingAppraisal: "đã báo xong"
        default: "chưa báo xong"
        }
    }
}

import DataFormats
import PlanDiagnostics
import PlanDocuments
import PlanPublishing

/// What publishing would change: rows by table, then tasks by plan.
struct PublishingListing {
    private let entries: [PublishedDifference.Entry]
    private let tasks: [(plan: String, codes: [String])]

    init(_ difference: PublishedDifference) {
        entries = difference.entries
        tasks = difference.tasks.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
    }

    func text(width: Int, language: Language) -> String {
        func say(_ vi: String, _ en: String) -> String { BilingualText(vi: vi, en: en)[language] }
        guard !entries.isEmpty else {
            return say("Trên máy chủ đã đúng như vậy.", "The server has it just so.") + "\n"
        }
        var table = TextTable([
            .init(say("Bảng", "Table")), .init(say("Thêm", "Added"), bound: 0.2),
            .init(say("Bớt", "Removed"), bound: 0.2), .init(say("Đổi", "Changed"), bound: 0.2),
        ])
        table.rows = entries.map { [$0.table, "\($0.added)", "\($0.removed)", "\($0.changed)"] }
        let changes = tasks.map { plan, codes in
            say("Nhiệm vụ có thay đổi của \(plan): ", "Tasks of \(plan) with changes: ")
                + codes.joined(separator: ", ")
        }
        return (table.lines(width: width) + changes).map { $0 + "\n" }.joined()
    }

    func json() -> String {
        let value: JSONValue = [
            "tables": .array(
                entries.map {
                    [
                        "table": .string($0.table), "added": .integer($0.added),
                        "removed": .integer($0.removed), "changed": .integer($0.changed),
                    ]
                }),
            "tasks": .array(
                tasks.map { ["plan": .string($0.plan), "tasks": .array($0.codes.map(JSONValue.string))] }),
        ]
        return value.serialized(pretty: true) + "\n"
    }
}

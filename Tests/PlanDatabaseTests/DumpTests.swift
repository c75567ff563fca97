import PlanDatabase
import Testing

@Suite("Dumps")
struct DumpTests {
    @Test("Every table holds what its dump says")
    func tablesAreAsExpected() throws {
        let built = try BuiltDatabase.base()
        try Repository.expect("Tests/PlanDatabaseTests/Base/tables.txt", toHold: dump(built, "table"))
    }

    @Test("Every view shows what its dump says")
    func viewsAreAsExpected() throws {
        let built = try BuiltDatabase.base()
        try Repository.expect("Tests/PlanDatabaseTests/Base/views.txt", toHold: dump(built, "view"))
    }

    @Test("Half a year of a ward: what was reported, judged and decided, and where everything stands")
    func journalIsAsExpected() throws {
        var sources = try Sources("examples/phuong-mau-don")
        sources.asOf = "2026-07-06"
        let built = try BuiltDatabase(sources)
        let names = [
            "alert", "alert_recipient", "amendment", "appraisal", "appraisal_policy", "evidence", "report",
            "report_entry", "report_measure", "report_remark", "report_status", "task_change",
            "task_change_milestone", "task_status", "v_alerts", "v_scoreboard", "v_status", "verdict",
            "warning_escalation", "warning_policy",
        ]
        try Repository.expect("Tests/PlanDatabaseTests/Ward/journal.txt", toHold: dump(built, names))
    }

    /// All but those that say nothing new.
    private func dump(_ built: borrowing BuiltDatabase, _ type: String) throws -> String {
        let names = try built.rows(
            """
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = '\(type)'
            AND name NOT GLOB 'sqlite_*' AND name NOT IN ('source', 'term', 'v_schedule') ORDER BY name
            """
        ).compactMap(\.[0])
        return try dump(built, names)
    }

    /// Each with its columns and its rows sorted, values between bars.
    private func dump(_ built: borrowing BuiltDatabase, _ names: [String]) throws -> String {
        try names.map { name in
            let rows = try built.rows("SELECT * FROM \(name)").map { row in
                row.map { $0.map(Self.printed) ?? "∅" }.joined(separator: " | ")
            }
            let columns = try built.database.columnNames(name).joined(separator: " | ")
            return
                (["## \(name)", columns] + rows.sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) })
                .joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    private static func printed(_ value: String) -> String {
        value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
    }
}

import PlanDatabase
import Testing

@Suite("Dumps of the base workspace")
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

    /// All but those that say nothing new, each with its columns and its rows sorted, values between bars.
    private func dump(_ built: borrowing BuiltDatabase, _ type: String) throws -> String {
        let names = try built.rows(
            """
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = '\(type)'
            AND name NOT GLOB 'sqlite_*' AND name NOT IN ('source', 'term', 'v_schedule') ORDER BY name
            """
        ).compactMap(\.[0])
        return try names.map { name in
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

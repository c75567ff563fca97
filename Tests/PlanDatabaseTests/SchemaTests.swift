import PlanDatabase
import Testing

@Suite("The schema")
struct SchemaTests {
    @Test("schemas/database.sql is what the code executes")
    func committedFileIsFresh() throws {
        try Repository.expect("schemas/database.sql", toHold: Schema.sql)
    }

    @Test("A built file has just what the schema says")
    func builtFileHasTheSchema() throws {
        let built = try BuiltDatabase.base()
        // Indices that SQLite makes for constraints have no text; the tables behind the search index are its own.
        let stored = try built.rows(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'task_search_*'")
        #expect(stored.count > 40)
        var rest = Schema.sql
        for case let sql? in stored.map(\.[0]) {
            let parts = rest.split(separator: sql + ";", omittingEmptySubsequences: false)
            #expect(parts.count == 2, "\(sql.prefix(60)) is not in the schema")
            rest = parts.joined()
        }
        let left = rest.split(separator: "\n").filter { !$0.hasPrefix("--") }
        #expect(
            left == [
                "PRAGMA application_id = \(Schema.applicationID);",
                "PRAGMA user_version = \(Schema.version);",
            ])
    }

    @Test("The file says what it is")
    func fileIsMarked() throws {
        let built = try BuiltDatabase.base()
        #expect(try built.rows("PRAGMA application_id") == [["\(Schema.applicationID)"]])
        #expect(try built.rows("PRAGMA user_version") == [["\(Schema.version)"]])
        #expect(try Array(built.file.bytes()[68..<72]) == Array("KeHo".utf8))
    }

    @Test("Every table is strict, and nothing counts rows by itself")
    func tablesAreStrict() throws {
        let built = try BuiltDatabase.base()
        let loose = try built.rows(
            """
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict
            AND name NOT GLOB 'sqlite_*'
            """)
        #expect(loose.isEmpty)
        #expect(try built.rows("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'").isEmpty)
    }

    @Test("A plan's code leads every key of what belongs to it")
    func planLeads() throws {
        let built = try BuiltDatabase.base()
        let others = try built.rows(
            """
            SELECT t.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
            WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'plan'
                AND (c.cid <> 0 OR c.pk <> 1) AND t.name NOT GLOB 'task_search*'
            ORDER BY 1
            """)
        // These have numbers of their own, because some of their rows belong to no plan or are counted through.
        #expect(others == [["finding"], ["task_text"], ["waiver"]])
    }

    @Test(
        "Bad rows are refused",
        arguments: [
            "INSERT INTO build VALUES (2, '0', '2026-01-01', 'vi', '', '')",
            "UPDATE build SET as_of = '2026-02-30'",
            "UPDATE build SET as_of = '01/02/2026'",
            "UPDATE build SET as_of = 'now'",
            "UPDATE build SET language = 'fr'",
            "UPDATE source SET sha256 = 'x'",
            "UPDATE source SET sha256 = upper(sha256)",
            "UPDATE source SET size = -1",
            "UPDATE unit SET block = 'army'",
            "UPDATE unit SET name = NULL",
            "UPDATE unit SET line = 0",
            "UPDATE unit SET position = 1",
            "UPDATE unit SET source = 'elsewhere.yaml'",
            "UPDATE calendar_day SET kind = 'lucky'",
            "UPDATE plan SET year = 'soon'",
            "UPDATE plan SET issued_to = '2026-01-01'",
            "UPDATE task SET owner = 'nobody'",
            "UPDATE task SET due_time = '25:00'",
            "UPDATE task SET condition_kind = 'other'",
            "UPDATE task SET is_strict = 2",
            "UPDATE task_kpi SET value = '90,5'",
            "UPDATE task_kpi SET comparator = 'between'",
            "UPDATE task_kpi SET kind = NULL",
            "UPDATE task_support SET unit_group = 'cac-co-quan-don-vi'",
            "UPDATE task_support SET unit = NULL",
            "UPDATE roadmap SET expected = 10001",
            "UPDATE roadmap SET floor = 10000",
            "UPDATE roadmap SET deadline = NULL",
            "UPDATE checkpoint SET kind = 'party'",
            "UPDATE checkpoint SET days_before = 1",
            "UPDATE checkpoint SET number = 1 WHERE kind = 'due'",
            "UPDATE checkpoint SET kind = 'milestone' WHERE kind = 'due'",
            "UPDATE checkpoint SET task = 'no-such-task' WHERE task IS NOT NULL",
            "UPDATE checkpoint SET series = 1 WHERE task IS NOT NULL",
            "UPDATE checkpoint SET series = NULL",
            "UPDATE checkpoint_span SET task = 'no-such-task'",
            "UPDATE checkpoint_span SET last = first - 1",
            "INSERT INTO checkpoint_span VALUES ('ke-hoach', 1, 'so-tay', 9998, 9999)",
            "INSERT INTO waiver VALUES (1, NULL, 'KH1', '', NULL, 'workspace', NULL, 'kehoach.yaml', 1)",
            "UPDATE plan SET parent = code",
            "UPDATE plan SET unit = 'nobody'",
            "INSERT INTO upper_link VALUES ('ke-hoach', 1, NULL, NULL, 'x', 'y', NULL, 'kehoach.yaml', 1)",
            "INSERT INTO upper_link VALUES ('ke-hoach', 1, 'phu-song-5g', NULL, 'ke-hoach', 'y', NULL, 'x', 1)",
            "DELETE FROM plan",
        ])
    func badRowsAreRefused(sql: String) throws {
        let copy = try BuiltDatabase.base().writableCopy()
        try copy.database.execute("PRAGMA foreign_keys = ON")
        let error = #expect(throws: DatabaseError.self) { try copy.database.execute(sql) }
        // A date such as 'now', on which the answer depends, SQLite calls an error of its own kind.
        #expect(error?.cause == (sql.contains("'now'") ? .other : .constraint), "\(error?.detail ?? "")")
    }
}

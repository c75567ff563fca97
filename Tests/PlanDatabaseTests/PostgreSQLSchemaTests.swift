import PlanDatabase
import Testing

@Suite("The schema in PostgreSQL")
struct PostgreSQLSchemaTests {
    @Test("Every table of a file is there, with its columns but SQLite's numbers of rows")
    func tablesAreAlike() throws {
        let built = try BuiltDatabase.base()
        let names = try built.rows(
            """
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
            AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'task_search*' ORDER BY name
            """
        ).compactMap(\.[0])
        #expect(Schema.tables.map(\.name).sorted() == names)
        for table in Schema.tables {
            let stored = try built.rows(
                "SELECT name FROM pragma_table_info('\(table.name)') WHERE name <> 'id'"
            )
            .compactMap(\.[0])
            #expect(
                Set(table.publishedColumnNames) == Set(stored).union([table.planColumn]), "\(table.name)")
        }
    }

    @Test("A plan's code leads every table and its key")
    func planLeads() {
        for table in Schema.tables {
            #expect(table.publishedColumnNames.first == table.planColumn)
            #expect(table.publishedKey.first == table.planColumn)
        }
        #expect(Schema.tables.first?.name == "plan")
    }

    @Test("What only SQLite understands is said otherwise")
    func nothingOfSQLiteIsLeft() {
        let foreign = [
            "GLOB", "STRICT", "ROWID", "VIRTUAL", "julianday", "group_concat", "iif(", "strftime", "char(10)",
            "DEFERRABLE", "PRAGMA", "IS NOT '", "IS date(",
        ]
        for word in foreign {
            #expect(!Schema.postgreSQL.contains(word), "\(word)")
        }
    }
}

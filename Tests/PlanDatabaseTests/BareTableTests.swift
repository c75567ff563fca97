import PlanDatabase
import Testing

@Suite("Bare tables")
struct BareTableTests {
    private func built(_ sources: Sources, bare: Bool) throws -> BuiltDatabase {
        let file = try TemporaryFile()
        try DatabaseWriter.write(sources.compiled(), sources.manifest, to: file.path, isLoadedBare: bare)
        return try BuiltDatabase(file)
    }

    private func sources() throws -> Sources { try Sources("examples/tinh-vi-du") }

    @Test("What was loaded into bare tables has the published definitions")
    func definitionsArePublished() throws {
        let definitions = """
            SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name
            """
        let bare = try built(sources(), bare: true)
        let published = try built(sources(), bare: false)
        #expect(try bare.rows(definitions) == published.rows(definitions))
        for mark in ["application_id", "user_version", "page_size", "encoding"] {
            #expect(try bare.rows("PRAGMA \(mark)") == published.rows("PRAGMA \(mark)"))
        }
    }

    @Test("It has the same rows as what was loaded at once, in tables, views and the index of words")
    func rowsAreTheSame() throws {
        let bare = try built(sources(), bare: true)
        let published = try built(sources(), bare: false)
        let names = try published.rows(
            """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND name <> 'sqlite_schema' AND name NOT LIKE 'task\\_search%' ESCAPE '\\'
            """
        ).compactMap(\.[0])
        #expect(names.count > 80)
        for name in names {
            let query = "SELECT * FROM \(name)"
            #expect(try bare.rows(query) == published.rows(query), "\(name)")
        }
        let found = "SELECT task FROM task_search WHERE task_search MATCH 'thon' ORDER BY rank, rowid"
        #expect(try !published.rows(found).isEmpty && bare.rows(found) == published.rows(found))
    }

    @Test("Its conditions hold, and no page of it is broken")
    func fileIsSound() throws {
        let copy = try built(sources(), bare: true).writableCopy()
        #expect(try copy.rows("PRAGMA integrity_check") == [["ok"]])
        #expect(try copy.rows("PRAGMA foreign_key_check").isEmpty)
        try copy.database.execute("INSERT INTO task_search (task_search, rank) VALUES ('integrity-check', 1)")
        let error = #expect(throws: DatabaseError.self) {
            try copy.database.execute("UPDATE task SET weight = 'heavy'")
        }
        #expect(error?.cause == .constraint)
    }
}

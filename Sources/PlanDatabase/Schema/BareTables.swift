/// The tables of the schema without anything that SQLite does for each row: they are loaded faster by a quarter.
///
/// SQLite looks at the type of every value of a `STRICT` table, and computes generated columns even where nothing of them
/// is stored. The rows of many plans therefore go into tables that have the same columns and keys, and so the same
/// content on the disk; the published definitions take the place of theirs when all rows are there. That a definition
/// may be changed in `sqlite_schema` where that changes no content, SQLite says under “Making Other Kinds Of Table Schema
/// Changes” (lang_altertable.html).
struct BareTables {
    private struct Definition {
        let name: String
        let sql: String
    }

    /// As SQLite stores them, in the order of the schema; those of tables with the bare ones beside them.
    private let tables: [(published: Definition, bare: String)]
    private let indexesAndViews: [Definition]

    init() throws(DatabaseError) {
        let published = try Database(":memory:", .create)
        try published.execute(Schema.sql)
        let described = Dictionary(uniqueKeysWithValues: Schema.tables.map { ($0.name, $0) })
        tables = try Self.definitions(
            """
            SELECT s.name, s.sql FROM sqlite_schema AS s JOIN pragma_table_list AS l ON l.name = s.name
            WHERE l.schema = 'main' AND l.type IN ('table', 'virtual') ORDER BY s.rowid
            """, published
        ).map { ($0, described[$0.name]?.bare(like: $0.sql) ?? $0.sql) }
        // Indexes of keys have no definition.
        indexesAndViews = try Self.definitions(
            """
            SELECT name, sql FROM sqlite_schema WHERE type IN ('index', 'view') AND sql IS NOT NULL ORDER BY rowid
            """, published)
    }

    private static func definitions(
        _ sql: String, _ database: borrowing Database
    ) throws(DatabaseError) -> [Definition] {
        var rows = try database.prepare(sql)
        var definitions: [Definition] = []
        while try rows.step() {
            definitions.append(Definition(name: rows.text(0) ?? "", sql: rows.text(1) ?? ""))
        }
        return definitions
    }

    /// Makes the bare tables in an empty database.
    func make(in database: borrowing Database) throws(DatabaseError) {
        for table in tables { try database.execute(table.bare) }
    }

    /// Gives the tables their published definitions, and makes what stands beside tables.
    func publish(in database: borrowing Database) throws(DatabaseError) {
        try database.execute("BEGIN; PRAGMA writable_schema = ON")
        var table = try database.prepare("UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?")
        for each in tables { try table.run(each.published.sql, each.published.name) }
        // Makes SQLite read the definitions.
        try database.execute("PRAGMA writable_schema = RESET")
        for each in indexesAndViews { try database.execute(each.sql) }
        try database.execute(Schema.marks)
        try database.execute("COMMIT")
    }
}

extension Table {
    /// - Parameter published: the definition that the bare one stands in for.
    fileprivate func bare(like published: String) -> String {
        let hasRowID = !published.hasSuffix("WITHOUT ROWID")
        let stored = columns.filter { $0.generation == nil }.map { column in
            // Only with its type is a key the number of SQLite's row.
            hasRowID && keys[0] == [column.name] ? "\(column.name) INTEGER" : column.name
        }
        let unique = keys.dropFirst().map { "UNIQUE (\($0.joined(separator: ", ")))" }
        let parts = stored + ["PRIMARY KEY (\(keys[0].joined(separator: ", ")))"] + unique
        return "CREATE TABLE \(name) (\(parts.joined(separator: ", ")))" + (hasRowID ? "" : " WITHOUT ROWID")
    }
}

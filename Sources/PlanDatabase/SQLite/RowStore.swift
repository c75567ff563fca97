/// Puts recorded rows into the tables of a database.
///
/// It must not be used after the connection is gone, nor by two threads at once.
final class RowStore: @unchecked Sendable {
    // Unchecked: recordings are stored one after the other, though not always by the same thread.

    /// The statements of one table, kept from one recording to the next.
    private final class Insertion {
        var ofOneRow: Statement
        var ofManyRows: Statement

        init(_ table: RecordedTable, on connection: OpaquePointer, path: String) throws(DatabaseError) {
            ofOneRow = try Statement(
                insertingInto: table.name, table.columns, on: connection, path: path)
            ofManyRows = try Statement(
                insertingInto: table.name, table.columns, rowCount: RowStore.manyRows, on: connection,
                path: path)
        }
    }

    /// So many rows are inserted by one statement, which looks for its place in the table once.
    private static let manyRows = 16

    private let connection: OpaquePointer
    private let path: String
    private var insertions: [String: Insertion] = [:]
    /// Makes the tasks that were stored since the last time be found by their words.
    private var indexing: Statement

    /// - Precondition: the tables are there.
    init(_ connection: OpaquePointer, path: String) throws(DatabaseError) {
        self.connection = connection
        self.path = path
        indexing = try Statement(
            """
            INSERT INTO task_search (rowid, plan, task, number, title, text, folded)
            SELECT id, plan, task, number, title, text, folded FROM task_text
            WHERE id > (SELECT coalesce(max(id), 0) FROM task_search_docsize)
            """, on: connection, path: path)
    }

    func store(_ recordings: [RecordedRows]) throws(DatabaseError) {
        for rows in recordings {
            for table in rows.tables { try store(table) }
        }
        try indexing.endRow()
    }

    private func store(_ table: RecordedTable) throws(DatabaseError) {
        let insertion = try insertion(into: table)
        try table.bytes.span.bytes.withUnsafeBytes { (bytes) throws(DatabaseError) in
            var values = RecordedValueReader(bytes)
            for _ in 0..<table.rowCount / Self.manyRows {
                values.bind(to: &insertion.ofManyRows)
                try insertion.ofManyRows.endRow()
            }
            for _ in 0..<table.rowCount % Self.manyRows {
                values.bind(to: &insertion.ofOneRow)
                try insertion.ofOneRow.endRow()
            }
        }
    }

    private func insertion(into table: RecordedTable) throws(DatabaseError) -> Insertion {
        if let known = insertions[table.name] { return known }
        let new = try Insertion(table, on: connection, path: path)
        insertions[table.name] = new
        return new
    }
}

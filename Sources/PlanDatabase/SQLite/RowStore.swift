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
    /// Makes the tasks with numbers in a range be found by their words.
    private var indexing: Statement

    /// - Precondition: the tables are there.
    init(_ connection: OpaquePointer, path: String) throws(DatabaseError) {
        self.connection = connection
        self.path = path
        indexing = try Statement(
            """
            INSERT INTO task_search (rowid, plan, task, number, title, text, folded)
            SELECT id, plan, task, number, title, text, folded FROM task_text
            WHERE id >= ? AND id < ?
            """, on: connection, path: path)
    }

    /// Rows as some part of a writer writes them.
    @discardableResult
    func store<Result>(_ write: (RowWriter<RecordingSink>) -> Result) throws(DatabaseError) -> Result {
        let recorder = RowRecorder()
        let result = write(recorder.writer)
        try store(recorder.rows)
        return result
    }

    private func store(_ rows: RecordedRows) throws(DatabaseError) {
        for table in rows.tables { try store(table) }
    }

    /// The rows of a plan, whose tasks are found by their words then.
    ///
    /// - Parameter numbers: those of the plan.
    func store(_ rows: RecordedRows, _ numbers: RowNumbers) throws(DatabaseError) {
        try store(rows)
        try indexing.run(numbers.range.lowerBound, numbers.range.upperBound)
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

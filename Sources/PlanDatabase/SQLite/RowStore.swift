/// Puts recorded rows into the tables of a database.
///
/// It must not be used after the connection is gone, nor by two threads at once.
final class RowStore: @unchecked Sendable {
    // Unchecked: recordings are stored one after the other, though not always by the same thread.

    /// The statements of one table, kept from one recording to the next.
    private final class Insertion {
        /// Takes all rows that ``RecordedRowSource`` shows.
        var ofRows: Statement
        /// Puts one row into the index of words as well, where its table has one.
        var ofWords: Statement?

        init(_ table: RecordedTable, on connection: OpaquePointer, path: String) throws(DatabaseError) {
            let values = table.columns.indices.map(RecordedRowSource.column).joined(separator: ", ")
            ofRows = try Statement(
                insertingInto: table.name, table.columns,
                from: "SELECT \(values) FROM \(RecordedRowSource.tableName)", on: connection, path: path)
            // One row at a time: a statement that adds several makes SQLite write down the words so far, so that it
            // can go back to them, and later merge all that it wrote.
            ofWords =
                table.name == Schema.searchedTable
                ? try Statement(
                    insertingInto: Schema.searchIndex, ["rowid"] + table.columns.dropFirst(), on: connection,
                    path: path) : nil
        }
    }

    private let connection: OpaquePointer
    private let path: String
    private let source: RecordedRowSource
    private var insertions: [String: Insertion] = [:]

    /// - Precondition: the tables are there.
    init(_ connection: OpaquePointer, path: String) {
        self.connection = connection
        self.path = path
        source = RecordedRowSource(connection)
    }

    /// Rows as some part of a writer writes them.
    @discardableResult
    func store<Result>(_ write: (RowWriter<RecordingSink>) -> Result) throws(DatabaseError) -> Result {
        let recorder = RowRecorder()
        let result = write(recorder.writer)
        try store(recorder.rows)
        return result
    }

    /// Tasks are found by their words then.
    func store(_ rows: RecordedRows) throws(DatabaseError) {
        for table in rows.tables { try store(table) }
    }

    private func store(_ table: RecordedTable) throws(DatabaseError) {
        let insertion = try insertion(into: table)
        try table.bytes.span.bytes.withUnsafeBytes { (bytes) throws(DatabaseError) in
            try source.show(bytes, of: table) { () throws(DatabaseError) in try insertion.ofRows.endRow() }
            guard insertion.ofWords != nil else { return }
            var values = RecordedValueReader(bytes)
            for _ in 0..<table.rowCount {
                for _ in table.columns { insertion.ofWords!.put(inPlace: values.next()) }
                try insertion.ofWords!.endRow()
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

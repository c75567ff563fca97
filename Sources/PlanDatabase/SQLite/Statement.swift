import CSQLite

/// A compiled statement: values are bound from left to right, then it runs and is ready for the next row.
///
/// It must not be used after its connection is gone; it may outlive it only to be released.
package struct Statement: ~Copyable, RowSink {
    private let statement: OpaquePointer
    private let connection: OpaquePointer
    private let path: String
    private let parameterCount: Int32
    /// How many values the row has so far.
    private var boundCount: Int32 = 0
    /// The first failure of a bind, which ``endRow()`` and ``step()`` report.
    private var bindCode = SQLITE_OK

    init(_ sql: String, on connection: OpaquePointer, path: String) throws(DatabaseError) {
        var statement: OpaquePointer?
        var sql = sql
        let code = sql.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                sqlite3_prepare_v3(connection, $0.baseAddress, Int32($0.count), 0, &statement, nil)
            }
        }
        guard code == SQLITE_OK else { throw DatabaseError(code, path: path, connection: connection) }
        guard let statement else { preconditionFailure("nothing to prepare in “\(sql)”") }
        self.statement = statement
        self.connection = connection
        self.path = path
        parameterCount = sqlite3_bind_parameter_count(statement)
    }

    /// A statement that adds rows to a table: those that a query gives, else one, whose values are bound.
    ///
    /// Rows that went in before one that fails stay (`OR FAIL`): everybody lets go of the whole transaction then, and
    /// SQLite need not be able to take back part of a statement, for which it would have the index of words written down
    /// before each.
    init(
        insertingInto table: String, _ columns: [String], from query: String? = nil,
        on connection: OpaquePointer, path: String
    ) throws(DatabaseError) {
        let holes = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        try self.init(
            "INSERT OR FAIL INTO \(table) (\(columns.joined(separator: ", "))) \(query ?? "VALUES (\(holes))")",
            on: connection, path: path)
    }

    deinit {
        sqlite3_finalize(statement)
    }

    /// Binds the next value to the next hole.
    package mutating func put(_ value: ColumnValue) {
        boundCount += 1
        let code = bind(value, at: boundCount)
        if code != SQLITE_OK, bindCode == SQLITE_OK { bindCode = code }
    }

    /// Binds a value to the next hole whose text stays where it is until the row is stored.
    mutating func put(inPlace value: RecordedValueReader.Value) {
        switch value {
        case .null: put(.null)
        case .integer(let number): put(.integer(Int(number)))
        case .text(let text):
            boundCount += 1
            let start = text.assumingMemoryBound(to: CChar.self).baseAddress
            let code = sqlite3_bind_text(statement, boundCount, start, Int32(text.count), nil)
            if code != SQLITE_OK, bindCode == SQLITE_OK { bindCode = code }
        }
    }

    /// Binds bytes to the next hole; no table of plans has a column for them.
    package mutating func put(bytes: [UInt8]) {
        boundCount += 1
        let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let code = bytes.withUnsafeBytes {
            sqlite3_bind_blob64(statement, boundCount, $0.baseAddress, UInt64($0.count), copying)
        }
        if code != SQLITE_OK, bindCode == SQLITE_OK { bindCode = code }
    }

    /// Runs a statement that gives no rows.
    package mutating func endRow() throws(DatabaseError) {
        let isRow = try step()
        precondition(!isRow, "a statement that gives rows was run for none")
        reset()
    }

    /// Goes to the next row of the result.
    ///
    /// - Returns: false after the last one.
    package mutating func step() throws(DatabaseError) -> Bool {
        precondition(boundCount == parameterCount, "\(boundCount) values for \(parameterCount) holes")
        let code = bindCode == SQLITE_OK ? sqlite3_step(statement) : bindCode
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let error = DatabaseError(code, path: path, connection: connection)
            reset()
            throw error
        }
    }

    /// Makes the statement ready to be bound and run again.
    package mutating func reset() {
        sqlite3_reset(statement)
        boundCount = 0
        bindCode = SQLITE_OK
    }
}

// MARK: - Values of a row, from 1

extension Statement {
    /// - Returns: SQLite's result code.
    private func bind(_ value: ColumnValue, at index: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
        case .text(let text): bind(text, at: index)
        // Bound in place.
        case .word(let word):
            word.utf8Start.withMemoryRebound(to: CChar.self, capacity: word.utf8CodeUnitCount) {
                sqlite3_bind_text(statement, index, $0, Int32(word.utf8CodeUnitCount), nil)
            }
        }
    }

    /// SQLite makes its own copy, because nothing keeps the string's bytes in place until the row is stored.
    private func bind(_ text: String, at index: Int32) -> Int32 {
        let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                // Without an address SQLite would take the empty text for NULL.
                guard let start = $0.baseAddress else {
                    return sqlite3_bind_text(statement, index, "", 0, nil)
                }
                return sqlite3_bind_text(statement, index, start, Int32($0.count), copying)
            }
        }
    }
}

// MARK: - Columns of the current row, from 0

extension Statement {
    package var columnCount: Int { Int(sqlite3_column_count(statement)) }

    package func columnName(_ column: Int) -> String {
        sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? ""
    }

    /// The text of a value, whatever its type; nil for NULL.
    package func text(_ column: Int) -> String? {
        guard let bytes = sqlite3_column_text(statement, Int32(column)) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    /// The bytes of a blob; none for NULL.
    package func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, Int32(column)) else { return [] }
        return Array(
            UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }

    /// A whole number; nil for NULL.
    package func integer(_ column: Int) -> Int? {
        guard sqlite3_column_type(statement, Int32(column)) != SQLITE_NULL else { return nil }
        return Int(sqlite3_column_int64(statement, Int32(column)))
    }

    /// A binary fraction; nil for NULL.
    package func real(_ column: Int) -> Double? {
        guard sqlite3_column_type(statement, Int32(column)) != SQLITE_NULL else { return nil }
        return sqlite3_column_double(statement, Int32(column))
    }
}

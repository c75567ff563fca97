import CSQLite

/// A compiled statement: values are bound from left to right, then it runs and is ready for the next row.
///
/// It must not be used after its connection is gone; it may outlive it only to be released.
package struct Statement: ~Copyable {
    private let statement: OpaquePointer
    private let connection: OpaquePointer
    private let path: String
    private let parameterCount: Int32
    /// How many values the row has so far.
    private var boundCount: Int32 = 0
    /// The first failure of a bind, which ``run()`` and ``step()`` report.
    private var bindCode = SQLITE_OK

    init(_ statement: OpaquePointer, connection: OpaquePointer, path: String) {
        self.statement = statement
        self.connection = connection
        self.path = path
        parameterCount = sqlite3_bind_parameter_count(statement)
    }

    deinit {
        sqlite3_finalize(statement)
    }

    /// Binds the next values of the row.
    package mutating func bind<each Value: Bindable>(_ values: repeat each Value) {
        for value in repeat each values {
            boundCount += 1
            let code = value.bind(to: statement, at: boundCount)
            if code != SQLITE_OK, bindCode == SQLITE_OK { bindCode = code }
        }
    }

    /// Runs a statement that gives no rows, with these as the last values of its row.
    package mutating func run<each Value: Bindable>(_ values: repeat each Value) throws(DatabaseError) {
        repeat bind(each values)
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

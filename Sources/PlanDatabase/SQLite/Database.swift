import CSQLite

/// One connection to an SQLite file, closed when it goes out of scope.
///
/// It is used by one thread, so SQLite's own locks are left out.
package struct Database: ~Copyable {
    package enum Access: Sendable {
        case read, write
        /// To write, also where no file is yet.
        case create
    }

    let connection: OpaquePointer
    package let path: String

    /// Done once, before the first connection.
    private static let configuration: Void = kehoach_sqlite_count_no_memory()

    /// Opens a file; an empty one is a database without tables.
    package init(_ path: String, _ access: Access) throws(DatabaseError) {
        Self.configuration
        var connection: OpaquePointer?
        let mode =
            switch access {
            case .read: SQLITE_OPEN_READONLY
            case .write: SQLITE_OPEN_READWRITE
            case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        let code = sqlite3_open_v2(path, &connection, mode | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let opened = connection else {
            let error = DatabaseError(code, path: path, connection: connection)
            sqlite3_close(connection)
            throw error
        }
        sqlite3_extended_result_codes(opened, 1)
        self.connection = opened
        self.path = path
    }

    deinit {
        // The second version waits for statements that outlive the connection.
        sqlite3_close_v2(connection)
    }

    /// Runs statements that give no rows, with `;` between.
    package func execute(_ sql: String) throws(DatabaseError) {
        let code = sqlite3_exec(connection, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw error(code) }
    }

    /// Compiles one statement, to be run any number of times.
    package func prepare(_ sql: String) throws(DatabaseError) -> Statement {
        try Statement(sql, on: connection, path: path)
    }

    /// A statement that adds one row to a table; values are bound in the order of the columns.
    package func insert(into table: String, _ columns: String...) throws(DatabaseError) -> Statement {
        try Statement(insertingInto: table, columns, on: connection, path: path)
    }

    /// Fills this database.
    func rowStore() -> RowStore { RowStore(connection, path: path) }

    func error(_ code: Int32) -> DatabaseError {
        DatabaseError(code, path: path, connection: connection)
    }
}

import CPostgres

/// One connection to a server, closed when it goes out of scope; a transaction that is still open is then undone.
///
/// Certificates, passwords and waiting times are the library's matter, by its environment and files.
struct ServerConnection: ~Copyable {
    private let connection: OpaquePointer
    private let library: PostgresFunctions

    init(_ address: String) throws(PublishingError) {
        guard let library = postgres_functions()?.pointee else {
            throw .libraryMissing(reason: String(cString: postgres_failure()))
        }
        let address = try ServerAddress(address, library)
        let parameters = [
            // Gives way to what the environment says.
            ("fallback_application_name", "kehoach"),
            ("dbname", address.text),
            ("client_encoding", "UTF8"),
        ]
        let connection = withCStrings(parameters.map(\.0)) { names in
            withCStrings(parameters.map(\.1)) { library.PQconnectdbParams(names, $0, 1) }
        }
        guard let connection else { throw .notConnected(reason: "out of memory") }
        guard library.PQstatus(connection) == CONNECTION_OK else {
            defer { library.PQfinish(connection) }
            throw .notConnected(reason: Self.reason(connection, library))
        }
        // What the server only remarks is for its log.
        _ = library.PQsetNoticeProcessor(connection, { _, _ in }, nil)
        self.connection = connection
        self.library = library
    }

    deinit {
        library.PQfinish(connection)
    }

    /// The first part of its number: 15 for 15.18, which the library gives as 150018.
    var serverVersion: Int { Int(library.PQserverVersion(connection)) / 10_000 }

    /// Runs statements that give no rows, with `;` between.
    func run(_ sql: String) throws(PublishingError) {
        try finish(library.PQexec(connection, sql), expecting: PGRES_COMMAND_OK, PGRES_TUPLES_OK)
    }

    /// Ends the transaction.
    func commit() throws(PublishingError) {
        do {
            try run("COMMIT")
        } catch .lost(let reason) {
            throw .lostAtTheEnd(reason: reason)
        }
    }

    /// The rows of one statement, whose `$1` and further are these texts.
    @discardableResult
    func rows(_ sql: String, _ parameters: String...) throws(PublishingError) -> [[String?]] {
        let result = withCStrings(parameters) {
            library.PQexecParams(connection, sql, Int32(parameters.count), nil, $0, nil, nil, 0)
        }
        let rows = (0..<library.PQntuples(result)).map { row in
            (0..<library.PQnfields(result)).map { column in
                library.PQgetisnull(result, row, column) == 1
                    ? nil : library.PQgetvalue(result, row, column).map { String(cString: $0) }
            }
        }
        try finish(result, expecting: PGRES_COMMAND_OK, PGRES_TUPLES_OK)
        return rows
    }

    /// Sends text to a `COPY … FROM STDIN`.
    func copy(_ sql: String, _ text: [UInt8]) throws(PublishingError) {
        try finish(library.PQexec(connection, sql), expecting: PGRES_COPY_IN)
        var rest = text[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Self.pieceSize)
            let sent = piece.withUnsafeBytes {
                library.PQputCopyData(connection, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
            }
            guard sent == 1 else { throw failure(nil) }
            rest = rest.dropFirst(piece.count)
        }
        guard library.PQputCopyEnd(connection, nil) == 1 else { throw failure(nil) }
        try finish(library.PQgetResult(connection), expecting: PGRES_COMMAND_OK)
        library.PQclear(library.PQgetResult(connection))
    }

    /// What a `COPY … TO STDOUT` gives.
    func copied(_ sql: String) throws(PublishingError) -> [UInt8] {
        try finish(library.PQexec(connection, sql), expecting: PGRES_COPY_OUT)
        var text: [UInt8] = []
        var buffer: UnsafeMutablePointer<CChar>?
        while case let count = library.PQgetCopyData(connection, &buffer, 0), count > 0, let start = buffer {
            text += UnsafeRawBufferPointer(start: start, count: Int(count))
            library.PQfreemem(start)
        }
        try finish(library.PQgetResult(connection), expecting: PGRES_COMMAND_OK)
        library.PQclear(library.PQgetResult(connection))
        return text
    }

    private static let pieceSize = 1 << 16
}

// MARK: - Results

extension ServerConnection {
    /// Frees a result; throws what the server says when it is not as expected.
    private func finish(
        _ result: OpaquePointer?, expecting statuses: ExecStatusType...
    ) throws(PublishingError) {
        defer { library.PQclear(result) }
        guard !statuses.contains(library.PQresultStatus(result)) else { return }
        throw failure(result)
    }

    private func failure(_ result: OpaquePointer?) -> PublishingError {
        guard library.PQstatus(connection) == CONNECTION_OK else { return .lost(reason: reason) }
        let state = library.PQresultErrorField(result, Self.sqlState).map { String(cString: $0) }
        // 42501: insufficient_privilege (PostgreSQL, Appendix A).
        return state == "42501" ? .notPermitted(reason: reason) : .refused(reason: reason)
    }

    /// PG_DIAG_SQLSTATE.
    private static let sqlState = Int32(UInt8(ascii: "C"))

    private var reason: String { Self.reason(connection, library) }

    /// What the library says of the last failure, on one line and without the password.
    private static func reason(_ connection: OpaquePointer, _ library: PostgresFunctions) -> String {
        var text = library.PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        let password = library.PQpass(connection).map { String(cString: $0) } ?? ""
        if !password.isEmpty { text = text.replacing(password, with: "***") }
        let lines = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == "\t" } }
        return lines.joined(separator: "; ")
    }
}

/// Texts as C takes a list of them, with a NULL behind the last one.
private func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
    // One piece of memory for all, since texts lie in place only one by one.
    let bytes = texts.flatMap { Array($0.utf8CString) }
    return bytes.withUnsafeBufferPointer { buffer in
        var start = buffer.baseAddress
        var pointers: [UnsafePointer<CChar>?] = []
        for text in texts {
            pointers.append(start)
            start = start.map { $0 + text.utf8.count + 1 }
        }
        return body(pointers + [nil])
    }
}

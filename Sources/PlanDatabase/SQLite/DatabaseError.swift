import CSQLite
package import PlanDiagnostics

/// The disk or the database library, not the user's text, is at fault.
package struct DatabaseError: Error, Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        /// No room is left on the disk, or within the page limit.
        case diskFull
        /// A file is there already, and is left as it is.
        case exists
        /// The file cannot be made or opened: no such folder, no permission.
        case unwritable
        /// Somebody else is reading or writing it.
        case busy
        /// A row breaks the schema: a fault of the compiler, not of the plan.
        case constraint
        /// Anything else that SQLite reports; ``DatabaseError/code`` says what.
        case other
    }

    package let cause: Cause
    package let path: String
    /// SQLite's extended result code.
    package let code: Int32
    /// SQLite's own words, in English; empty when SQLite was not asked.
    package let detail: String

    package init(_ cause: Cause, path: String, code: Int32, detail: String) {
        self.cause = cause
        self.path = path
        self.code = code
        self.detail = detail
    }

    /// A sentence for people; the library's own words stand behind it as they are.
    package var message: BilingualText {
        let action =
            switch cause {
            case .diskFull:
                BilingualText(vi: "đĩa đã đầy khi ghi", en: "the disk is full while writing")
            case .exists: BilingualText(vi: "đã có tệp", en: "there is a file already at")
            case .unwritable: BilingualText(vi: "không tạo được", en: "cannot create")
            case .busy, .constraint, .other:
                BilingualText(vi: "không ghi được cơ sở dữ liệu", en: "cannot write the database")
            }
        let cause = detail.isEmpty ? "" : ": \(detail)"
        return BilingualText(vi: "\(action.vi) \(path)\(cause)", en: "\(action.en) \(path)\(cause)")
    }
}

extension DatabaseError {
    /// What SQLite says of the last call on a connection.
    init(_ code: Int32, path: String, connection: OpaquePointer?) {
        let detail = connection.flatMap(sqlite3_errmsg) ?? sqlite3_errstr(code)
        self.init(Self.cause(code), path: path, code: code, detail: detail.map { String(cString: $0) } ?? "")
    }

    /// There is something where a new file was to be.
    init(existing path: String) {
        self.init(.exists, path: path, code: SQLITE_CANTOPEN, detail: "")
    }

    private static func cause(_ code: Int32) -> Cause {
        switch code & 0xFF {
        case SQLITE_FULL: .diskFull
        case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM: .unwritable
        case SQLITE_BUSY: .busy
        case SQLITE_CONSTRAINT: .constraint
        default: .other
        }
    }
}

package import PlanDiagnostics

/// The server, the way to it or the library for it, not the user's plan, is at fault.
///
/// What the server and the library say is kept as they say it, without any password.
package enum PublishingError: Error, Hashable, Sendable {
    /// libpq cannot be opened.
    case libraryMissing(reason: String)
    /// The address is none of PostgreSQL's. It is not repeated: it may hold a password in a wrong place.
    case invalidAddress
    /// The address holds a password, which others would read in the list of processes.
    case passwordInAddress
    case notConnected(reason: String)
    /// The server is older than what is published needs.
    case serverTooOld(version: String)
    /// The schema was made for another version of the tables.
    case otherVersion(schema: String, found: String)
    /// Another login has published a plan of that code.
    case publishedByAnother(plan: String, login: String)
    /// The login may not do what it takes.
    case notPermitted(reason: String)
    /// The server refused a statement for any other reason.
    case refused(reason: String)
    /// The connection broke; nothing was written.
    case lost(reason: String)
    /// The connection broke while the transaction was being ended.
    case lostAtTheEnd(reason: String)

    package var message: BilingualText {
        switch self {
        case .libraryMissing(let reason):
            BilingualText(
                vi: "lệnh publish cần thư viện libpq mà máy này chưa có; hãy cài gói libpq5 (\(reason))",
                en:
                    "publish needs the library libpq, which is not here; install the package libpq5 (\(reason))"
            )
        case .invalidAddress:
            BilingualText(
                vi:
                    "địa chỉ máy chủ không đúng dạng; viết postgresql://[người dùng@]máy chủ[:cổng]/cơ sở dữ liệu",
                en: "this is no address of a server; write postgresql://[user@]host[:port]/database")
        case .passwordInAddress:
            BilingualText(
                vi: """
                    không viết mật khẩu trong địa chỉ, người khác trên máy đọc được; để trong ~/.pgpass hoặc biến \
                    môi trường PGPASSWORD
                    """,
                en: """
                    the address must not hold a password, which others on this machine can read; keep it in \
                    ~/.pgpass or in PGPASSWORD
                    """)
        case .notConnected(let reason):
            BilingualText(
                vi: "không kết nối được máy chủ: \(reason)", en: "cannot connect to the server: \(reason)")
        case .serverTooOld(let version):
            BilingualText(
                vi: "máy chủ là PostgreSQL \(version); cần từ bản 15 trở lên",
                en: "the server is PostgreSQL \(version); it has to be 15 or later")
        case .otherVersion(let schema, let found):
            BilingualText(
                vi: """
                    lược đồ “\(schema)” trên máy chủ là của bản khác (\(found), bản này ghi \
                    \(PublishedSchema.version)); công bố vào lược đồ khác bằng --schema
                    """,
                en: """
                    the schema “\(schema)” on the server is of another version (\(found); this one writes \
                    \(PublishedSchema.version)); publish into another with --schema
                    """)
        case .publishedByAnother(let plan, let login):
            BilingualText(
                vi: """
                    kế hoạch “\(plan)” trên máy chủ do tài khoản “\(login)” công bố; nếu đúng là kế hoạch này thì thêm \
                    --take-over, nếu của cơ quan khác thì đổi mã
                    """,
                en: """
                    the plan “\(plan)” on the server was published by the login “\(login)”; add --take-over if it is \
                    this one, or change the code if it is another office's
                    """)
        case .notPermitted(let reason):
            BilingualText(
                vi: "tài khoản không có quyền công bố: \(reason)", en: "the login may not publish: \(reason)")
        case .refused(let reason):
            BilingualText(vi: "máy chủ từ chối: \(reason)", en: "the server refuses: \(reason)")
        case .lost(let reason):
            BilingualText(
                vi: "mất kết nối, chưa có gì thay đổi trên máy chủ: \(reason)",
                en: "the connection is lost, and nothing has changed on the server: \(reason)")
        case .lostAtTheEnd(let reason):
            BilingualText(
                vi:
                    "mất kết nối đúng lúc kết thúc, không rõ máy chủ đã ghi hay chưa; hãy chạy lại: \(reason)",
                en:
                    "the connection is lost at the very end, so the server may have written or not; run it again: \(reason)"
            )
        }
    }
}

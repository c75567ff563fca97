import CPostgres

/// Where to publish: an address of PostgreSQL's own form, without a password.
struct ServerAddress {
    let text: String

    /// - Throws: ``PublishingError/invalidAddress``, ``PublishingError/passwordInAddress``
    init(_ text: String, _ library: PostgresFunctions) throws(PublishingError) {
        guard text.hasPrefix("postgresql://") || text.hasPrefix("postgres://"),
            let options = library.PQconninfoParse(text, nil)
        else { throw .invalidAddress }
        defer { library.PQconninfoFree(options) }
        var option = options
        while option.pointee.keyword != nil {
            // The library marks what must not be shown: the password, and that of the key to a certificate.
            let isSecret = option.pointee.dispchar.map { $0.pointee == UInt8(ascii: "*") } ?? false
            guard !isSecret || option.pointee.val == nil else { throw .passwordInAddress }
            option += 1
        }
        self.text = text
    }
}

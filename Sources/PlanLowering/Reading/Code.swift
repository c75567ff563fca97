/// What an authored code looks like: it goes into file names, links and the database.
package enum Code {
    /// Lower-case Latin letters, digits and hyphens, none of these at either end.
    package static func isWellFormed(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last, first != hyphen, last != hyphen else {
                return false
            }
            return bytes.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == hyphen
            }
        }
    }

    private static let hyphen = UInt8(ascii: "-")
}

/// The years that a text names as those it is for: `năm 2026`, `năm 2025-2030`.
struct YearWords {
    struct Mention {
        let years: ClosedRange<Int>
        /// The bytes of the first year.
        let digits: Range<Int>
    }

    let years: [Mention]

    private static let word = PhraseMatcher(["năm"])

    init(in text: String) {
        let bytes = Array(text.utf8)
        years = Self.word.matches(in: text).compactMap { match in
            guard !Self.isOfDateOrEnd(bytes[..<match.range.lowerBound]) else { return nil }
            return Self.mention(in: bytes, from: match.range.upperBound)
        }
    }

    private static func mention(in bytes: [UInt8], from start: Int) -> Mention? {
        let rest = bytes[start...].drop { $0 == UInt8(ascii: " ") }
        guard let first = year(in: rest) else { return nil }
        let digits = rest.startIndex..<rest.startIndex + 4
        let dashes: Set<UInt8> = [0x20, 0x2D, 0xE2, 0x80, 0x93]  // space, hyphen, en dash
        let behind = rest.dropFirst(4).drop { dashes.contains($0) }
        let last = behind.startIndex > digits.upperBound ? year(in: behind) : nil
        return Mention(years: first...max(first, last ?? first), digits: digits)
    }

    private static func year(in bytes: ArraySlice<UInt8>) -> Int? {
        let digits = bytes.prefix(5).prefix { (0x30...0x39).contains($0) }
        return digits.count == 4 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }

    /// Whether "tháng 12" or "đến" goes before, so that the year is that of a date or the end of a period.
    private static func isOfDateOrEnd(_ before: ArraySlice<UInt8>) -> Bool {
        let words = before.split(separator: UInt8(ascii: " ")).suffix(2).map {
            String(decoding: $0, as: UTF8.self)
        }
        return words.last?.lowercased() == "đến" || words.count == 2 && words[0].lowercased() == "tháng"
    }
}

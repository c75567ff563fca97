/// Two years with a dash between them, as texts name the period of a programme: `2025-2030`.
struct YearSpan {
    let first: Int
    let last: Int
    /// UTF-8 bytes of the text.
    let range: Range<Int>

    /// Terms of the Party begin and end with years that five divides, five-year plans of the State begin a year
    /// later; a shorter span than three years is nobody's term.
    var isUnusual: Bool {
        last - first >= 3 && !(first % 5 <= 1 && last.isMultiple(of: 5))
    }

    /// The Party's term and the State's plan that a year falls into, for a note.
    static func usual(around year: Int) -> String {
        let start = (year - 1) / 5 * 5
        return "\(start)-\(start + 5), \(start + 1)-\(start + 5)"
    }

    /// Every span in a text whose first year comes before its last.
    static func all(in text: String) -> [YearSpan] {
        var text = text
        return text.withUTF8 { bytes in
            var spans: [YearSpan] = []
            var offset = 0
            while let dash = nextDash(in: bytes, from: offset) {
                offset = dash.upperBound
                guard let first = year(endingAt: dash.lowerBound, in: bytes),
                    let last = year(beginningAt: dash.upperBound, in: bytes), first.value < last.value
                else { continue }
                spans.append(
                    YearSpan(
                        first: first.value, last: last.value,
                        range: first.range.lowerBound..<last.range.upperBound))
            }
            return spans
        }
    }

    /// The next hyphen or en dash, with the blanks around it.
    private static func nextDash(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var offset = start
        while offset < bytes.count {
            let length = dashLength(at: offset, in: bytes)
            if length > 0 {
                var (lower, upper) = (offset, offset + length)
                while lower > start, bytes[lower - 1] == UInt8(ascii: " ") { lower -= 1 }
                while upper < bytes.count, bytes[upper] == UInt8(ascii: " ") { upper += 1 }
                return lower..<upper
            }
            offset += 1
        }
        return nil
    }

    private static func dashLength(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if bytes[offset] == UInt8(ascii: "-") { return 1 }
        let isEnDash =
            bytes[offset] == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
            && bytes[offset + 2] == 0x93
        return isEnDash ? 3 : 0
    }

    private static func year(
        endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (value: Int, range: Range<Int>)? {
        guard end >= 4, end == 4 || !isDigit(bytes[end - 5]) else { return nil }
        return year(in: end - 4..<end, bytes)
    }

    private static func year(
        beginningAt start: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (value: Int, range: Range<Int>)? {
        guard start + 4 <= bytes.count, start + 4 == bytes.count || !isDigit(bytes[start + 4]) else {
            return nil
        }
        return year(in: start..<start + 4, bytes)
    }

    private static func year(
        in range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (value: Int, range: Range<Int>)? {
        var value = 0
        for byte in bytes[range] {
            guard isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return (1945...2100).contains(value) ? (value, range) : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

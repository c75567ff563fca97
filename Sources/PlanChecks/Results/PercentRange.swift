import PlanModel

/// The first `90-80%` or `từ 90% đến 80%` of a text, whichever way it runs.
struct PercentRange {
    let lower: DecimalNumber
    let upper: DecimalNumber
    /// The bytes from the first digit of the one to the last of the other.
    let numbers: Range<Int>
    /// The same bytes with the two numbers in each other's place.
    let swapped: String

    init?(firstIn text: String) {
        let bytes = Array(text.utf8)
        var offset = 0
        while let first = Self.numeral(in: bytes, from: offset) {
            offset = first.range.upperBound
            guard let end = Self.dash(in: bytes, from: offset), let second = Self.numeral(in: bytes, at: end),
                Self.percent(in: bytes, from: second.range.upperBound)
            else { continue }
            lower = first.value
            upper = second.value
            numbers = first.range.lowerBound..<second.range.upperBound
            let pieces = [second.range, first.range.upperBound..<second.range.lowerBound, first.range]
            swapped = pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
            return
        }
        return nil
    }

    private typealias Numeral = (value: DecimalNumber, range: Range<Int>)

    private static func numeral(in bytes: [UInt8], from start: Int) -> Numeral? {
        bytes[start...].firstIndex(where: isDigit).flatMap { numeral(in: bytes, at: $0) }
    }

    /// Digits, with a comma before decimals; more than nine of them are no percentage.
    private static func numeral(in bytes: [UInt8], at start: Int) -> Numeral? {
        var (offset, mantissa, scale) = (start, 0, 0)
        var isFraction = false
        while offset < bytes.count, offset - start < 10 {
            if isDigit(bytes[offset]) {
                mantissa = mantissa * 10 + Int(bytes[offset] - 0x30)
                scale += isFraction ? 1 : 0
            } else if bytes[offset] == UInt8(ascii: ","), !isFraction, offset > start,
                offset + 1 < bytes.count, isDigit(bytes[offset + 1])
            {
                isFraction = true
            } else {
                break
            }
            offset += 1
        }
        guard offset > start else { return nil }
        return (DecimalNumber(mantissa: mantissa, scale: scale), start..<offset)
    }

    /// Where what follows `-`, `–` or `đến` begins, if one of them comes next.
    private static func dash(in bytes: [UInt8], from start: Int) -> Int? {
        let isPercent = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "%") }
        let rest = bytes[start...].drop(while: isPercent)
        for word in ["-", "–", "đến"] where rest.starts(with: word.utf8) {
            return rest.dropFirst(word.utf8.count).drop { $0 == UInt8(ascii: " ") }.startIndex
        }
        return nil
    }

    private static func percent(in bytes: [UInt8], from start: Int) -> Bool {
        bytes[start...].drop { $0 == UInt8(ascii: " ") }.first == UInt8(ascii: "%")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

import ByteScanning
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
        let first = text.withBytes { Self.first(in: $0) }
        guard let first else { return nil }
        self = first
    }

    private init(_ lower: Numeral, _ upper: Numeral, in bytes: Bytes) {
        self.lower = lower.value
        self.upper = upper.value
        numbers = lower.range.lowerBound..<upper.range.upperBound
        let pieces = [upper.range, lower.range.upperBound..<upper.range.lowerBound, lower.range]
        swapped = pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
    }

    private static func first(in bytes: Bytes) -> PercentRange? {
        var offset = 0
        while let first = numeral(in: bytes, from: offset) {
            offset = first.range.upperBound
            guard let end = dash(in: bytes, from: offset), let second = numeral(in: bytes, at: end),
                percent(in: bytes, from: second.range.upperBound)
            else { continue }
            return PercentRange(first, second, in: bytes)
        }
        return nil
    }

    private typealias Bytes = UnsafeBufferPointer<UInt8>
    private typealias Numeral = (value: DecimalNumber, range: Range<Int>)

    private static func numeral(in bytes: Bytes, from start: Int) -> Numeral? {
        bytes[start...].firstIndex(where: isDigit).flatMap { numeral(in: bytes, at: $0) }
    }

    /// Digits, with a comma before decimals; more than nine of them are no percentage.
    private static func numeral(in bytes: Bytes, at start: Int) -> Numeral? {
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
    private static func dash(in bytes: Bytes, from start: Int) -> Int? {
        let rest = bytes[start...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "%") }
        guard let first = rest.first, first == UInt8(ascii: "-") || first >= 0x80,
            let word = dashes.first(where: { rest.starts(with: $0.utf8) })
        else { return nil }
        return rest.dropFirst(word.utf8.count).drop { $0 == UInt8(ascii: " ") }.startIndex
    }

    private static let dashes = ["-", "–", "đến"]

    private static func percent(in bytes: Bytes, from start: Int) -> Bool {
        bytes[start...].drop { $0 == UInt8(ascii: " ") }.first == UInt8(ascii: "%")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

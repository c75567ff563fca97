/// Writes the three weight levels of a collation key.
///
/// Every primary weight begins with a byte above 0 and tells its own length, so 0 can part the levels and a text
/// sorts before its own extensions.
struct CollationKeyBuilder {
    private var primary: [UInt8] = []
    private var secondary: [UInt8] = []
    private var tertiary: [UInt8] = []

    /// The levels from the most to the least significant.
    var levels: [[UInt8]] { [primary, secondary, tertiary] }

    /// First bytes of primary weights, in order.
    private enum Lead {
        static let space: UInt8 = 0x02
        static let sign: UInt8 = 0x03
        static let number: UInt8 = 0x10
        static let letter: UInt8 = 0x20
        static let other: UInt8 = 0xF0
    }

    /// Reads a whole text in NFC.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while offset < text.count {
            let decoded = text.scalar(at: offset)
            if let end = digitsEnd(text, offset) {
                appendNumber(text[offset..<end])
                offset = end
            } else {
                append(decoded.value)
                offset += decoded.length
            }
        }
    }

    private func digitsEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        let end = text[start...].firstIndex { $0 &- 0x30 >= 10 } ?? text.count
        return end > start ? end : nil
    }

    /// A number by its value: the count of its significant digits, then the digits.
    private mutating func appendNumber(_ digits: Slice<UnsafeBufferPointer<UInt8>>) {
        let significant = digits.drop { $0 == 0x30 }
        let (full, rest) = significant.count.quotientAndRemainder(dividingBy: 0xFF)
        // A count too great for one byte goes on after 0xFF, so that longer numbers stay greater.
        let count = [UInt8](repeating: 0xFF, count: full) + [UInt8(rest)]
        appendWeight([Lead.number] + count + significant)
    }

    private mutating func append(_ value: UInt32) {
        if let letter = VietnameseLetter(value: value) {
            appendWeight(
                [Lead.letter + letter.rank], accent: letter.tone.rawValue, isUppercase: letter.isUppercase)
        } else if 0x300...0x36F ~= value {
            // A mark that composes with nothing only adds to the accent of the letter before it.
            secondary.append(Self.foreignAccent)
        } else if let base = Folding.latinBase(value), let letter = VietnameseLetter(value: UInt32(base)) {
            let isUppercase = Unicode.Scalar(value)?.properties.isUppercase ?? false
            appendWeight([Lead.letter + letter.rank], accent: Self.foreignAccent, isUppercase: isUppercase)
        } else if isSpace(value) {
            appendWeight([Lead.space])
        } else {
            appendOther(value)
        }
    }

    /// After the six tones.
    private static let foreignAccent: UInt8 = 0x20

    /// Signs before numbers, letters of other scripts after Latin, each by code point without case.
    private mutating func appendOther(_ value: UInt32) {
        let properties = Unicode.Scalar(value)?.properties
        let lower = properties?.lowercaseMapping.unicodeScalars.first?.value ?? value
        let lead = isWordScalar(value) ? Lead.other : Lead.sign
        appendWeight(
            [lead, UInt8(lower >> 16), UInt8(lower >> 8 & 0xFF), UInt8(lower & 0xFF)],
            isUppercase: properties?.isUppercase ?? false)
    }

    private mutating func appendWeight(_ weight: [UInt8], accent: UInt8 = 0, isUppercase: Bool = false) {
        primary += weight
        secondary.append(accent + 1)
        tertiary.append(isUppercase ? 2 : 1)
    }

    private func isSpace(_ value: UInt32) -> Bool {
        value == 0x20 || 0x09...0x0D ~= value || value == 0xA0 || 0x2000...0x200A ~= value || value == 0x202F
    }
}

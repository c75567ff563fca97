extension [UInt8] {
    /// Adds a character in UTF-8; Swift's own view of its bytes costs ten times as much to go through.
    package mutating func append(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        switch value {
        case 0..<0x80:
            append(UInt8(truncatingIfNeeded: value))
        case 0x80..<0x800:
            append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        case 0x800..<0x1_0000:
            append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        default:
            append(contentsOf: scalar.utf8)
        }
    }
}

extension Unicode.Scalar {
    /// A letter of Vietnamese in lower case, and any other character of ASCII as it is; nil for what only the Unicode
    /// tables know, which are far slower to ask.
    package var lowercasedVietnamese: Unicode.Scalar? {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(value + 0x20)
        case 0..<0x80, 0xE0...0xF6, 0xF8...0xFE: self
        // Of each pair the even one is the capital.
        case 0x102...0x103, 0x110...0x111, 0x128...0x129, 0x168...0x169, 0x1A0...0x1A1, 0x1EA0...0x1EF9:
            Unicode.Scalar(value | 1)
        case 0x1AF...0x1B0: Unicode.Scalar(0x1B0)
        default: nil
        }
    }
}

/// What one scalar folds to.
enum Folding {
    /// An ASCII byte in lower case.
    @inline(__always)
    static func lowercase(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    /// Whether a folded byte is one of `a…z` or `0…9`.
    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Appends what a scalar outside ASCII folds to.
    static func append(_ value: UInt32, to result: inout [UInt8]) {
        if 0x300...0x36F ~= value { return }
        if let base = latinBase(value) {
            result.append(base)
            if let second = secondLetter(value) { result.append(second) }
        } else if 0xFF01...0xFF5E ~= value {
            result.append(lowercase(UInt8(truncatingIfNeeded: value &- 0xFEE0)))
        } else if let scalar = Unicode.Scalar(value) {
            for lower in scalar.properties.lowercaseMapping.unicodeScalars
            where !(0x300...0x36F ~= lower.value) {
                result += String(lower).utf8
            }
        }
    }

    /// The first ASCII letter of what a Latin letter folds to; nil for anything else.
    static func latinBase(_ value: UInt32) -> UInt8? {
        let base: UInt8
        switch value {
        case 0xC0...0x17F: base = latin[Int(value - 0xC0)]
        case 0x1E00...0x1EF9: base = additional[Int(value - 0x1E00)]
        case 0x189, 0x256: base = UInt8(ascii: "d")
        case 0x1A0, 0x1A1: base = UInt8(ascii: "o")
        case 0x1AF, 0x1B0: base = UInt8(ascii: "u")
        default: return nil
        }
        return base == UInt8(ascii: "?") ? nil : base
    }

    /// The second letter of the few that fold to two: æ œ ß þ ĳ.
    private static func secondLetter(_ value: UInt32) -> UInt8? {
        switch value {
        case 0xC6, 0xE6, 0x152, 0x153: UInt8(ascii: "e")
        case 0xDF, 0x1E9E: UInt8(ascii: "s")
        case 0xDE, 0xFE: UInt8(ascii: "h")
        case 0x132, 0x133: UInt8(ascii: "j")
        default: nil
        }
    }

    /// U+00C0–017F; a question mark where there is no letter.
    private static let latin = Array(
        """
        aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn\
        oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """.utf8)

    /// U+1E00–1EF9, ending with the Vietnamese letters of a e i o ơ u ư y.
    private static let additional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprr\
        rrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyassssdaaaaaaaaaaaaaaaaaaaa\
        aaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy
        """.utf8)
}

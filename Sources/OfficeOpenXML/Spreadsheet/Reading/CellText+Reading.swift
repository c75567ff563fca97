extension CellText {
    /// The text behind the spelling of shared strings: `_x000D_` is the letter of that number (ECMA-376 part 1,
    /// §22.9.2.19). Line breaks of every kind become line feeds.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) || text.utf8.contains(0x0D) else { return text }
        var units: [UInt16] = []
        var rest = Array(text.utf16)[...]
        while let unit = rest.popFirst() {
            if unit == underline, let escaped = escapedUnit(rest) {
                units.append(escaped)
                rest = rest.dropFirst(6)
            } else {
                units.append(unit)
            }
        }
        return withLineFeeds(String(decoding: units, as: UTF16.self))
    }

    private static let underline = UInt16(UInt8(ascii: "_"))

    /// The unit that `x000D_` stands for.
    private static func escapedUnit(_ rest: ArraySlice<UInt16>) -> UInt16? {
        let piece = String(decoding: rest.prefix(6), as: UTF16.self)
        guard piece.utf16.count == 6, piece.hasPrefix("x"), piece.hasSuffix("_") else { return nil }
        let digits = piece.dropFirst().dropLast()
        guard digits.allSatisfy(\.isHexDigit) else { return nil }
        return UInt16(digits, radix: 16)
    }

    private static func withLineFeeds(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var result = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                result.append("\n")
            } else if scalar != "\n" || !isAfterReturn {
                result.append(scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        return String(result)
    }
}

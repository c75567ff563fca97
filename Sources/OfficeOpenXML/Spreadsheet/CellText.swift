/// What a cell can hold of a text.
package enum CellText {
    /// Excel's limit for one cell, in UTF-16 units.
    package static let longest = 32_767

    /// Stands at the end of a text that was too long for its cell.
    package static let cutMark = " […]"

    /// The text without what no cell can hold: control characters are left out, every line break is a line feed, and
    /// what is longer than ``longest`` ends in ``cutMark``.
    package static func fitting(_ text: String, longest: Int = longest) -> String {
        let clean = isClean(text) ? text : cleaned(text)
        guard clean.utf16.count > longest else { return clean }
        var units = cutMark.utf16.count
        let kept = clean.prefix { character in
            units += character.utf16.count
            return units <= longest
        }
        return kept + cutMark
    }

    /// The text as shared strings spell it: `_x0041_` would be read as the letter A, so that its first
    /// underline is spelled out (ECMA-376 part 1, §22.9.2.19).
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 7)
        for index in bytes.indices {
            if isEscape(bytes[index...]) { result.append(contentsOf: "_x005F".utf8) }
            result.append(bytes[index])
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
        let piece = bytes.prefix(7)
        guard piece.count == 7, piece.first == UInt8(ascii: "_"), piece.last == UInt8(ascii: "_"),
            piece[piece.startIndex + 1] == UInt8(ascii: "x")
        else { return false }
        return piece.dropFirst(2).dropLast().allSatisfy(isHexadecimal)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private static func isClean(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F && $0 != 0xEF) || $0 == 0x0A || $0 == 0x09 }
    }

    private static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0D: result.append("\n")
            case 0x0A where isAfterReturn: break
            case 0x09, 0x0A: result.append(scalar)
            // XML 1.0 §2.2 forbids the last two everywhere.
            case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: break
            default: result.append(scalar)
            }
            isAfterReturn = scalar.value == 0x0D
        }
        return String(result)
    }
}

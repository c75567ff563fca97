/// How wide text runs in Times New Roman, for rules that have to be as long as the words above them.
///
/// The widths are those that the font and its metric twins, such as Liberation Serif, share.
package enum TimesNewRoman {
    /// Which cut of the font.
    package enum Face: Hashable, Sendable {
        case regular, bold, italic
    }

    /// The length of a line of text, kerning aside; accurate for Vietnamese, about right for other scripts.
    package static func width(of text: String, size: Length, face: Face) -> Length {
        let widths = widths(of: face)
        let units = text.unicodeScalars.reduce(0) { $0 + width(of: $1, widths) }
        return Length(twips: (units * size.twips + unitsPerEm / 2) / unitsPerEm)
    }

    /// The lines that a text breaks into at its spaces, as Word fills them.
    package static func lines(
        of text: String, within width: Length, size: Length, face: Face
    ) -> [String] {
        let widths = widths(of: face)
        let space = Int(widths.ascii[0])
        // In units of the em, so that nothing is rounded word by word.
        let limit = width.twips * unitsPerEm / max(1, size.twips)
        var lines: [[Substring]] = []
        var length = 0
        for word in text.split(separator: " ") {
            let units = word.unicodeScalars.reduce(0) { $0 + self.width(of: $1, widths) }
            if !lines.isEmpty, length + space + units <= limit {
                lines[lines.count - 1].append(word)
                length += space + units
            } else {
                lines.append([word])
                length = units
            }
        }
        return lines.map { $0.joined(separator: " ") }
    }

    /// The least width in which a text takes no more lines than in the one given, so that its lines are about even.
    package static func balancedWidth(
        of text: String, within width: Length, size: Length, face: Face
    ) -> Length {
        let count = lines(of: text, within: width, size: size, face: face).count
        var (low, high) = (0, width.twips)
        while low < high {
            let middle = (low + high) / 2
            let needed = lines(of: text, within: Length(twips: middle), size: size, face: face)
            let fits = needed.allSatisfy { self.width(of: $0, size: size, face: face).twips <= middle }
            if needed.count <= count && fits { high = middle } else { low = middle + 1 }
        }
        return Length(twips: high)
    }

    private static let unitsPerEm = 2048

    private static func width(of scalar: Unicode.Scalar, _ widths: Widths) -> Int {
        let base = base(of: scalar)
        switch base.value {
        case 0x20..<0x7F: return Int(widths.ascii[Int(base.value) - 0x20])
        case 0x300...0x36F: return 0
        default: return widths.others[base] ?? unitsPerEm / 2
        }
    }

    /// The letter without its mark, which never makes it wider; Đ, Ơ and Ư are letters of their own.
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xC0..<0x100: latin[Int(scalar.value - 0xC0)]
        case 0x102: "A"
        case 0x103: "a"
        case 0x128: "I"
        case 0x129: "i"
        case 0x168: "U"
        case 0x169: "u"
        case 0x1EA0..<0x1EFA: vietnamese[Int(scalar.value - 0x1EA0)]
        default: scalar
        }
    }

    /// U+00C0 to U+00FF; those that are no Vietnamese letter stand for themselves or for what is as wide.
    private static let latin = Array(
        "AAAAAAÆCEEEEIIIIĐNOOOOO×OUUUUYPßaaaaaaæceeeeiiiiđnooooo÷ouuuuyþy".unicodeScalars)
    /// U+1EA0 to U+1EF9.
    private static let vietnamese = Array(
        ("AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIi"
            + "OoOoOoOoOoOoOoƠơƠơƠơƠơƠơUuUuƯưƯưƯưƯưƯưYyYyYyYy").unicodeScalars)

    private static func widths(of face: Face) -> Widths {
        switch face {
        case .regular: regular
        case .bold: bold
        case .italic: italic
        }
    }

    private struct Widths {
        /// U+0020 to U+007E, in units of the em.
        let ascii: [UInt16]
        let others: [Unicode.Scalar: Int]
    }

    private static let regular = Widths(
        ascii: [
            512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024,
            1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366,
            1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366,
            1139,
            1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024,
            909,
            682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024,
            1479,
            1024, 1024, 909, 983, 410, 983, 1108,
        ],
        others: [
            "Đ": 1479, "đ": 1024, "Ơ": 1479, "ơ": 1083, "Ư": 1589, "ư": 1110, "–": 1024, "—": 2048, "“": 909,
            "”": 909, "‘": 682, "’": 682, "…": 2048, "\u{A0}": 512,
        ])

    private static let bold = Widths(
        ascii: [
            512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024,
            1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479,
            1366,
            1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479,
            1139,
            1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139,
            909,
            682, 1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024,
            1479,
            1024, 1024, 909, 807, 451, 807, 1065,
        ],
        others: [
            "Đ": 1479, "đ": 1139, "Ơ": 1593, "ơ": 1134, "Ư": 1630, "ư": 1229, "–": 1024, "—": 2048, "“": 1024,
            "”": 1024, "‘": 682, "’": 682, "…": 2048, "\u{A0}": 512,
        ])

    private static let italic = Widths(
        ascii: [
            512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024,
            1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884,
            1251, 1251, 1366, 1479, 1251, 1251, 1479, 1479, 682, 909, 1366, 1139, 1706, 1366, 1479, 1251,
            1479, 1251, 1024, 1139, 1479, 1251, 1706, 1251, 1139, 1139, 797, 569, 797, 864, 1024, 682, 1024,
            1024, 909, 1024, 909, 569, 1024, 1024, 569, 569, 909, 569, 1479, 1024, 1024, 1024, 1024, 797,
            797, 569, 1024, 909, 1366, 909, 909, 797, 819, 563, 819, 1108,
        ],
        others: [
            "Đ": 1479, "đ": 1024, "Ơ": 1479, "ơ": 1093, "Ư": 1544, "ư": 1117, "–": 1024, "—": 1821, "“": 1139,
            "”": 1139, "‘": 682, "’": 682, "…": 1821, "\u{A0}": 512,
        ])
}

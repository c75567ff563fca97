extension LegacyEncoding {
    /// For each byte from 0x80 on, what it spells; nil for UTF-16.
    var singleByteTable: [String]? {
        switch self {
        case .utf16LittleEndian, .utf16BigEndian: nil
        case .windows1258: Self.windows1258Table
        case .tcvn3: Self.tcvn3Table
        case .vni: Self.vniTable
        }
    }

    /// Windows-1252, the reading of text in Western Europe and the cause of most garbled Vietnamese.
    static let windows1252Table: [String] = {
        let controls = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
        return controls.unicodeScalars.map { String($0) }
            + (UInt8(0xA0)...0xFF).map { String(Unicode.Scalar($0)) }
    }()

    /// The byte that Windows-1252 has for a scalar.
    static let windows1252Bytes: [Unicode.Scalar: UInt8] = {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for (index, text) in windows1252Table.enumerated() {
            for scalar in text.unicodeScalars { bytes[scalar] = UInt8(0x80 + index) }
        }
        // Latin-1 reads the bytes 80–9F as controls; some programs garble that way.
        for value in UInt8(0x80)...0x9F { bytes[Unicode.Scalar(value)] = value }
        return bytes
    }()

    private static let windows1258Table = overlaid([
        (0xC3, "Ă"), (0xCC, "\u{300}"), (0xD0, "Đ"), (0xD2, "\u{309}"), (0xD5, "Ơ"), (0xDD, "Ư"),
        (0xDE, "\u{303}"),
        (0xE3, "ă"), (0xEC, "\u{301}"), (0xF0, "đ"), (0xF2, "\u{323}"), (0xF5, "ơ"), (0xFD, "ư"), (0xFE, "₫"),
    ])

    /// The bytes A0–FF of TCVN3 in six rows; a dot where there is none.
    private static let tcvn3Table: [String] = {
        let rows = """
            ·ĂÂÊÔƠƯĐăâêôơưđ·\
            ·····àảãáạ·ằẳẵắ·\
            ······ặầẩẫấậè·ẻẽ\
            éẹềểễếệìỉ···ĩíịò\
            ·ỏõóọồổỗốộờởỡớợù\
            ·ủũúụừửữứựỳỷỹýỵ·
            """
        let letters = rows.unicodeScalars.enumerated().filter { $0.element != "·" }
        return overlaid(letters.map { (0xA0 + $0.offset, String($0.element)) })
    }()

    private static let vniTable: [String] = {
        let letters: [(Int, String)] = [
            (0xF1, "đ"), (0xF4, "ơ"), (0xF6, "ư"), (0xED, "í"), (0xEC, "ì"), (0xE6, "ỉ"), (0xF3, "ĩ"),
            (0xF2, "ị"),
            (0xEE, "ỵ"),
        ]
        let marks: [(Int, String)] = [
            (0xF8, "\u{300}"), (0xF9, "\u{301}"), (0xFB, "\u{309}"), (0xF5, "\u{303}"), (0xEF, "\u{323}"),
            (0xE2, "\u{302}"), (0xE1, "\u{302}\u{301}"), (0xE0, "\u{302}\u{300}"), (0xE5, "\u{302}\u{309}"),
            (0xE3, "\u{302}\u{303}"), (0xE4, "\u{302}\u{323}"), (0xEA, "\u{306}"), (0xE9, "\u{306}\u{301}"),
            (0xE8, "\u{306}\u{300}"), (0xFA, "\u{306}\u{309}"), (0xFC, "\u{306}\u{303}"),
            (0xEB, "\u{306}\u{323}"),
        ]
        // Capitals lie 0x20 below the small letters, and so do the marks that follow them.
        return overlaid(
            letters + marks + letters.map { ($0.0 - 0x20, $0.1.uppercased()) }
                + marks.map { ($0.0 - 0x20, $0.1) })
    }()

    /// Windows-1252 with some of its bytes meaning something else.
    private static func overlaid(_ entries: [(byte: Int, text: String)]) -> [String] {
        var table = windows1252Table
        for entry in entries { table[entry.byte - 0x80] = entry.text }
        return table
    }
}

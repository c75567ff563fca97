import VietnameseText

/// Encoders for the legacy encodings, written from their published charts and apart from the decoders under test.
enum LegacySamples {
    static func encode(_ text: String, _ encoding: LegacyEncoding) -> [UInt8] {
        switch encoding {
        case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .windows1258: text.flatMap { windows1258($0) }
        case .tcvn3: text.flatMap { character in tcvn3[character].map { [$0] } ?? Array(character.utf8) }
        case .vni: text.flatMap { vni($0) }
        }
    }

    private static let tcvn3: [Character: UInt8] = {
        let small: [(Character, UInt8)] = [
            ("à", 0xB5), ("ả", 0xB6), ("ã", 0xB7), ("á", 0xB8), ("ạ", 0xB9), ("ă", 0xA8), ("ằ", 0xBB),
            ("ẳ", 0xBC),
            ("ẵ", 0xBD), ("ắ", 0xBE), ("ặ", 0xC6), ("â", 0xA9), ("ầ", 0xC7), ("ẩ", 0xC8), ("ẫ", 0xC9),
            ("ấ", 0xCA),
            ("ậ", 0xCB), ("đ", 0xAE), ("è", 0xCC), ("ẻ", 0xCE), ("ẽ", 0xCF), ("é", 0xD0), ("ẹ", 0xD1),
            ("ê", 0xAA),
            ("ề", 0xD2), ("ể", 0xD3), ("ễ", 0xD4), ("ế", 0xD5), ("ệ", 0xD6), ("ì", 0xD7), ("ỉ", 0xD8),
            ("ĩ", 0xDC),
            ("í", 0xDD), ("ị", 0xDE), ("ò", 0xDF), ("ỏ", 0xE1), ("õ", 0xE2), ("ó", 0xE3), ("ọ", 0xE4),
            ("ô", 0xAB),
            ("ồ", 0xE5), ("ổ", 0xE6), ("ỗ", 0xE7), ("ố", 0xE8), ("ộ", 0xE9), ("ơ", 0xAC), ("ờ", 0xEA),
            ("ở", 0xEB),
            ("ỡ", 0xEC), ("ớ", 0xED), ("ợ", 0xEE), ("ù", 0xEF), ("ủ", 0xF1), ("ũ", 0xF2), ("ú", 0xF3),
            ("ụ", 0xF4),
            ("ư", 0xAD), ("ừ", 0xF5), ("ử", 0xF6), ("ữ", 0xF7), ("ứ", 0xF8), ("ự", 0xF9), ("ỳ", 0xFA),
            ("ỷ", 0xFB),
            ("ỹ", 0xFC), ("ý", 0xFD), ("ỵ", 0xFE), ("Đ", 0xA7), ("Ă", 0xA1), ("Â", 0xA2), ("Ê", 0xA3),
            ("Ô", 0xA4),
            ("Ơ", 0xA5), ("Ư", 0xA6),
        ]
        return Dictionary(uniqueKeysWithValues: small)
    }()

    /// A base letter with ă â ê ô ơ ư composed, then the tone.
    private static func windows1258(_ character: Character) -> [UInt8] {
        guard let scalar = character.unicodeScalars.first, let letter = VietnameseLetter(scalar),
            !scalar.isASCII
        else {
            return Array(character.utf8)
        }
        let bases: [Unicode.Scalar: UInt8] = [
            "ă": 0xE3, "â": 0xE2, "ê": 0xEA, "ô": 0xF4, "ơ": 0xF5, "ư": 0xFD, "đ": 0xF0,
        ]
        let base = bases[letter.base] ?? UInt8(letter.base.value)
        let tones: [[UInt8]] = [[], [0xCC], [0xD2], [0xDE], [0xEC], [0xF2]]
        return [letter.isUppercase ? base - 0x20 : base] + tones[Int(letter.tone.rawValue)]
    }

    private static func vni(_ character: Character) -> [UInt8] {
        guard let scalar = character.unicodeScalars.first, let letter = VietnameseLetter(scalar),
            !scalar.isASCII
        else {
            return Array(character.utf8)
        }
        let tone = Int(letter.tone.rawValue)
        let plain: [UInt8?] = [nil, 0xF8, 0xFB, 0xF5, 0xF9, 0xEF]
        let circumflex: [UInt8] = [0xE2, 0xE0, 0xE5, 0xE3, 0xE1, 0xE4]
        let breve: [UInt8] = [0xEA, 0xE8, 0xFA, 0xFC, 0xE9, 0xEB]
        let small: [UInt8] =
            switch letter.base {
            case "đ": [0xF1]
            case "i": [[0x69, 0xEC, 0xE6, 0xF3, 0xED, 0xF2][tone]]
            case "ỵ",
                "y" where tone == 5:
                [0xEE]
            case "â": [0x61, circumflex[tone]]
            case "ê": [0x65, circumflex[tone]]
            case "ô": [0x6F, circumflex[tone]]
            case "ă": [0x61, breve[tone]]
            case "ơ": [0xF4] + [plain[tone]].compactMap { $0 }
            case "ư": [0xF6] + [plain[tone]].compactMap { $0 }
            default: [UInt8(letter.base.value)] + [plain[tone]].compactMap { $0 }
            }
        return letter.isUppercase ? small.map { $0 - 0x20 } : small
    }
}

/// The letters of Vietnamese as small numbers: 1–26 for a–z, then đ ă â ê ô ơ ư.
enum LetterCode {
    /// What a scalar is to a Vietnamese word.
    enum Class {
        /// A letter with its shape, and its tone if the scalar carries one (0 when level).
        case letter(UInt64, tone: UInt64)
        /// A combining tone mark: 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot below.
        case tone(UInt64)
        /// A combining breve, circumflex or horn, by its scalar value.
        case shape(UInt64)
        case foreign
    }

    static func classify(_ scalar: UInt32) -> Class {
        switch scalar {
        case 0x41...0x5A: .letter(UInt64(scalar - 0x40), tone: 0)
        case 0x61...0x7A: .letter(UInt64(scalar - 0x60), tone: 0)
        // The sign for kelvin is the letter, by canonical equivalence.
        case 0x212A: .letter(11, tone: 0)
        // U+0340 and U+0341 are the same marks again, by canonical equivalence.
        case 0x300, 0x340: .tone(1)
        case 0x301, 0x341: .tone(2)
        case 0x309: .tone(3)
        case 0x303: .tone(4)
        case 0x323: .tone(5)
        case 0x302, 0x306, 0x31B: .shape(UInt64(scalar))
        default: composed(scalar)
        }
    }

    private static func composed(_ scalar: UInt32) -> Class {
        guard let slot = slot(scalar), slot < table.count, table[slot] != 0 else { return .foreign }
        return .letter(UInt64(table[slot] >> 3), tone: UInt64(table[slot] & 7))
    }

    /// The letter with a mark taken off: ơ → o, đ → d.
    static func bare(_ letter: UInt64) -> UInt64 {
        switch letter {
        case 27: 4
        case 28, 29: 1
        case 30: 5
        case 31, 32: 15
        case 33: 21
        default: letter
        }
    }

    /// Whether a tone may stand on the letter.
    static func isVowel(_ letter: UInt64) -> Bool {
        switch letter {
        case 1, 5, 9, 15, 21, 25, 28...33: true
        default: false
        }
    }

    static func shaped(_ letter: UInt64, by shape: UInt64) -> UInt64? {
        switch (letter, shape) {
        case (1, 0x306): 28
        case (1, 0x302): 29
        case (5, 0x302): 30
        case (15, 0x302): 31
        case (15, 0x31B): 32
        case (21, 0x31B): 33
        default: nil
        }
    }

    /// The composed letters lie in Latin-1, Latin Extended-A and -B up to ư, and Latin Extended Additional.
    private static func slot(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0xC0...0x1BF: Int(scalar - 0xC0)
        case 0x1EA0...0x1EFF: Int(scalar - 0x1EA0) + 256
        case 0x256: slot(0x111)
        default: nil
        }
    }

    /// Letter times eight plus tone, by slot. Ð (eth) and Ɖ stand in for Đ in texts converted from old encodings;
    /// a rule about the text reports them, a phrase is read all the same.
    private static let table: [UInt16] = {
        let rows: [(UInt16, String)] = [
            (1, "aàáảãạ"), (1, "AÀÁẢÃẠ"), (28, "ăằắẳẵặ"), (28, "ĂẰẮẲẴẶ"), (29, "âầấẩẫậ"), (29, "ÂẦẤẨẪẬ"),
            (5, "eèéẻẽẹ"), (5, "EÈÉẺẼẸ"), (30, "êềếểễệ"), (30, "ÊỀẾỂỄỆ"), (9, "iìíỉĩị"), (9, "IÌÍỈĨỊ"),
            (15, "oòóỏõọ"), (15, "OÒÓỎÕỌ"), (31, "ôồốổỗộ"), (31, "ÔỒỐỔỖỘ"), (32, "ơờớởỡợ"), (32, "ƠỜỚỞỠỢ"),
            (21, "uùúủũụ"), (21, "UÙÚỦŨỤ"), (33, "ưừứửữự"), (33, "ƯỪỨỬỮỰ"), (25, "yỳýỷỹỵ"), (25, "YỲÝỶỸỴ"),
            (27, "đ"), (27, "Đ"), (27, "ð"), (27, "Ð"), (27, "Ɖ"),
        ]
        var table = [UInt16](repeating: 0, count: 256 + 96)
        for (letter, forms) in rows {
            for (tone, scalar) in forms.unicodeScalars.enumerated() {
                if let slot = slot(scalar.value) { table[slot] = letter << 3 | UInt16(tone) }
            }
        }
        return table
    }()
}

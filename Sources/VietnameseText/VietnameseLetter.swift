/// A letter of the Vietnamese alphabet, or f j w z, taken apart into what the rules look at.
package struct VietnameseLetter: Hashable, Sendable {
    /// The place in `alphabet`: one of 33 lower-case letters without tone.
    package var rank: UInt8
    /// The tone mark that the letter carries.
    package var tone: Tone
    /// Whether the letter is a capital.
    package var isUppercase: Bool

    /// The 29 letters in order, with f j w z where the Latin alphabet has them.
    package static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

    init(rank: UInt8, tone: Tone, isUppercase: Bool) {
        self.rank = rank
        self.tone = tone
        self.isUppercase = isUppercase
    }

    /// Takes a composed scalar apart, or gives nil for one that Vietnamese does not write.
    package init?(_ scalar: Unicode.Scalar) {
        self.init(value: scalar.value)
    }

    init?(value: UInt32) {
        guard let slot = Self.slot(of: value) else { return nil }
        let packed = Self.letters[slot]
        guard packed != Self.absent else { return nil }
        self.init(
            rank: UInt8(packed & 0x3F), tone: Tone(rawValue: UInt8(packed >> 6 & 7)) ?? .ngang,
            isUppercase: packed & 0x200 != 0)
    }

    /// The letter without tone, in lower case.
    package var base: Unicode.Scalar { Self.alphabet[Int(rank)] }

    /// Whether the letter can carry a tone.
    package var isVowel: Bool { Self.vowelRows[Int(rank)] != nil }

    /// The composed scalar; a tone on a consonant is not written.
    package var scalar: Unicode.Scalar {
        if let row = Self.vowelRows[Int(rank)] {
            return Self.vowels[row * 12 + (isUppercase ? 6 : 0) + Int(tone.rawValue)]
        }
        guard isUppercase else { return base }
        return base == "đ" ? "Đ" : Unicode.Scalar(UInt8(truncatingIfNeeded: base.value) - 0x20)
    }
}

extension VietnameseLetter {
    /// Twelve vowels, each with its six tones in lower case and then in capitals.
    private static let vowels = Array(
        """
        aàảãáạAÀẢÃÁẠăằẳẵắặĂẰẲẴẮẶâầẩẫấậÂẦẨẪẤẬeèẻẽéẹEÈẺẼÉẸêềểễếệÊỀỂỄẾỆiìỉĩíịIÌỈĨÍỊ\
        oòỏõóọOÒỎÕÓỌôồổỗốộÔỒỔỖỐỘơờởỡớợƠỜỞỠỚỢuùủũúụUÙỦŨÚỤưừửữứựƯỪỬỮỨỰyỳỷỹýỵYỲỶỸÝỴ
        """.unicodeScalars)

    /// For each rank, the row of that vowel in `vowels`; nil for a consonant.
    private static let vowelRows: [Int?] = alphabet.map { letter in
        vowels.firstIndex(of: letter).map { $0 / 12 }
    }

    /// Marks a slot that holds no Vietnamese letter.
    private static let absent: UInt16 = 0xFFFF

    /// Every scalar of the two blocks that `slot` knows: rank, tone << 6, capital << 9.
    private static let letters: [UInt16] = {
        var table = [UInt16](repeating: absent, count: 0x1B1 + 0x5A)
        func enter(_ letter: VietnameseLetter) {
            guard let slot = slot(of: letter.scalar.value) else { return }
            table[slot] =
                UInt16(letter.rank) | UInt16(letter.tone.rawValue) << 6 | (letter.isUppercase ? 0x200 : 0)
        }
        for rank in alphabet.indices {
            for tone in vowelRows[rank] == nil ? [.ngang] : Tone.allCases {
                enter(VietnameseLetter(rank: UInt8(rank), tone: tone, isUppercase: false))
                enter(VietnameseLetter(rank: UInt8(rank), tone: tone, isUppercase: true))
            }
        }
        return table
    }()

    /// Folds the two ranges that hold Vietnamese letters, U+0000–01B0 and U+1EA0–1EF9, into one small table.
    @inline(__always)
    private static func slot(of value: UInt32) -> Int? {
        switch value {
        case 0..<0x1B1: Int(value)
        case 0x1EA0...0x1EF9: Int(value - 0x1EA0) + 0x1B1
        default: nil
        }
    }
}

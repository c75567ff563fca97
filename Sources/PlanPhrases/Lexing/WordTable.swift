/// Finds the word of the vocabulary that a spelling is, by open addressing.
///
/// Built once from ``Word``; a look-up costs one multiplication and seldom more than one probe.
struct WordTable: Sendable {
    static let shared = WordTable()

    private let keys: [UInt64]
    private let words: [Word]

    private static let bits = 10

    private init() {
        let size = 1 << Self.bits
        var keys = [UInt64](repeating: 0, count: size)
        var words = [Word](repeating: .other, count: size)
        func insert(_ key: UInt64, _ word: Word) {
            var slot = Self.slot(key)
            while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            words[slot] = word
        }
        for word in Word.allCases where word != .other {
            insert(SyllableKey(spelling: word.spelling).bits, word)
        }
        for (spelling, word) in Word.otherSpellings {
            insert(SyllableKey(spelling: spelling).bits, word)
        }
        self.keys = keys
        self.words = words
    }

    subscript(key: SyllableKey) -> Word {
        guard key.bits != 0 else { return .other }
        var slot = Self.slot(key.bits)
        while keys[slot] != 0 {
            if keys[slot] == key.bits { return words[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return .other
    }

    private static func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }
}

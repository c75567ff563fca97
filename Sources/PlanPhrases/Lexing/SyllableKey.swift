/// One word's spelling in a single integer: six bits a letter, then the tone.
///
/// The tone is kept apart from the letters, so `ủy` and `uỷ` have one key; composed and decomposed spellings,
/// upper and lower case have one key too. Comparing words is comparing integers.
struct SyllableKey: Hashable {
    /// Letters from the first (high) to the last (low) in bits 0–59, the tone in bits 60–62; 0 when the word is
    /// too long or holds a letter that Vietnamese does not write.
    let bits: UInt64

    static let unknown = SyllableKey(bits: 0)

    /// The key of the same letters without any mark: `đến` and `den` fold alike.
    var folded: UInt64 {
        var rest = bits & Self.letterMask
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while rest != 0 {
            result |= LetterCode.bare(rest & 63) << shift
            rest >>= 6
            shift += 6
        }
        return result
    }

    private static let letterMask: UInt64 = (1 << 60) - 1
}

extension SyllableKey {
    /// Collects the letters and marks of a word as the lexer meets them.
    struct Builder {
        private var letters: UInt64 = 0
        private var count = 0
        private var tone: UInt64 = 0
        private var isUnknown = false

        var key: SyllableKey {
            isUnknown ? .unknown : SyllableKey(bits: letters | tone << 60)
        }

        mutating func append(letter: UInt64, tone: UInt64 = 0) {
            guard count < 10 else { return reject() }
            letters = letters << 6 | letter
            count += 1
            if tone != 0 { append(tone: tone) }
        }

        /// A syllable has one tone, on a vowel; any other makes it no word of ours.
        mutating func append(tone: UInt64) {
            if self.tone != 0 || !LetterCode.isVowel(letters & 63) { reject() }
            self.tone = tone
        }

        /// A breve, circumflex or horn on the letter before.
        mutating func append(shape: UInt64) {
            guard count > 0, let shaped = LetterCode.shaped(letters & 63, by: shape) else { return reject() }
            letters = letters & ~63 | shaped
        }

        mutating func reject() { isUnknown = true }
    }

    /// Reads one word of the vocabulary; nil when the text holds anything but letters.
    init(spelling: String) {
        var builder = Builder()
        for scalar in spelling.unicodeScalars {
            switch LetterCode.classify(scalar.value) {
            case .letter(let letter, let tone): builder.append(letter: letter, tone: tone)
            case .tone(let tone): builder.append(tone: tone)
            case .shape(let shape): builder.append(shape: shape)
            case .foreign: builder.reject()
            }
        }
        self = builder.key
    }
}

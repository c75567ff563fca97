extension Syllable {
    /// Parses one word in NFC, in any mix of cases; nil if Vietnamese does not write it so.
    ///
    /// A tone on the wrong vowel (*qúy*, *gìa*) is read for what is meant, so that it can be put right.
    package init?(_ word: String) {
        self.init(scalars: word.unicodeScalars.lazy.map(\.value))
    }

    /// Parses a word from the values of its scalars, without making a string.
    init?(scalars: some Sequence<UInt32>) {
        var letters: [VietnameseLetter] = []
        letters.reserveCapacity(8)
        var tone = Tone.ngang
        for value in scalars {
            guard letters.count < Self.longest, var letter = VietnameseLetter(value: value) else {
                return nil
            }
            if letter.tone != .ngang {
                guard tone == .ngang else { return nil }
                tone = letter.tone
                letter.tone = .ngang
            }
            letters.append(letter)
        }
        self.init(letters: letters, tone: tone)
    }

    /// *nghiêng*, the longest that Vietnamese writes.
    private static let longest = 7

    private init?(letters: [VietnameseLetter], tone: Tone) {
        guard let onsetEnd = Self.onsetLength(of: letters) else { return nil }
        let vowelEnd = letters[onsetEnd...].firstIndex { !$0.isVowel } ?? letters.count
        let isOpen = vowelEnd == letters.count
        guard let key = SyllableKey(letters[onsetEnd..<vowelEnd]), let rime = Rime.all[key],
            isOpen ? rime.allowsOpen : rime.allowsCoda
        else { return nil }
        if !isOpen {
            guard let coda = SyllableKey(letters[vowelEnd...]), Self.codas.contains(coda) else { return nil }
        }
        self.letters = letters
        self.tone = tone
        self.onsetEnd = onsetEnd
        glideEnd = onsetEnd + rime.glide
        nucleusEnd = onsetEnd + rime.nucleusEnd
        let carrier = onsetEnd + rime.carrier
        modernCarrier = carrier
        // Without a coda the older convention keeps the tone off the last letter: hòa, khỏe, thúy.
        traditionalCarrier = isOpen && rime.glide == 1 && rime.isPlainAfterGlide ? carrier - 1 : carrier
    }

    /// The number of letters in front of the first vowel, counting the vowel letter of *qu* and *gi* to the onset.
    private static func onsetLength(of letters: [VietnameseLetter]) -> Int? {
        guard let first = letters.firstIndex(where: \.isVowel) else { return nil }
        var length = first
        if let next = letters.dropFirst(first + 1).first, next.isVowel {
            let pair = SyllableKey(letters[...first])
            if pair == quKey || pair == giKey { length += 1 }
        }
        guard let key = SyllableKey(letters[..<length]), onsets.contains(key) else { return nil }
        return length
    }

    private static let quKey = SyllableKey("qu")
    private static let giKey = SyllableKey("gi")

    private static let onsets: Set<SyllableKey> = keys(
        " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")
    private static let codas: Set<SyllableKey> = keys("c ch m n ng nh p t")

    private static func keys(_ list: String) -> Set<SyllableKey> {
        Set(
            list.split(separator: " ", omittingEmptySubsequences: false).compactMap {
                SyllableKey(String($0))
            })
    }
}

/// Up to seven toneless letters as one number, so that looking a part of a syllable up hashes eight bytes.
struct SyllableKey: Hashable, Sendable {
    private var packed: UInt64 = 0

    init?(_ letters: ArraySlice<VietnameseLetter>) {
        guard letters.count <= 7 else { return nil }
        for letter in letters { packed = packed << 8 | UInt64(letter.rank + 1) }
    }

    init?(_ text: String) {
        let letters = text.unicodeScalars.compactMap { VietnameseLetter($0) }
        self.init(letters[...])
    }
}

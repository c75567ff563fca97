/// The words of one line that a wrong reading could explain, and which reading explains them best.
struct GarbledLine {
    /// A word with characters above ASCII, all of which Windows-1252 has a byte for.
    private struct Word {
        var range: Range<Int>
        var bytes: [UInt8]
        /// Whether the word is no Vietnamese as it stands.
        var isSuspicious: Bool

        var weight: Int { bytes.count { $0 >= 0x80 } }
    }

    private var words: [Word] = []
    /// Whether the line also has letters such as ạ or ư, which no Western misreading leaves behind.
    private var hasProperLetters = false

    init(_ buffer: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var offset = line.lowerBound
        while offset < line.upperBound {
            let end = min(buffer.legacyWordEnd(from: offset), line.upperBound)
            if buffer[offset..<end].contains(where: { $0 >= 0x80 }) { read(buffer, offset..<end) }
            offset = end + 1
        }
    }

    private mutating func read(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let text = buffer.text(range)
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else if let byte = LegacyEncoding.windows1252Bytes[scalar] {
                bytes.append(byte)
            } else {
                hasProperLetters = hasProperLetters || VietnameseLetter(scalar) != nil
                return
            }
        }
        words.append(Word(range: range, bytes: bytes, isSuspicious: !Self.isProper(text)))
    }

    /// Whether a word is Vietnamese in a case that people write.
    private static func isProper(_ text: String) -> Bool {
        guard let syllable = Syllable(text) else { return false }
        let isCapital = syllable.letters.dropFirst().map(\.isUppercase)
        return !isCapital.contains(true) || (!isCapital.contains(false) && syllable.letters[0].isUppercase)
    }

    /// The best reading of the line, or nil if it is not garbled.
    func reading() -> Mojibake? {
        let suspicious = words.filter(\.isSuspicious)
        let scored = Mojibake.Source.allCases.map { source in
            (source: source, score: score(of: suspicious, as: source))
        }
        // The first of equals: double UTF-8 is the surest.
        guard let best = scored.max(by: { $0.score < $1.score }), best.score > 0,
            let source = scored.first(where: { $0.score == best.score })?.source
        else { return nil }
        let chosen = hasProperLetters || source == .utf8 ? suspicious : words
        let replacements = chosen.compactMap { word in
            Self.read(word.bytes, as: source).map { TextReplacement(range: word.range, replacement: $0) }
        }
        return Mojibake(source: source, words: replacements)
    }

    /// The number of characters above ASCII that a reading explains; 0 if it is too weak to be believed.
    ///
    /// One lone character may be a unit or a foreign name (*µm*); and half of the odd words must make sense.
    private func score(of suspicious: [Word], as source: Mojibake.Source) -> Int {
        let explained = suspicious.filter { word in
            Self.read(word.bytes, as: source).map { $0.unicodeScalars.count > 1 || source == .utf8 } ?? false
        }
        let weight = explained.reduce(0) { $0 + $1.weight }
        return weight > 1 && explained.count * 2 >= suspicious.count ? weight : 0
    }

    /// A word read anew, or nil if that gives no text one would write.
    private static func read(_ bytes: [UInt8], as source: Mojibake.Source) -> String? {
        if let encoding = source.legacyEncoding {
            let text = encoding.decodeWord(bytes)
            return Syllable(text) == nil ? nil : text
        }
        guard let span = try? UTF8Span(validating: bytes.span), !span.isKnownASCII else { return nil }
        return nfc(String(copying: span))
    }
}

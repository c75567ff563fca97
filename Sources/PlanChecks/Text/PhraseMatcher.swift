import ByteScanning

/// Finds many fixed phrases in one pass over a text, as whole words.
///
/// The method is that of Wu and Manber (1994): a table over blocks of neighbouring bytes says how far the text may be
/// skipped, so that a text without any of the phrases is decided after a fraction of its bytes. Blocks are of four
/// bytes where the phrases are long enough, because pairs such as the leads of Vietnamese letters are everywhere.
struct PhraseMatcher: Sendable {
    struct Match: Equatable {
        /// The place of the phrase in the list that the matcher was made from.
        let phrase: Int
        /// Bytes of the text.
        let range: Range<Int>
    }

    private struct Phrase: Sendable {
        let index: Int
        let bytes: [UInt8]
        /// The last block of its window.
        let lastBlock: UInt32
    }

    private let phrases: [Phrase]
    /// The length of the shortest phrase, and thus of the piece of every phrase that the table knows.
    private let window: Int
    /// The length of a block.
    private let block: Int
    /// By the hash of a block: how many bytes further the next match can end its window at the earliest.
    private let skips: [UInt8]
    /// How far a product is shifted to be a place in ``skips``.
    private let shift: UInt32

    /// - Parameter phrases: in NFC, each at least two bytes long. A phrase in lower case is also found with a capital.
    init(_ phrases: [String]) {
        // Key paths into tuples are resolved anew for every phrase, which took half the time of making a matcher.
        var spellings: [(index: Int, bytes: [UInt8])] = []
        for (index, phrase) in phrases.enumerated() {
            let bytes = Array(phrase.utf8)
            spellings.append((index, bytes))
            if let capitalized = Self.capitalized(bytes) { spellings.append((index, capitalized)) }
        }
        let window = spellings.map { $0.bytes.count }.min() ?? 2
        precondition(window >= 2, "a phrase of one byte has no pair to look up")
        let block = window >= 6 ? 4 : 2
        let shift = Self.shift(forEntries: spellings.count * (window - block + 1))
        var skips = [UInt8](repeating: UInt8(clamping: window - block + 1), count: 1 << (32 - Int(shift)))
        for (_, bytes) in spellings {
            for end in block...window {
                let slot = Self.slot(Self.block(bytes[end - block..<end]), shift)
                skips[slot] = min(skips[slot], UInt8(clamping: window - end))
            }
        }
        self.phrases = spellings.map { index, bytes in
            Phrase(index: index, bytes: bytes, lastBlock: Self.block(bytes[window - block..<window]))
        }
        (self.window, self.block, self.skips, self.shift) = (window, block, skips, shift)
    }

    /// Every place of a phrase in a text in NFC, in order of where they begin; of phrases that begin at one place
    /// the longest.
    func matches(in text: String) -> [Match] {
        text.withBytes { bytes in
            var found: [Match] = []
            while let match = firstMatch(in: bytes, from: found.last.map { $0.range.lowerBound + 1 } ?? 0) {
                found.append(match)
            }
            return found
        }
    }

    /// Whether any of the phrases stands in a text in NFC.
    func hasMatch(in text: String) -> Bool { firstMatch(in: text) != nil }

    /// The first of ``matches(in:)``.
    func firstMatch(in text: String) -> Match? {
        text.withBytes { firstMatch(in: $0, from: 0) }
    }

    private func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Match? {
        let raw = UnsafeRawBufferPointer(text)
        return block == 4
            ? firstMatch(in: text, from: start) { raw.loadUnaligned(fromByteOffset: $0 - 4, as: UInt32.self) }
            : firstMatch(in: text, from: start) {
                UInt32(raw.loadUnaligned(fromByteOffset: $0 - 2, as: UInt16.self))
            }
    }

    @inline(__always)
    private func firstMatch(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, blockBefore: (Int) -> UInt32
    ) -> Match? {
        let (window, shift) = (window, shift)
        return skips.withUnsafeBufferPointer { skips in
            var end = start &+ window
            while end <= text.count {
                let block = blockBefore(end)
                let skip = Int(skips[Self.slot(block, shift)])
                if skip == 0, let match = longest(at: end - window, block, in: text) { return match }
                end &+= max(skip, 1)
            }
            return nil
        }
    }

    private func longest(at start: Int, _ block: UInt32, in text: UnsafeBufferPointer<UInt8>) -> Match? {
        var best: Match?
        for phrase in phrases where phrase.lastBlock == block {
            let range = start..<start + phrase.bytes.count
            guard range.upperBound <= text.count, text[range].elementsEqual(phrase.bytes),
                !Self.isWord(before: start, in: text), !Self.isWord(at: range.upperBound, in: text),
                range.count > best?.range.count ?? 0
            else { continue }
            best = Match(phrase: phrase.index, range: range)
        }
        return best
    }
}

// MARK: - Blocks

extension PhraseMatcher {
    /// A few bytes as one number, as they are loaded from a text.
    private static func block(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.withUnsafeBytes { raw in
            raw.count == 4
                ? raw.loadUnaligned(as: UInt32.self) : UInt32(raw.loadUnaligned(as: UInt16.self))
        }
    }

    /// Multiplication spreads what tells blocks apart to the upper bits (Knuth).
    private static func slot(_ block: UInt32, _ shift: UInt32) -> Int {
        Int(truncatingIfNeeded: (block &* 0x9E37_79B1) &>> shift)
    }

    /// Eight places an entry at least, so that few blocks of a text meet an entry that is not theirs.
    private static func shift(forEntries entries: Int) -> UInt32 {
        let bits = Int.bitWidth - (8 * entries - 1).leadingZeroBitCount
        return UInt32(32 - min(max(bits, 6), 12))
    }

    /// The phrase with a capital, if it begins with a small letter.
    private static func capitalized(_ phrase: [UInt8]) -> [UInt8]? {
        guard let first = String(decoding: phrase, as: UTF8.self).unicodeScalars.first else { return nil }
        let small = first.utf8.count
        let capital = Array(first.properties.uppercaseMapping.utf8)
        return capital.elementsEqual(phrase[..<small]) ? nil : capital + phrase[small...]
    }
}

// MARK: - Word boundaries

extension PhraseMatcher {
    /// Whether a letter, digit or mark begins at the offset.
    private static func isWord(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        offset < text.count && isWordLead(text[offset])
    }

    private static func isWord(before offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var lead = offset - 1
        while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
        return lead >= 0 && isWordLead(text[lead])
    }

    /// Quotation marks, dashes and the no-break space begin with C2 or E2, which no Vietnamese letter does.
    private static func isWordLead(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: byte >= 0x80 && byte != 0xC2 && byte != 0xE2
        }
    }
}

/// Finds many fixed phrases in one pass over a text, as whole words.
///
/// The method is that of Wu and Manber (1994): a table over pairs of bytes says how far the text may be skipped, so
/// that a text without any of the phrases is decided after a fraction of its bytes.
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
    }

    private let phrases: [Phrase]
    /// The length of the shortest phrase, and thus of the piece of every phrase that the tables know.
    private let window: Int
    /// By the hash of a pair: how many bytes further the next match can end its window at the earliest.
    private let skips: [UInt8]
    /// By the hash of the last pair of their window: where its phrases begin in ``phrases``, kept in that order.
    private let starts: [Int]

    /// - Parameter phrases: in NFC, each at least two bytes long. A phrase in lower case is also found with a capital.
    init(_ phrases: [String]) {
        let unsorted = phrases.enumerated().flatMap { index, phrase in
            Set([phrase, Self.capitalized(phrase)]).map { Phrase(index: index, bytes: Array($0.utf8)) }
        }
        let window = unsorted.map(\.bytes.count).min() ?? 2
        precondition(window >= 2, "a phrase of one byte has no pair to look up")
        func lastSlot(_ phrase: Phrase) -> Int {
            Self.slot(phrase.bytes[window - 2], phrase.bytes[window - 1])
        }
        let sorted = unsorted.sorted { lastSlot($0) < lastSlot($1) }
        var skips = [UInt8](repeating: UInt8(clamping: window - 1), count: Self.tableSize)
        var starts = [Int](repeating: 0, count: Self.tableSize + 1)
        for phrase in sorted {
            for end in 1..<window {
                let slot = Self.slot(phrase.bytes[end - 1], phrase.bytes[end])
                skips[slot] = min(skips[slot], UInt8(clamping: window - 1 - end))
            }
            starts[lastSlot(phrase) + 1] += 1
        }
        for slot in 0..<Self.tableSize { starts[slot + 1] += starts[slot] }
        (self.phrases, self.window, self.skips, self.starts) = (sorted, window, skips, starts)
    }

    /// Every place of a phrase in a text in NFC, in order of their ends of window; of phrases that begin at one
    /// place the longest.
    func matches(in text: String) -> [Match] {
        var text = text
        return text.withUTF8 { bytes in
            var found: [Match] = []
            var end = window - 1
            while end < bytes.count {
                let slot = Self.slot(bytes[end - 1], bytes[end])
                let skip = Int(skips[slot])
                if skip == 0, let match = longest(at: end - window + 1, slot, in: bytes) {
                    found.append(match)
                }
                end += max(skip, 1)
            }
            return found
        }
    }

    private func longest(at start: Int, _ slot: Int, in text: UnsafeBufferPointer<UInt8>) -> Match? {
        var best: Match?
        for place in starts[slot]..<starts[slot + 1] {
            let phrase = phrases[place]
            let range = start..<start + phrase.bytes.count
            guard range.upperBound <= text.count, text[range].elementsEqual(phrase.bytes),
                !Self.isWord(before: start, in: text), !Self.isWord(at: range.upperBound, in: text),
                range.count > best?.range.count ?? 0
            else { continue }
            best = Match(phrase: phrase.index, range: range)
        }
        return best
    }

    private static let tableSize = 4096

    private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) << 5 ^ Int(second)) & (tableSize - 1)
    }

    private static func capitalized(_ phrase: String) -> String {
        phrase.prefix(1).uppercased() + phrase.dropFirst()
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

import ByteScanning

/// Where an open *oa*, *oe* or *uy* carries its tone; both conventions are in use, and a document keeps to one.
package enum TonePlacement: String, Hashable, Sendable, CaseIterable {
    /// The older way, on the first letter: *hòa, khỏe, thúy, ủy*.
    case traditional
    /// The newer way, on the nucleus: *hoà, khoẻ, thuý, uỷ*.
    case modern

    /// What the convention is called in messages.
    package var name: BilingualName {
        switch self {
        case .traditional: BilingualName(vi: "kiểu cũ", en: "traditional")
        case .modern: BilingualName(vi: "kiểu mới", en: "modern")
        }
    }

    /// The words of UTF-8 text in NFC whose tone stands where this convention does not put it.
    ///
    /// Words that are not Vietnamese syllables are left alone. A tone that no convention allows (*qúy*) is found too.
    package func misplacements(in bytes: Span<UInt8>) -> [TextReplacement] {
        bytes.withUnsafeBufferPointer { buffer in
            var found: [TextReplacement] = []
            var offset = 0
            while true {
                offset = buffer.nextTonedPair(from: offset)
                if offset == buffer.count { return found }
                guard buffer.isOddPair(at: offset, self) else {
                    offset += 1
                    continue
                }
                // The second letter of the pair starts here, whichever of the two carries the tone.
                let word = buffer.wordRange(around: offset + 1)
                if let replacement = buffer.respelled(word, self) {
                    found.append(TextReplacement(range: word, replacement: replacement))
                }
                offset = word.upperBound
            }
        }
    }

    /// The words of a string in NFC whose tone stands elsewhere.
    package func misplacements(in text: String) -> [TextReplacement] {
        misplacements(in: text.utf8Span.span)
    }

    /// The text in NFC with every tone where this convention puts it, the case of every letter kept.
    package func respelled(_ text: String) -> String {
        let text = nfc(text)
        let found = misplacements(in: text)
        return found.isEmpty ? text : found.applied(to: text)
    }
}

/// One spelling for both conventions and both normal forms, so that *Uỷ ban* and *Ủy ban* compare equal as bytes.
package func normalizedTonePlacement(_ text: String) -> String {
    TonePlacement.traditional.respelled(text)
}

extension UnsafeBufferPointer<UInt8> {
    /// The next byte that may begin two vowels of which one carries a tone: `oà`, or the end of `ò` before `a`.
    fileprivate func nextTonedPair(from start: Int) -> Int {
        nextOffset(from: start, where: Self.mayBeTonedPairs)
    }

    // A function, since a closure of this size would be called for every block.
    @inline(__always)
    private static func mayBeTonedPairs(_ bytes: ByteLanes, _ successors: ByteLanes) -> ByteLaneMask {
        let letter = bytes | ByteLanes(repeating: 0x20)
        let glide = lanes(letter, equal: 0x6F) .| lanes(letter, equal: 0x75)
        let tonedNext = lanes(successors, equal: 0xC3) .| lanes(successors, equal: 0xE1)
        let next = successors | ByteLanes(repeating: 0x20)
        let plain = lanes(next, equal: 0x61) .| lanes(next, equal: 0x65) .| lanes(next, equal: 0x79)
        return (glide .& tonedNext) .| (lanes(bytes, in: 0x80...0xBF) .& plain)
    }

    /// Whether the two letters at `offset` are *oa*, *oe* or *uy* with the tone on the letter that is wrong by the
    /// convention, or bear it on the *u* of *qu* or the *i* of *gi*.
    ///
    /// Decided before the word is parsed, since most toned pairs of a text are right.
    fileprivate func isOddPair(at offset: Int, _ placement: TonePlacement) -> Bool {
        let isToneSecond = self[offset] < 0x80
        let second = scalar(at: offset + 1)
        guard let first = scalar(before: offset + 1), let glide = VietnameseLetter(value: first.value),
            let nucleus = VietnameseLetter(value: second.value),
            (isToneSecond ? nucleus : glide).tone != .ngang
        else { return false }
        let start = offset + 1 - first.length
        let before = start > 0 ? self[start - 1] | 0x20 : 0
        switch glide.base {
        case "o" where nucleus.base == "a" || nucleus.base == "e": break
        case "u" where before == UInt8(ascii: "q"): return !isToneSecond
        case "u" where nucleus.base == "y": break
        case "i": return before == UInt8(ascii: "g") && !isToneSecond
        default: return false
        }
        let end = offset + 1 + second.length
        let isOpen = end == count || !isWordScalar(scalar(at: end).value)
        return isToneSecond != (placement == .modern || !isOpen)
    }

    /// The word by the convention, or nil if it is right or no Vietnamese syllable.
    fileprivate func respelled(_ word: Range<Int>, _ placement: TonePlacement) -> String? {
        guard word.count <= 21, let syllable = Syllable(scalars: scalarValues(word)) else { return nil }
        let spelled = syllable.spelled(placement)
        return spelled.utf8.elementsEqual(self[word]) ? nil : spelled
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The values of the scalars in a range, decoded one by one as they are asked for.
    func scalarValues(_ range: Range<Int>) -> some Sequence<UInt32> {
        sequence(state: range.lowerBound) { offset -> UInt32? in
            guard offset < range.upperBound else { return nil }
            let decoded = scalar(at: offset)
            offset += decoded.length
            return decoded.value
        }
    }
}

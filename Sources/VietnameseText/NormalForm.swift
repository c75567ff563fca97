import ByteScanning

/// Whether UTF-8 text is in Normalization Form C, the only form in which equal texts have equal bytes.
///
/// Clean Vietnamese is decided by its bytes alone; only pieces with combining marks or rare scripts reach the
/// normaliser of the standard library. Ill-formed bytes are passed over: saying so is the decoder's part.
package func isNFC(_ bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
        var offset = 0
        while let run = buffer.nextUncertainRun(from: offset) {
            guard buffer.isNFC(run) else { return false }
            offset = run.upperBound
        }
        return true
    }
}

/// Whether a string is in Normalization Form C; Swift's own `==` cannot tell.
package func isNFC(_ text: String) -> Bool {
    isNFC(text.utf8Span.span)
}

/// The pieces of UTF-8 text that are not in Normalization Form C, each with its composed spelling.
///
/// A piece is the smallest run of grapheme clusters that needs replacing, so that a fix touches nothing else.
package func nonNFCPieces(in bytes: Span<UInt8>) -> [TextReplacement] {
    bytes.withUnsafeBufferPointer { buffer in
        var pieces: [TextReplacement] = []
        var offset = 0
        while let run = buffer.nextUncertainRun(from: offset) {
            if !buffer.isNFC(run) { buffer.appendNonNFC(of: run, to: &pieces) }
            offset = run.upperBound
        }
        return pieces
    }
}

/// The text in Normalization Form C; text that already is costs one scan and no copy.
package func nfc(_ text: String) -> String {
    // `_nfcCodeUnits` is the one door that the standard library leaves open to its normaliser without Foundation.
    // A composition table of our own would know less: the tests hold this one to every Vietnamese letter.
    isNFC(text) ? text : String(decoding: text._nfcCodeUnits, as: UTF8.self)
}

extension UnsafeBufferPointer<UInt8> {
    /// The next stretch whose form the bytes alone do not settle, from the letter that a mark would join.
    fileprivate func nextUncertainRun(from start: Int) -> Range<Int>? {
        var offset = start
        while true {
            offset = nextOffset(from: offset) { bytes, successors in
                let rare = (bytes .>= ByteLanes(repeating: 0xCC)) .& (bytes .!= ByteLanes(repeating: 0xE1))
                let block = successors & ByteLanes(repeating: 0xFC)
                let rareE1 = lanes(bytes, equal: 0xE1) .& (block .!= ByteLanes(repeating: 0xB8))
                return rare .| rareE1
            }
            if offset == count { return nil }
            let length = settledLength(at: offset)
            if length == 0 { break }
            offset += length
        }
        var end = offset
        while end < count, settledLength(at: end) == 0 { end += scalar(at: end).length }
        let base = scalar(before: offset)?.length ?? 0
        return Swift.max(start, offset - base)..<end
    }

    /// The length of the scalar at `offset` if it is composed and joins nothing before it, else 0.
    ///
    /// Such are ASCII, U+0080–02FF, Latin Extended Additional, most punctuation and symbols (not U+2000 and U+2001,
    /// the combining U+20D0–20FF, the letter-like U+21xx, U+2329 and U+2ADC), Han, full-width forms and emoji.
    private func settledLength(at offset: Int) -> Int {
        let lead = self[offset]
        let second = offset + 1 < count ? self[offset + 1] : 0
        switch lead {
        case 0..<0x80: return 1
        case 0xC2...0xCB: return 2
        case 0xE1: return second & 0xFC == 0xB8 ? 3 : 0
        case 0xE2:
            switch second {
            case 0x80: return offset + 2 < count && self[offset + 2] >= 0x82 ? 3 : 0
            case 0x82, 0x86...0x8B, 0x94...0xAA: return 3
            default: return 0
            }
        case 0xE4...0xE9: return 3
        case 0xEF: return second == 0xBB || second == 0xBC || second == 0xBD ? 3 : 0
        case 0xF0: return second == 0x9F ? 4 : 0
        default: return 0
        }
    }

    /// What the standard library's normaliser says of a run.
    fileprivate func isNFC(_ run: Range<Int>) -> Bool {
        let piece = UnsafeBufferPointer(rebasing: self[run])
        guard var span = try? UTF8Span(validating: piece.span) else { return true }
        return span.checkForNFC(quickCheck: false)
    }

    /// Adds the clusters of a run that change under composition, touching ones as one piece.
    fileprivate func appendNonNFC(of run: Range<Int>, to pieces: inout [TextReplacement]) {
        var start = run.lowerBound
        for character in text(run) {
            let end = start + character.utf8.count
            let composed = String(decoding: String(character)._nfcCodeUnits, as: UTF8.self)
            if !composed.utf8.elementsEqual(self[start..<end]) {
                if let last = pieces.last, last.range.upperBound == start {
                    pieces[pieces.count - 1].range = last.range.lowerBound..<end
                    pieces[pieces.count - 1].replacement += composed
                } else {
                    pieces.append(TextReplacement(range: start..<end, replacement: composed))
                }
            }
            start = end
        }
    }
}

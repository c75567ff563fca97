import ByteScanning

/// A letter or digit of another alphabet that looks like the one that was meant.
package struct LookAlike: Hashable, Sendable {
    /// Where the wrong character comes from.
    package enum Origin: Hashable, Sendable, CaseIterable {
        /// Eth or African D, which look like Đ.
        case crossedD
        /// A Cyrillic letter.
        case cyrillic
        /// A Greek letter.
        case greek
        /// A full-width letter, digit or sign of East Asian typesetting.
        case fullwidth

        /// What the origin is called in messages.
        package var name: BilingualName {
            switch self {
            case .crossedD:
                BilingualName(vi: "chữ gạch ngang không phải Đ tiếng Việt", en: "crossed D other than Đ")
            case .cyrillic: BilingualName(vi: "chữ cái Kirin", en: "Cyrillic letter")
            case .greek: BilingualName(vi: "chữ cái Hy Lạp", en: "Greek letter")
            case .fullwidth: BilingualName(vi: "ký tự toàn khổ", en: "full-width character")
            }
        }
    }

    /// The bytes of the character.
    package let range: Range<Int>
    /// The character found.
    package let scalar: Unicode.Scalar
    /// The character that was meant.
    package let replacement: String
    /// Which alphabet the character is of.
    package let origin: Origin

    /// Every look-alike in UTF-8 text, in order.
    ///
    /// Cyrillic and Greek letters count only in a word that has a Latin letter too and nothing that could not be
    /// one: *Мосвка*, *α* and *μm* are left as they are. Full-width signs are left alone in East Asian words.
    package static func all(in bytes: Span<UInt8>) -> [LookAlike] {
        bytes.withUnsafeBufferPointer { buffer in
            var found: [LookAlike] = []
            var offset = 0
            while true {
                offset = buffer.nextLookAlikeLead(from: offset)
                if offset >= buffer.count { return found }
                let decoded = buffer.scalar(at: offset)
                let word = buffer.wordRange(around: offset)
                if word.isEmpty || !isWordScalar(decoded.value) {
                    buffer.appendLookAlikes(in: offset..<offset + decoded.length, to: &found)
                    offset += decoded.length
                } else {
                    buffer.appendLookAlikes(in: word, to: &found)
                    offset = word.upperBound
                }
            }
        }
    }

    /// Every look-alike in a string.
    package static func all(in text: String) -> [LookAlike] {
        all(in: text.utf8Span.span)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The next byte that a look-alike may begin with.
    fileprivate func nextLookAlikeLead(from start: Int) -> Int {
        nextOffset(from: start) { bytes, successors in
            let even = successors & ByteLanes(repeating: 0xDF)
            let eth = lanes(bytes, equal: 0xC3) .& lanes(even, equal: 0x90)
            let upper = lanes(bytes, equal: 0xC6) .& lanes(successors, equal: 0x89)
            let lower = lanes(bytes, equal: 0xC9) .& lanes(successors, equal: 0x96)
            let greekCyrillic = lanes(bytes, in: 0xCD...0xD4)
            let fullwidth = lanes(bytes, equal: 0xEF) .& lanes(successors, in: 0xBC...0xBD)
            return eth .| upper .| lower .| greekCyrillic .| fullwidth
        }
    }

    /// Adds the look-alikes of one word, unless the word as a whole speaks against them.
    fileprivate func appendLookAlikes(in word: Range<Int>, to found: inout [LookAlike]) {
        var candidates: [LookAlike] = []
        var hasLatin = false
        var isForeign = false
        var offset = word.lowerBound
        while offset < word.upperBound {
            let decoded = scalar(at: offset)
            let range = offset..<offset + decoded.length
            if let match = LookAlike.match(decoded.value), let scalar = Unicode.Scalar(decoded.value) {
                candidates.append(
                    LookAlike(
                        range: range, scalar: scalar, replacement: match.replacement, origin: match.origin))
            } else if LookAlike.isLatin(decoded.value) {
                hasLatin = true
            } else if !LookAlike.isNeutral(decoded.value) {
                isForeign = true
            }
            offset = range.upperBound
        }
        found += candidates.filter { candidate in
            switch candidate.origin {
            case .crossedD: true
            case .fullwidth: !isForeign
            case .cyrillic, .greek: hasLatin && !isForeign
            }
        }
    }
}

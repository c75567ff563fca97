import ByteScanning

/// A character that shows nothing, or looks like a plain space, yet breaks search, comparison and line breaking.
package struct InvisibleCharacter: Hashable, Sendable {
    /// The bytes of the character.
    package let range: Range<Int>
    /// Which character it is.
    package let scalar: Unicode.Scalar
    /// What the character is called in messages.
    package let name: BilingualName
    /// What to put there: a space, a line break, or nothing.
    package let replacement: String

    /// Every such character of UTF-8 text, in order, a byte order mark only past the start.
    ///
    /// A zero-width joiner or variation selector inside an emoji belongs to it and is left alone.
    package static func all(in bytes: Span<UInt8>) -> [InvisibleCharacter] {
        bytes.withUnsafeBufferPointer { buffer in
            var found: [InvisibleCharacter] = []
            var offset = 0
            while true {
                offset = buffer.nextInvisibleLead(from: offset)
                if offset >= buffer.count { return found }
                let decoded = buffer.scalar(at: offset)
                let range = offset..<offset + decoded.length
                if let kind = kind(of: decoded.value), !buffer.isProper(decoded.value, at: range),
                    let scalar = Unicode.Scalar(decoded.value)
                {
                    found.append(
                        InvisibleCharacter(
                            range: range, scalar: scalar, name: kind.name, replacement: kind.replacement))
                }
                offset = range.upperBound
            }
        }
    }

    /// Every such character of a string.
    package static func all(in text: String) -> [InvisibleCharacter] {
        all(in: text.utf8Span.span)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The next byte that an invisible character may begin with.
    fileprivate func nextInvisibleLead(from start: Int) -> Int {
        nextOffset(from: start) { bytes, successors in
            let twoBytes = lanes(bytes, equal: 0xC2) .& (successors .<= ByteLanes(repeating: 0xAD))
            let arabic = lanes(bytes, equal: 0xD8) .& lanes(successors, equal: 0x9C)
            let mongolian = lanes(bytes, equal: 0xE1) .& (successors .<= ByteLanes(repeating: 0xA0))
            let general = lanes(bytes, equal: 0xE2) .& (successors .<= ByteLanes(repeating: 0x81))
            let wide = lanes(bytes, equal: 0xE3) .& lanes(successors, in: 0x80...0x85)
            let mark = lanes(bytes, equal: 0xEF) .& (successors .>= ByteLanes(repeating: 0xBB))
            return twoBytes .| arabic .| mongolian .| general .| wide .| mark
        }
    }

    /// Whether the character is in its place: a byte order mark at the start, or a joiner between emoji.
    fileprivate func isProper(_ value: UInt32, at range: Range<Int>) -> Bool {
        switch value {
        case 0xFEFF:
            return range.lowerBound == 0
        case 0x200D:
            guard let previous = scalar(before: range.lowerBound), range.upperBound < count else {
                return false
            }
            return isPictograph(scalar(at: range.upperBound).value)
                && (isPictograph(previous.value) || previous.value == 0xFE0F)
        default:
            return false
        }
    }

    private func isPictograph(_ value: UInt32) -> Bool {
        value > 0x7F && Unicode.Scalar(value)?.properties.isEmoji == true
    }
}

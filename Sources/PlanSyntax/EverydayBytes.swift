import ByteScanning

/// What ``EverydayReader`` asks of bytes at a place: of them and not of the reader, which would be copied for it.
extension UnsafeBufferPointer<UInt8> {
    /// Where the plain scalar at `start` ends, and whether a colon makes it a key; nil if it may be something else.
    func plainEnd(_ start: Int) -> (end: Int, isKey: Bool)? {
        guard EverydayText.beginsPlain(self[start]) else { return nil }
        var offset = start
        while true {
            offset = nextOffset(from: offset) { byte in
                lanes(byte, equal: UInt8(ascii: "\n")) .| lanes(byte, equal: UInt8(ascii: ":"))
                    .| lanes(byte, equal: UInt8(ascii: "#"))
            }
            let end = endOfContent(start, before: offset)
            guard offset < count else { return (end, false) }
            switch self[offset] {
            case UInt8(ascii: "#") where end < offset: return (end, false)
            case UInt8(ascii: ":") where offset + 1 == count || isBlank(self[offset + 1]):
                // A key stands close to its colon.
                return end == offset ? (end, true) : nil
            case UInt8(ascii: "\n"): return (end, false)
            default: offset += 1
            }
        }
    }

    /// Behind the last byte before `end` that is no space.
    private func endOfContent(_ start: Int, before end: Int) -> Int {
        var end = end
        while end > start, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return end
    }

    /// Whether the bytes begin no scalar but those of which texts that are equal canonically have equal bytes.
    func holdsOnlyComposed(_ range: Range<Int>) -> Bool {
        range.allSatisfy { self[$0] < 0xC0 || EverydayText.beginsComposed(self[$0], before: self[$0 + 1]) }
    }

    /// A number that depends on every byte and on how many there are, taken eight bytes at a time.
    func digest(_ range: Range<Int>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(self)
        var digest = UInt64(truncatingIfNeeded: range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let word =
                offset + 8 <= range.upperBound
                ? raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                : self[offset..<range.upperBound].reduce(0) { $0 << 8 | UInt64($1) }
            digest = (digest ^ word) &* 0x9E37_79B9_7F4A_7C15
            digest ^= digest >> 32
            offset += 8
        }
        return digest
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

    func isItem(at offset: Int) -> Bool {
        self[offset] == UInt8(ascii: "-") && (offset + 1 == count || isBlank(self[offset + 1]))
    }

    func skippingSpaces(_ start: Int) -> Int {
        var offset = start
        while offset < count, self[offset] == UInt8(ascii: " ") { offset += 1 }
        return offset
    }

    func endOfLine(_ start: Int) -> Int {
        var offset = start
        while offset < count, self[offset] != UInt8(ascii: "\n") { offset += 1 }
        return offset
    }
}

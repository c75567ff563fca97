/// Turns libyaml's marks, which count Unicode scalars, into byte offsets of the same text.
///
/// Marks come almost in order, so one cursor walks over the text once; the rare mark that lies behind makes
/// it walk back.
struct MarkCursor {
    private let bytes: UnsafeRawBufferPointer
    private var offset: Int
    private var scalars = 0

    /// Begins at the offset of the first scalar that libyaml sees, 3 after a byte order mark.
    init(_ bytes: UnsafeRawBufferPointer, start: Int) {
        self.bytes = bytes
        offset = start
    }

    mutating func offset(ofScalar target: Int) -> Int {
        if target < scalars { walkBack(to: target) }
        while offset + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            // One bit for each byte that begins a scalar.
            var leads = ~((word >> 7) & (~word >> 6)) & 0x0101_0101_0101_0101
            // The product sums the bytes in its highest one.
            let count = Int((leads &* 0x0101_0101_0101_0101) >> 56)
            if target - scalars < count {
                for _ in scalars..<target { leads &= leads - 1 }
                offset += leads.trailingZeroBitCount / 8
                scalars = target
                return offset
            }
            scalars += count
            offset += 8
        }
        walkTail(to: target)
        return offset
    }

    /// The last few bytes, where no whole word is left; the offset may stand within a scalar at first.
    private mutating func walkTail(to target: Int) {
        while offset < bytes.count {
            if !isContinuation(offset) {
                if scalars == target { return }
                scalars += 1
            }
            offset += 1
        }
    }

    private mutating func walkBack(to target: Int) {
        while scalars > target, offset > 0 {
            offset -= 1
            if !isContinuation(offset) { scalars -= 1 }
        }
    }

    private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
}

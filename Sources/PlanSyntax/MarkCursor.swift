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
        skipWords(before: target)
        while scalars < target, offset < bytes.count {
            scalars += 1
            offset += 1
            while offset < bytes.count, isContinuation(offset) { offset += 1 }
        }
        return offset
    }

    /// Eight bytes hold at most eight scalars, so a word is safe to skip while that many are still ahead.
    private mutating func skipWords(before target: Int) {
        let start = offset
        while target - scalars > 8, offset + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let continuations = (word >> 7) & (~word >> 6) & 0x0101_0101_0101_0101
            scalars += 8 - continuations.nonzeroBitCount
            offset += 8
        }
        guard offset > start else { return }
        while offset < bytes.count, isContinuation(offset) { offset += 1 }
    }

    private mutating func walkBack(to target: Int) {
        while scalars > target, offset > 0 {
            offset -= 1
            if !isContinuation(offset) { scalars -= 1 }
        }
    }

    private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
}

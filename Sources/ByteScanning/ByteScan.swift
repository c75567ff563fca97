/// Sixteen neighbouring bytes, the width that every x86-64 and arm64 machine compares at once.
@usableFromInline package typealias ByteLanes = SIMD16<UInt8>
/// One truth value for each of sixteen bytes.
@usableFromInline package typealias ByteLaneMask = SIMDMask<SIMD16<Int8>>

extension UnsafeBufferPointer<UInt8> {
    /// The first offset from `start` on whose byte passes the test, or `count`.
    ///
    /// The test sees sixteen bytes at once; past the end it sees zeros, of which nothing comes.
    @inlinable @inline(__always)
    package func nextOffset(from start: Int, where passes: (_ bytes: ByteLanes) -> ByteLaneMask) -> Int {
        nextOffset(from: start) { bytes, _ in passes(bytes) }
    }

    /// The first offset from `start` on whose byte, seen together with its successor, passes the test, or `count`.
    ///
    /// The test sees sixteen bytes and their sixteen successors at once; past the end it sees zeros, of which nothing
    /// comes. It may pass too much, since callers look closely at each hit.
    @inlinable @inline(__always)
    package func nextOffset(
        from start: Int, where passes: (_ bytes: ByteLanes, _ successors: ByteLanes) -> ByteLaneMask
    ) -> Int {
        var offset = start
        let raw = UnsafeRawBufferPointer(self)
        while offset < count {
            let isWhole = offset + ByteLanes.scalarCount < count
            let bytes =
                isWhole
                ? raw.loadUnaligned(fromByteOffset: offset, as: ByteLanes.self) : lastLanes(from: offset)
            let successors =
                isWhole
                ? raw.loadUnaligned(fromByteOffset: offset + 1, as: ByteLanes.self)
                : lastLanes(from: offset + 1)
            // Tested in one place, so that the compiler puts the test itself here instead of a call for every block.
            if let lane = firstLane(of: passes(bytes, successors)) { return Swift.min(offset + lane, count) }
            offset += ByteLanes.scalarCount
        }
        return count
    }

    /// The bytes from an offset to the end, at most sixteen, with zeros behind them.
    ///
    /// Put together of words: lanes that are set one by one go through memory, where a processor waits for each.
    @inlinable
    package func lastLanes(from start: Int) -> ByteLanes {
        unsafeBitCast(SIMD2(lastWord(from: start), lastWord(from: start + 8)), to: ByteLanes.self)
    }

    /// The bytes from an offset to the end, at most eight, in the order of memory, with zeros behind them.
    @inlinable @inline(__always)
    func lastWord(from start: Int) -> UInt64 {
        guard start < count else { return 0 }
        let raw = UnsafeRawBufferPointer(self)
        if start + 8 <= count { return raw.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
        guard count >= 8 else { return lastWord(ofFew: start) }
        // The last eight bytes of all, without those before the offset.
        let word = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self).littleEndian
        return UInt64(littleEndian: word &>> UInt64(8 * (8 - (count - start))))
    }

    /// The same where there are fewer than eight bytes in all.
    @inlinable
    func lastWord(ofFew start: Int) -> UInt64 {
        UInt64(littleEndian: self[start...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
}

/// The index of the first true lane, read out of two machine words rather than lane by lane.
@inlinable @inline(__always)
package func firstLane(of mask: ByteLaneMask) -> Int? {
    let bytes = ByteLanes.zero.replacing(with: ByteLanes(repeating: 0xFF), where: mask)
    let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    if words[0] | words[1] == 0 { return nil }
    let low = words[0].littleEndian
    if low != 0 { return low.trailingZeroBitCount >> 3 }
    return 8 + words[1].littleEndian.trailingZeroBitCount >> 3
}

/// True in the lanes whose byte lies in the range.
@inlinable @inline(__always)
package func lanes(_ bytes: ByteLanes, in range: ClosedRange<UInt8>) -> ByteLaneMask {
    // One comparison instead of two: what lies below the range wraps around to above it.
    (bytes &- ByteLanes(repeating: range.lowerBound))
        .<= ByteLanes(repeating: range.upperBound - range.lowerBound)
}

/// True in the lanes whose byte is the given one.
@inlinable @inline(__always)
package func lanes(_ bytes: ByteLanes, equal byte: UInt8) -> ByteLaneMask {
    bytes .== ByteLanes(repeating: byte)
}

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
    @inlinable
    package func lastLanes(from start: Int) -> ByteLanes {
        var lanes = ByteLanes.zero
        for offset in start..<Swift.max(start, Swift.min(start + ByteLanes.scalarCount, count)) {
            lanes[offset - start] = self[offset]
        }
        return lanes
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

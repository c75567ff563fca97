/// A place in a file as people and editors count it.
package struct SourcePosition: Hashable, Sendable {
    /// From 1.
    package let line: Int
    /// From 1, in Unicode scalars.
    package let column: Int
    /// From 0, in UTF-8 bytes.
    package let offset: Int

    package init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }
}

/// Where the lines of one file begin, so that offsets turn into lines and columns without rereading it.
///
/// A line ends at LF or at CR LF; a lone CR does not end one, as in YAML editors. A position costs the same in
/// a line of a million characters as in a short one.
package struct LineIndex: Sendable {
    private let bytes: [UInt8]
    private let lineStarts: [Int]
    /// How many scalars begin before each block of bytes.
    private let scalarsBeforeBlocks: [Int]

    private static let blockSize = 1024

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        var scalars = 0
        var scalarsBeforeBlocks: [Int] = []
        scalarsBeforeBlocks.reserveCapacity(bytes.count / Self.blockSize + 1)
        bytes.withUnsafeBufferPointer { bytes in
            for block in stride(from: 0, to: bytes.count, by: Self.blockSize) {
                scalarsBeforeBlocks.append(scalars)
                for offset in block..<min(block + Self.blockSize, bytes.count) {
                    if Self.beginsScalar(bytes[offset]) { scalars += 1 }
                    if bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
                }
            }
        }
        lineStarts = starts
        self.scalarsBeforeBlocks = scalarsBeforeBlocks
    }

    package var lineCount: Int { lineStarts.count }

    /// The position of a byte offset; an offset past the end is that of the end.
    package func position(at offset: Int) -> SourcePosition {
        let offset = min(offset, bytes.count)
        let line = lineContaining(offset)
        let start = contentStart(ofLine: line)
        let column = offset > start ? scalars(before: offset) - scalars(before: start) : 0
        return SourcePosition(line: line + 1, column: column + 1, offset: offset)
    }

    /// The line of a byte offset, from 1; one past the end is on the last.
    package func line(at offset: Int) -> Int { lineContaining(offset) + 1 }

    /// The bytes of a line (from 1) without its line break; the byte order mark of the first is left out.
    package func bytesRange(ofLine line: Int) -> Range<Int> {
        let start = contentStart(ofLine: line - 1)
        var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        if end > start, end < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<max(start, end)
    }

    private func contentStart(ofLine line: Int) -> Int {
        let start = lineStarts[line]
        return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
    }

    private func lineContaining(_ offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func scalars(before offset: Int) -> Int {
        let block = min(offset / Self.blockSize, scalarsBeforeBlocks.count - 1)
        guard block >= 0 else { return 0 }
        return bytes[block * Self.blockSize..<offset].reduce(scalarsBeforeBlocks[block]) {
            $0 + (Self.beginsScalar($1) ? 1 : 0)
        }
    }

    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}

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
/// A line ends at LF or at CR LF; a lone CR does not end one, as in YAML editors.
package struct LineIndex: Sendable {
    private let bytes: [UInt8]
    private let lineStarts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    package var lineCount: Int { lineStarts.count }

    /// The position of a byte offset; an offset past the end is that of the end.
    package func position(at offset: Int) -> SourcePosition {
        let offset = min(offset, bytes.count)
        let line = lineContaining(offset)
        let column = scalarCount(in: contentStart(ofLine: line)..<max(offset, contentStart(ofLine: line)))
        return SourcePosition(line: line + 1, column: column + 1, offset: offset)
    }

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

    private func scalarCount(in range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}

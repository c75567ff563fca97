/// The lines of a text as an author sees them: where they begin and how far they are indented.
///
/// A carriage return at the end of a line counts as blank.
struct SourceLines {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func start(of offset: Int) -> Int {
        var start = min(offset, bytes.count)
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return start == 0 && bytes.starts(with: ByteOrderMark.utf8) ? min(3, offset) : start
    }

    /// The offset of the line feed that ends the line, or the end of the text.
    func end(of offset: Int) -> Int {
        var end = offset
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        return end
    }

    /// The end of what is written on the line, blanks after it left out.
    func endOfContent(of offset: Int) -> Int {
        var end = end(of: offset)
        while end > offset, isBlank(end - 1) { end -= 1 }
        return end
    }

    func startOfNext(after end: Int) -> Int { min(end + 1, bytes.count) }

    /// The first byte of the line, at or after its start, that is no blank.
    func firstContent(of line: Int) -> Int {
        var offset = line
        while offset < bytes.count, isBlank(offset) { offset += 1 }
        return offset
    }

    /// The first byte after the indentation and the dashes of list items.
    func contentAfterDashes(of line: Int) -> Int {
        var offset = firstContent(of: line)
        while offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "-"), isBlank(offset + 1) {
            let next = firstContent(of: offset + 1)
            guard next < bytes.count, bytes[next] != UInt8(ascii: "\n") else { break }
            offset = next
        }
        return offset
    }

    /// The column, from 0, of the key or text on the line of `offset`.
    func contentColumn(at offset: Int) -> Int {
        let line = start(of: offset)
        return min(contentAfterDashes(of: line), max(offset, line)) - line
    }

    func indentation(of line: Int) -> Int { firstContent(of: line) - line }

    func isEmpty(_ line: Int) -> Bool {
        let first = firstContent(of: line)
        return first >= bytes.count || bytes[first] == UInt8(ascii: "\n")
    }

    /// Whether the line is empty or closes what lines above it opened.
    func holdsOnlyClosers(_ line: Int) -> Bool {
        let closers = "]})\"',".utf8
        return bytes[line..<end(of: line)].indices.allSatisfy { isBlank($0) || closers.contains(bytes[$0]) }
    }

    func isBlank(_ offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
            || bytes[offset] == UInt8(ascii: "\r")
    }

    /// The start of the nearest line above that is neither empty nor a comment.
    func contentLine(above line: Int) -> Int? {
        var line = line
        while line > 0 {
            let above = start(of: line - 1)
            guard above < line else { return nil }
            let first = firstContent(of: above)
            if !isEmpty(above), bytes[first] != UInt8(ascii: "#") { return above }
            line = above
        }
        return nil
    }

    /// The runs of tabs before the content of each line, in the order of the text.
    func leadingTabs() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var line = 0
        while line < bytes.count {
            var offset = line
            while offset < bytes.count, isBlank(offset) {
                let start = offset
                while offset < bytes.count, bytes[offset] == UInt8(ascii: "\t") { offset += 1 }
                if offset > start { runs.append(start..<offset) } else { offset += 1 }
            }
            line = end(of: offset) + 1
        }
        return runs
    }

    /// The first colon in the range that ends a key: at the end of the line or before a blank.
    func colon(in range: Range<Int>) -> Int? {
        range.first { offset in
            bytes[offset] == UInt8(ascii: ":")
                && (offset + 1 >= bytes.count || isBlank(offset + 1)
                    || bytes[offset + 1] == UInt8(ascii: "\n"))
        }
    }
}

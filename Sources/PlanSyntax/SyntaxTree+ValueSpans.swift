package import PlanDiagnostics

extension SyntaxTree {
    /// Where a piece of a scalar's value stands in the text, so that a fault within a phrase is shown there.
    ///
    /// Exact for what is written out; an escape or a fold that the piece touches is covered whole.
    /// The range counts bytes of the value as ``withUTF8(_:_:)`` gives it; what lies past its end is cut off.
    package func span(of range: Range<Int>, in node: NodeID) -> SourceSpan {
        let node = resolved(node)
        let content = contentSpan(node).range
        let value = valueRange(node)
        let range = range.clamped(to: 0..<value.count)
        guard nodes[node.index].tag.isDecoded else {
            return SourceSpan(
                file: file, content.lowerBound + range.lowerBound..<content.lowerBound + range.upperBound)
        }
        var walk = ValueWalk(value: decoded[value], source: source[content], style: style(node))
        return SourceSpan(file: file, walk.source(of: range))
    }
}

/// Reads a scalar's value and its source side by side, to tell where each byte of the value comes from.
///
/// libyaml has already decoded the value, so the walk need not decide how lines fold: it looks at what came out.
struct ValueWalk {
    private let value: ArraySlice<UInt8>
    private let source: ArraySlice<UInt8>
    private let style: ScalarStyle
    /// The next byte of each.
    private var valueOffset: Int
    private var sourceOffset: Int
    /// Columns that belong to a block and not to its value.
    private var indentation = 0

    init(value: ArraySlice<UInt8>, source: ArraySlice<UInt8>, style: ScalarStyle) {
        self.value = value
        self.source = source
        self.style = style
        valueOffset = value.startIndex
        sourceOffset = source.startIndex
        if isBlock { skipHeader() }
    }

    /// The range of the source that a range of the value, counted from its start, comes from.
    mutating func source(of range: Range<Int>) -> Range<Int> {
        let (lower, upper) = (value.startIndex + range.lowerBound, value.startIndex + range.upperBound)
        var start: Int?
        while valueOffset < value.endIndex, sourceOffset < source.endIndex {
            if valueOffset == lower, range.isEmpty { return sourceOffset..<sourceOffset }
            let piece = sourceOffset
            let before = valueOffset
            step()
            if start == nil, before <= lower, lower < valueOffset { start = piece }
            if upper <= valueOffset, let start { return start..<max(start, sourceOffset) }
        }
        let end = source.endIndex
        return (start ?? end)..<end
    }

    private var isBlock: Bool { style == .literal || style == .folded }

    /// Goes on by the smallest piece that has a place on both sides.
    private mutating func step() {
        let byte = source[sourceOffset]
        if isBlock {
            if breakLength(at: sourceOffset) > 0 { return stepOverBlockBreaks() }
        } else if let run = foldedRun(at: sourceOffset) {
            return stepOverFold(run)
        } else if style == .doubleQuoted, byte == UInt8(ascii: "\\") {
            return stepOverEscape()
        } else if style == .singleQuoted, byte == UInt8(ascii: "'") {
            sourceOffset = min(sourceOffset + 2, source.endIndex)
            valueOffset += 1
            return
        }
        sourceOffset += 1
        valueOffset += 1
    }
}

// MARK: - Flow scalars

extension ValueWalk {
    private mutating func stepOverEscape() {
        let code = sourceOffset + 1 < source.endIndex ? source[sourceOffset + 1] : 0
        let digits: Int
        switch code {
        case UInt8(ascii: "x"): digits = 2
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 8
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return stepOverEscapedBreak()
        default: digits = 0
        }
        // Every escape stands for one scalar, whose length its first byte tells.
        valueOffset = min(valueOffset + scalarLength(value[valueOffset]), value.endIndex)
        sourceOffset = min(sourceOffset + 2 + digits, source.endIndex)
    }

    /// A backslash at the end of a line joins it with the next: only further empty lines leave anything.
    private mutating func stepOverEscapedBreak() {
        sourceOffset += 1
        guard let run = foldedRun(at: sourceOffset) else { return }
        sourceOffset = run.end
        valueOffset += newlines(upTo: run.breaks - 1)
    }

    private mutating func stepOverFold(_ run: (end: Int, breaks: Int)) {
        sourceOffset = run.end
        let kept = newlines(upTo: run.breaks - 1)
        valueOffset += run.breaks == 1 && value[valueOffset] == UInt8(ascii: " ") ? 1 : kept
    }

    /// The white space from here on if it goes over a line break: where it ends and how many breaks it has.
    private func foldedRun(at start: Int) -> (end: Int, breaks: Int)? {
        var offset = start
        var breaks = 0
        while offset < source.endIndex {
            let length = breakLength(at: offset)
            if length > 0 {
                breaks += 1
                offset += length
            } else if isBlank(source[offset]) {
                offset += 1
            } else {
                break
            }
        }
        return breaks > 0 ? (offset, breaks) : nil
    }

    private func scalarLength(_ first: UInt8) -> Int {
        switch first {
        case 0..<0x80: 1
        case 0x80..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }
}

// MARK: - Block scalars

extension ValueWalk {
    /// Passes over `|2-` and empty lines, and learns the indentation from the first line of the value.
    private mutating func skipHeader() {
        while sourceOffset < source.endIndex, breakLength(at: sourceOffset) == 0 { sourceOffset += 1 }
        var line = sourceOffset
        var spaces = 0
        while line < source.endIndex {
            line += breakLength(at: line)
            spaces = source[line...].prefix { $0 == UInt8(ascii: " ") }.count
            guard line + spaces < source.endIndex, breakLength(at: line + spaces) > 0 else { break }
            line += spaces
        }
        let content = value.drop { $0 == UInt8(ascii: "\n") }
        indentation = max(0, spaces - content.prefix { $0 == UInt8(ascii: " ") }.count)
        // The header's own break stands for nothing.
        sourceOffset = min(sourceOffset + breakLength(at: sourceOffset), source.endIndex)
        skipIndentation()
    }

    private mutating func stepOverBlockBreaks() {
        if style == .literal || value[valueOffset] == UInt8(ascii: " ") {
            sourceOffset += breakLength(at: sourceOffset)
            valueOffset += 1
            return skipIndentation()
        }
        var breaks = 0
        while sourceOffset < source.endIndex, breakLength(at: sourceOffset) > 0 {
            breaks += 1
            sourceOffset += breakLength(at: sourceOffset)
            skipIndentation()
        }
        valueOffset += newlines(upTo: breaks)
    }

    private mutating func skipIndentation() {
        let spaces = source[sourceOffset...].prefix(indentation).prefix { $0 == UInt8(ascii: " ") }.count
        sourceOffset += spaces
    }
}

// MARK: - Bytes

extension ValueWalk {
    /// How many line breaks the value has from here on, at most `limit`.
    private func newlines(upTo limit: Int) -> Int {
        value[valueOffset...].prefix(max(0, limit)).prefix { $0 == UInt8(ascii: "\n") }.count
    }

    /// 2 for CR LF, 1 for either alone, else 0.
    private func breakLength(at offset: Int) -> Int {
        guard offset < source.endIndex else { return 0 }
        if source[offset] == UInt8(ascii: "\n") { return 1 }
        guard source[offset] == UInt8(ascii: "\r") else { return 0 }
        return offset + 1 < source.endIndex && source[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

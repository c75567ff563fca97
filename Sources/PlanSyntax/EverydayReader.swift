package import PlanDiagnostics

/// Reads the YAML that plans are written in straight from the bytes, without libyaml.
///
/// libyaml is the judge of what YAML means, but most of the time that a large workspace takes would be its own.
/// This reader knows only what is beyond doubt: block mappings and lists, scalars on one line, lists of them in
/// brackets, paragraphs after `>` and `|`. A text that holds anything else, or anything to find fault with, it
/// gives back unread, and libyaml reads it from the beginning. Tests hold every tree of it to libyaml's.
package struct EverydayReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: SyntaxLimits
    private var tree: SyntaxTree
    /// The next byte to read.
    private var offset = 0
    /// Where the last finished node ends.
    private var lastEnd = 0
    /// The block collections around the place that is being read, the innermost last.
    private var open: [Level] = []
    /// Just behind the colon or dash whose value may stand on the next lines; nil where none is awaited.
    private var awaited: Int?
    /// A digest of each key of the open mappings.
    private var keys: [UInt64] = []
    /// Whether keys that are equal have the same bytes.
    private let isComposed: Bool

    /// A block collection whose end has not been read.
    private struct Level {
        let node: Int
        let column: Int
        let isMapping: Bool
        /// Where its keys begin among those of all open mappings.
        let firstKey: Int
    }

    /// The tree of a text, or nil for one that libyaml has to read.
    package static func tree(of source: [UInt8], in file: FileID, limits: SyntaxLimits) -> SyntaxTree? {
        source.withUnsafeBufferPointer { bytes in
            guard let text = EverydayText(bytes) else { return nil }
            var reader = EverydayReader(source, bytes, file, limits, isComposed: text.isComposed)
            return reader.read() ? reader.tree : nil
        }
    }

    private init(
        _ source: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ file: FileID, _ limits: SyntaxLimits,
        isComposed: Bool
    ) {
        self.bytes = bytes
        self.limits = limits
        self.isComposed = isComposed
        tree = SyntaxTree(file: file, source: source)
        tree.isKnownToBeComposed = isComposed
        // Asked beforehand; and every value ends before a sign of ASCII.
        tree.isValidated = true
        // A plan has a node about every twenty bytes; memory that is reserved but unused costs nothing.
        tree.nodes.reserveCapacity(bytes.count / 16 + 8)
    }

    /// Every function that returns false has met what this reader does not know.
    private mutating func read() -> Bool {
        while let column = nextLine() {
            guard takeLine(column) else { return false }
        }
        finishAwaited()
        while !open.isEmpty { closeInnermost() }
        return tree.root != nil
    }
}

// MARK: - Lines

extension EverydayReader {
    /// Goes to the first byte of content on this line or a later one; its column, or nil at the end.
    private mutating func nextLine() -> Int? {
        var start = offset
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: " "): offset += 1
            case UInt8(ascii: "\n"):
                offset += 1
                start = offset
            case UInt8(ascii: "#"): offset = bytes.endOfLine(offset)
            default: return offset - start
            }
        }
        return nil
    }

    private mutating func takeLine(_ column: Int) -> Bool {
        // At the margin stand the marks between documents, too.
        if column == 0, bytes[offset] == UInt8(ascii: ".") { return false }
        let isItem = bytes.isItem(at: offset)
        guard let innermost = open.last else { return tree.root == nil && takeNode(column) }
        if awaited != nil {
            // A list may stand as deep as the key that it belongs to.
            if column > innermost.column || (column == innermost.column && innermost.isMapping && isItem) {
                awaited = nil
                return takeNode(column)
            }
            finishAwaited()
        }
        while let level = open.last,
            level.column > column || (level.column == column && !level.isMapping && !isItem)
        {
            closeInnermost()
        }
        // A line deeper than what it could belong to goes on with the scalar above it, or is misplaced.
        guard let level = open.last, level.column == column, level.isMapping != isItem else { return false }
        return isItem ? takeItem(column) : takeKey()
    }

    /// Whether nothing but a comment is left of the line; goes to its end if so.
    private mutating func endsLine() -> Bool {
        let end = bytes.skippingSpaces(offset)
        guard
            end == bytes.count || bytes[end] == UInt8(ascii: "\n")
                || (bytes[end] == UInt8(ascii: "#") && end > offset)
        else { return false }
        offset = bytes.endOfLine(end)
        return true
    }
}

// MARK: - Block collections

extension EverydayReader {
    /// A node at the beginning of its line, or the first on it after dashes.
    private mutating func takeNode(_ column: Int) -> Bool {
        if bytes.isItem(at: offset) {
            return begin(.sequence, column) && takeItem(column)
        }
        switch bytes[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return takeQuoted() && endsLine()
        case UInt8(ascii: "["): return takeFlowSequence() && endsLine()
        case UInt8(ascii: "|"), UInt8(ascii: ">"): return takeParagraph()
        default:
            guard let plain = bytes.plainEnd(offset) else { return false }
            if plain.isKey { return begin(.mapping, column) && takeKey() }
            take(.plain, offset..<plain.end)
            return endsLine()
        }
    }

    private mutating func begin(_ kind: NodeKind, _ column: Int) -> Bool {
        guard open.count < limits.depth else { return false }
        let node = tree.append(NodeTag(kind), offset..<offset)
        open.append(Level(node: node, column: column, isMapping: kind == .mapping, firstKey: keys.count))
        return true
    }

    private mutating func takeItem(_ column: Int) -> Bool {
        let dash = offset
        offset += 1
        if endsLine() {
            awaited = dash + 1
            return true
        }
        offset = bytes.skippingSpaces(offset)
        return takeNode(column + offset - dash)
    }

    private mutating func takeKey() -> Bool {
        guard let key = bytes.plainEnd(offset), key.isKey, key.end - offset <= 1_000,
            isNewKey(offset..<key.end)
        else {
            return false
        }
        take(.plain, offset..<key.end)
        let value = key.end + 1
        offset = value
        if endsLine() {
            awaited = value
            return true
        }
        offset = bytes.skippingSpaces(offset)
        switch bytes[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return takeQuoted() && endsLine()
        case UInt8(ascii: "["): return takeFlowSequence() && endsLine()
        case UInt8(ascii: "|"), UInt8(ascii: ">"): return takeParagraph()
        default:
            // A mapping cannot begin on the line of its key.
            guard let plain = bytes.plainEnd(offset), !plain.isKey else { return false }
            take(.plain, offset..<plain.end)
            return endsLine()
        }
    }

    /// Remembers a key; false if the mapping may have it already, or if its bytes do not settle that.
    ///
    /// libyaml's reader compares keys thoroughly; here it is enough that equal keys never pass.
    private mutating func isNewKey(_ range: Range<Int>) -> Bool {
        let first = open[open.count - 1].firstKey
        // Each key is compared with each: beyond a few dozen that is not the way.
        guard keys.count - first < 64 else { return false }
        guard isComposed || bytes.holdsOnlyComposed(range) else { return false }
        let digest = bytes.digest(range)
        for index in first..<keys.count where keys[index] == digest { return false }
        keys.append(digest)
        return true
    }

    /// What was to stand behind a colon or dash is absent: an empty scalar just there.
    private mutating func finishAwaited() {
        guard let place = awaited else { return }
        awaited = nil
        tree.append(NodeTag(.scalar), place..<place)
        lastEnd = place
    }

    private mutating func closeInnermost() {
        let level = open.removeLast()
        keys.removeSubrange(level.firstKey...)
        tree.finish(level.node, end: lastEnd, isFlow: false)
    }
}

// MARK: - Scalars

extension EverydayReader {
    private mutating func take(_ style: ScalarStyle, _ range: Range<Int>) {
        tree.append(NodeTag(.scalar, style), range)
        lastEnd = range.upperBound
        offset = range.upperBound
    }

    /// A scalar in quotation marks that stands on one line as it is, without escapes.
    private mutating func takeQuoted() -> Bool {
        let mark = bytes[offset]
        var end = offset + 1
        while end < bytes.count, bytes[end] != mark {
            guard bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\\") else { return false }
            end += 1
        }
        // A mark that is doubled stands for itself.
        guard end < bytes.count, end + 1 == bytes.count || bytes[end + 1] != mark else { return false }
        take(mark == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted, offset..<end + 1)
        return true
    }

    /// Scalars in brackets, all on one line.
    private mutating func takeFlowSequence() -> Bool {
        guard open.count < limits.depth else { return false }
        let node = tree.append(NodeTag(.sequence), offset..<offset)
        offset = bytes.skippingSpaces(offset + 1)
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "]") {
            finishFlowSequence(node)
            return true
        }
        while takeFlowItem() {
            offset = bytes.skippingSpaces(offset)
            guard offset < bytes.count else { return false }
            if bytes[offset] == UInt8(ascii: "]") {
                finishFlowSequence(node)
                return true
            }
            guard bytes[offset] == UInt8(ascii: ",") else { return false }
            offset = bytes.skippingSpaces(offset + 1)
        }
        return false
    }

    private mutating func finishFlowSequence(_ node: Int) {
        offset += 1
        lastEnd = offset
        tree.finish(node, end: offset, isFlow: true)
    }

    private mutating func takeFlowItem() -> Bool {
        guard offset < bytes.count else { return false }
        if bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") { return takeQuoted() }
        guard EverydayText.beginsPlain(bytes[offset]) else { return false }
        var end = offset
        var next = offset
        while next < bytes.count {
            switch bytes[next] {
            case UInt8(ascii: ","), UInt8(ascii: "]"):
                take(.plain, offset..<end)
                return true
            case UInt8(ascii: "\n"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "?"),
                UInt8(ascii: "["),
                UInt8(ascii: "{"), UInt8(ascii: "}"):
                return false
            case UInt8(ascii: " "): break
            default: end = next + 1
            }
            next += 1
        }
        return false
    }
}

// MARK: - Paragraphs

extension EverydayReader {
    /// `>`, `>-`, `|` or `|-`, and lines of one indentation without gaps.
    private mutating func takeParagraph() -> Bool {
        guard let margin = open.last?.column else { return false }
        let start = offset
        let isFolded = bytes[offset] == UInt8(ascii: ">")
        offset += 1
        let isStripped = offset < bytes.count && bytes[offset] == UInt8(ascii: "-")
        if isStripped { offset += 1 }
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") else { return false }
        let first = offset + 1
        let indentation = bytes.skippingSpaces(first) - first
        guard indentation > margin else { return false }
        var value: [UInt8] = []
        var end = offset
        while let line = paragraphLine(after: end, indentation) {
            if !value.isEmpty { value.append(UInt8(ascii: isFolded ? " " : "\n")) }
            value.append(contentsOf: bytes[line])
            end = line.upperBound
        }
        guard !value.isEmpty, end < bytes.count, endsParagraph(end + 1, indentation) else { return false }
        if !isStripped { value.append(UInt8(ascii: "\n")) }
        var tag = NodeTag(.scalar, isFolded ? .folded : .literal)
        tag.isDecoded = true
        let node = tree.append(tag, start..<end)
        tree.decode(value, for: node)
        (offset, lastEnd) = (end, end)
        return true
    }

    /// The text of the line after the break at `offset` if it has the indentation and no space at its end.
    private func paragraphLine(after offset: Int, _ indentation: Int) -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        let start = bytes.skippingSpaces(offset + 1)
        guard start - offset - 1 == indentation else { return nil }
        let end = bytes.endOfLine(start)
        return start < end && bytes[end - 1] != UInt8(ascii: " ") ? start..<end : nil
    }

    /// Whether the line that begins at `offset`, or the first after empty ones, is indented less than the paragraph.
    private func endsParagraph(_ offset: Int, _ indentation: Int) -> Bool {
        var start = offset
        while start < bytes.count, bytes[start] == UInt8(ascii: "\n") { start += 1 }
        let content = bytes.skippingSpaces(start)
        if content == bytes.count { return content == start }
        return content - start < indentation && bytes[content] != UInt8(ascii: "\n")
    }
}

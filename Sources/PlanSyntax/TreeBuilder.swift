import CYaml
import PlanDiagnostics

/// Turns libyaml's events into a tree, refusing on the way what the language does not allow.
///
/// One builder makes one pass over the text; after a fault or a limit it closes what is open, so that the tree
/// always holds everything before that place.
struct TreeBuilder {
    private(set) var tree: SyntaxTree
    private(set) var diagnostics: [Diagnostic] = []
    let limits: SyntaxLimits
    let bytes: UnsafeBufferPointer<UInt8>
    private var cursor: MarkCursor
    /// The collections around the place that is being read, the innermost last.
    private var open: [OpenCollection] = []
    private var anchors: [String: Anchor] = [:]
    /// Where anchors were given, ascending; only the last ones can lie within a key that is refused.
    private var anchorOrder: [(name: String, node: Int)] = []
    private var duplicates = DuplicateKeys()
    private var aliasCount = 0
    private var isOverAliasLimit = false
    private var expandedNodes = 0
    private var firstDocument: SourceSpan?
    private var isFinishing = false
    /// Byte offsets where recovery hid something, ascending; an empty value before one of them is invalid.
    private let hidden: [Int]

    /// The `bytes` are those of `source`, at an address that stays valid as long as the builder is used.
    init(
        file: FileID, source: [UInt8], bytes: UnsafeBufferPointer<UInt8>, start: Int, limits: SyntaxLimits,
        hidden: [Int]
    ) {
        tree = SyntaxTree(file: file, source: source)
        self.bytes = bytes
        self.limits = limits
        self.hidden = hidden
        cursor = MarkCursor(UnsafeRawBufferPointer(bytes), start: start)
        // A plan has a node about every twenty bytes; memory that is reserved but unused costs nothing.
        tree.nodes.reserveCapacity(bytes.count / 16 + 8)
    }

    mutating func offset(ofScalar scalar: Int) -> Int { cursor.offset(ofScalar: scalar) }

    /// Takes one event; false to stop reading.
    mutating func take(_ event: UnsafePointer<yaml_event_t>) -> Bool {
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: scalar(event)
        case YAML_MAPPING_START_EVENT:
            return start(
                .mapping, event, anchor: event.pointee.data.mapping_start.anchor,
                tag: event.pointee.data.mapping_start.tag,
                isFlow: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
        case YAML_SEQUENCE_START_EVENT:
            return start(
                .sequence, event, anchor: event.pointee.data.sequence_start.anchor,
                tag: event.pointee.data.sequence_start.tag,
                isFlow: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: end(event)
        case YAML_ALIAS_EVENT: alias(event)
        case YAML_DOCUMENT_START_EVENT: return startDocument(event)
        case YAML_STREAM_END_EVENT: return false
        default: break
        }
        return true
    }

    /// Closes what is open and hands over the tree.
    mutating func finish(isWhole: Bool) -> SyntaxTree {
        isFinishing = true
        tree.isWhole = tree.isWhole && isWhole && hidden.isEmpty
        while let collection = open.last {
            let end = max(
                collection.lastEnd, Int(tree.nodes[collection.node].start) + (collection.isFlow ? 1 : 0))
            close(end: end)
        }
        return tree
    }
}

/// A collection whose end has not been read.
private struct OpenCollection {
    let node: Int
    let isMapping: Bool
    /// Written with brackets, which belong to its span.
    let isFlow: Bool
    var expectsKey = true
    /// Where its last child ends.
    var lastEnd: Int
    let anchor: String?
    /// How many nodes aliases beneath it stand for, and how deep collections go beneath it with them.
    var expansion = 0
    var height = 0
}

/// A node that aliases may stand for.
private struct Anchor {
    let node: Int
    /// The nodes of it, aliases multiplied out.
    var size: Int
    /// Collections within it, itself included, through aliases.
    var height: Int
    /// False while it is still being read: an alias to it would contain itself.
    var isComplete: Bool
}

// MARK: - Documents

extension TreeBuilder {
    private mutating func startDocument(_ event: UnsafePointer<yaml_event_t>) -> Bool {
        let start = cursor.offset(ofScalar: Int(event.pointee.start_mark.index))
        let end = cursor.offset(ofScalar: Int(event.pointee.end_mark.index))
        let span = SourceSpan(file: tree.file, start..<end)
        if let first = firstDocument {
            report(KH005SeveralDocuments.found(at: span, first: first))
            tree.isWhole = false
            return false
        }
        firstDocument = span
        return true
    }
}

// MARK: - Nodes

extension TreeBuilder {
    private mutating func scalar(_ event: UnsafePointer<yaml_event_t>) {
        let scalar = event.pointee.data.scalar
        var start = cursor.offset(ofScalar: Int(event.pointee.start_mark.index))
        var end = cursor.offset(ofScalar: Int(event.pointee.end_mark.index))
        var tag = NodeTag(.scalar, ScalarStyle(scalar.style))
        if scalar.anchor != nil || scalar.tag != nil {
            tag.isTaggedText = checkTag(scalar.tag, of: .scalar, from: start)
            start = min(SourceScan(bytes).skippingProperties(from: start), end)
        }
        let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        switch tag.style {
        case .plain:
            tag.isDecoded =
                event.pointee.start_mark.line != event.pointee.end_mark.line
                && !isVerbatim(value, start..<end)
            if value.isEmpty, start == end || scalar.tag != nil, hides(after: end) { tag = NodeTag(.invalid) }
        case .singleQuoted, .doubleQuoted:
            tag.isDecoded = !isVerbatim(value, start + 1..<end - 1)
        case .literal, .folded:
            tag.isDecoded = true
            end = SourceScan(bytes).trimmingBlank(end, after: start)
        }
        let node = append(tag, start..<end, anchor: scalar.anchor)
        if tag.isDecoded { decode(value, for: node) }
        attach(node, end: end)
    }

    /// Keeps a scalar's value; escapes such as `"\e"` may name controls, and a space then stands in their place, as it
    /// does where the controls themselves are written.
    private mutating func decode(_ value: UnsafeBufferPointer<UInt8>, for node: Int) {
        let text = String(decoding: value, as: UTF8.self)
        guard tree.nodes[node].tag.style == .doubleQuoted,
            text.unicodeScalars.contains(where: TextScreening.isEscapedControl)
        else { return tree.decode(value, for: node) }
        let source = tree.source[tree.contentSpan(NodeID(node)).range]
        var mended = String.UnicodeScalarView()
        var (offset, found) = (0, 0)
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            let isControl = TextScreening.isEscapedControl(scalar)
            if isControl, found < limits.badCharacters {
                found += 1
                var walk = ValueWalk(value: Array(value)[...], source: source, style: .doubleQuoted)
                let span = SourceSpan(file: tree.file, walk.source(of: offset..<end))
                report(KH011ControlCharacter.found(scalar, at: span))
            }
            mended.append(isControl ? " " : scalar)
            offset = end
        }
        tree.decode(String(mended).utf8, for: node)
    }

    private mutating func start(
        _ kind: NodeKind, _ event: UnsafePointer<yaml_event_t>, anchor: UnsafeMutablePointer<UInt8>?,
        tag: UnsafeMutablePointer<UInt8>?, isFlow: Bool
    ) -> Bool {
        var start = cursor.offset(ofScalar: Int(event.pointee.start_mark.index))
        if anchor != nil || tag != nil {
            _ = checkTag(tag, of: kind, from: start)
            start = SourceScan(bytes).skippingProperties(from: start)
        }
        guard open.count < limits.depth else {
            let end = min(start + 1, bytes.count)
            report(
                KH008NestingTooDeep.found(at: SourceSpan(file: tree.file, start..<end), limit: limits.depth))
            tree.isWhole = false
            return false
        }
        // A single pair in a list has no braces of its own.
        let hasBrackets =
            isFlow && start < bytes.count && bytes[start] == UInt8(ascii: kind == .mapping ? "{" : "[")
        let node = append(NodeTag(kind), start..<start, anchor: anchor)
        open.append(
            OpenCollection(
                node: node, isMapping: kind == .mapping, isFlow: hasBrackets, lastEnd: start,
                anchor: anchor.map { String(cString: $0) }))
        return true
    }

    private mutating func end(_ event: UnsafePointer<yaml_event_t>) {
        guard let collection = open.last else { return }
        // libyaml ends a block collection at the next token, far below its last child.
        close(
            end: collection.isFlow
                ? cursor.offset(ofScalar: Int(event.pointee.end_mark.index)) : collection.lastEnd)
    }

    private mutating func alias(_ event: UnsafePointer<yaml_event_t>) {
        let start = cursor.offset(ofScalar: Int(event.pointee.start_mark.index))
        let end = cursor.offset(ofScalar: Int(event.pointee.end_mark.index))
        let name = String(cString: event.pointee.data.alias.anchor)
        let node = append(NodeTag(.invalid), start..<end, anchor: nil)
        if let problem = refusal(ofAlias: name) {
            // The first alias over a limit tells of all that follow it.
            if !problem.isLimit || !isOverAliasLimit {
                report(
                    KH006AliasLimit.found(problem, name: name, at: SourceSpan(file: tree.file, start..<end)))
            }
            isOverAliasLimit = isOverAliasLimit || problem.isLimit
        } else if let anchor = anchors[name] {
            tree.nodes[node].tag = NodeTag(.alias)
            tree.nodes[node].link = UInt32(anchor.node)
            expandedNodes += anchor.size
            if !open.isEmpty {
                open[open.count - 1].expansion += anchor.size
                open[open.count - 1].height = max(open[open.count - 1].height, anchor.height)
            }
        }
        attach(node, end: end)
    }

    private mutating func refusal(ofAlias name: String) -> KH006AliasLimit.Problem? {
        guard let anchor = anchors[name] else { return .undefined }
        guard anchor.isComplete else { return .containsItself }
        aliasCount += 1
        if aliasCount > limits.aliases { return .tooMany(limits.aliases) }
        if expandedNodes + anchor.size > limits.expandedNodes { return .tooLarge(limits.expandedNodes) }
        if open.count + anchor.height > limits.depth { return .tooDeep(limits.depth) }
        return nil
    }
}

// MARK: - The arena

extension TreeBuilder {
    private mutating func append(
        _ tag: NodeTag, _ range: Range<Int>, anchor: UnsafeMutablePointer<UInt8>?
    ) -> Int {
        let node = tree.append(tag, range)
        if let anchor {
            let name = String(cString: anchor)
            anchors[name] = Anchor(node: node, size: 1, height: 0, isComplete: !tag.isCollection)
            anchorOrder.append((name, node))
        }
        return node
    }

    /// Makes a finished node the next child of the innermost open collection.
    private mutating func attach(_ node: Int, end: Int) {
        guard !open.isEmpty else { return }
        let last = open.count - 1
        open[last].lastEnd = max(open[last].lastEnd, end)
        guard open[last].isMapping else { return }
        if open[last].expectsKey { checkKey(node) }
        open[last].expectsKey.toggle()
    }

    private mutating func close(end: Int) {
        let collection = open.removeLast()
        let node = collection.node
        if collection.isMapping, !collection.expectsKey {
            appendMissingValue(at: end)
        }
        tree.finish(node, end: end, isFlow: collection.isFlow)
        let height = collection.height + 1
        if let name = collection.anchor, anchors[name]?.node == node {
            anchors[name] = Anchor(
                node: node, size: tree.nodeCount - node + collection.expansion, height: height,
                isComplete: true)
        }
        if collection.isMapping {
            let room = limits.findings - diagnostics.count
            diagnostics += duplicates.findings(in: NodeID(node), of: tree, atMost: room)
        }
        if !open.isEmpty {
            open[open.count - 1].expansion += collection.expansion
            open[open.count - 1].height = max(open[open.count - 1].height, height)
        }
        attach(node, end: end)
    }

    /// A text that broke off between a key and its value still gives pairs.
    private mutating func appendMissingValue(at end: Int) {
        tree.append(NodeTag(.invalid), end..<end)
    }

    /// Refuses keys that no field can have; their node becomes invalid, so that nobody reports them again.
    private mutating func checkKey(_ node: Int) {
        let key = NodeID(node)
        switch tree.kind(tree.resolved(key)) {
        case .sequence, .mapping:
            let span = tree.span(key)
            dropComplexKeys(from: span.start)
            report(KH013ComplexKey.found(at: span))
        case .scalar where isMergeKey(key):
            report(KH004MergeKey.found(at: tree.span(key)))
        case .scalar, .alias, .invalid:
            return
        }
        tree.refuse(node)
        // Aliases to what was in it stand for the invalid node.
        while let last = anchorOrder.last, last.node > node {
            anchorOrder.removeLast()
            anchors[last.name] = Anchor(node: node, size: 1, height: 0, isComplete: true)
        }
    }

    /// A refused key within a refused key has been reported, but goes with it.
    ///
    /// Findings come in the order of the text but for those of mappings that end, so only the last few are
    /// looked at.
    private mutating func dropComplexKeys(from start: UInt32) {
        let first = diagnostics.lastIndex { $0.span.start < start }.map { $0 + 1 } ?? 0
        diagnostics[first...].removeAll { $0.rule == KH013ComplexKey.rule }
    }

    private mutating func report(_ finding: Diagnostic) {
        // What breaks off in the middle of a key makes it no complex key.
        guard diagnostics.count < limits.findings, !isFinishing || finding.rule != KH013ComplexKey.rule else {
            return
        }
        diagnostics.append(finding)
    }

    private func isMergeKey(_ key: NodeID) -> Bool {
        let span = tree.span(key).range
        return span.count == 2 && bytes[span.lowerBound] == UInt8(ascii: "<")
            && bytes[span.lowerBound + 1] == UInt8(ascii: "<")
    }

    private func isVerbatim(_ value: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        value.count == range.count
            && (value.isEmpty
                || memcmp(value.baseAddress!, bytes.baseAddress! + range.lowerBound, value.count) == 0)
    }

    private func hides(after offset: Int) -> Bool {
        guard !hidden.isEmpty else { return false }
        return hidden.contains(SourceScan(bytes).skippingBlanks(from: offset))
    }

    /// Reports a tag that is not one of YAML's own for this kind; true if it says that a scalar is text.
    private mutating func checkTag(
        _ tag: UnsafeMutablePointer<UInt8>?, of kind: NodeKind, from start: Int
    ) -> Bool {
        guard let tag = tag.map({ String(cString: $0) }) else { return false }
        if !StandardTags.allow(tag, on: kind) {
            let range = SourceScan(bytes).tag(from: start)
            report(
                KH007CustomTag.found(
                    String(decoding: bytes[range], as: UTF8.self), at: SourceSpan(file: tree.file, range)))
        }
        return StandardTags.text.contains(tag)
    }
}

extension ScalarStyle {
    fileprivate init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: self = .literal
        case YAML_FOLDED_SCALAR_STYLE: self = .folded
        default: self = .plain
        }
    }
}

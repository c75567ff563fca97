import DataFormats
import PlanDiagnostics
import PlanSyntax

/// Puts together a tree and what stands between its nodes.
struct OutlineReader {
    private let tree: SyntaxTree
    private(set) var gaps: GapReader
    /// How many brackets are open.
    private var brackets = 0

    init(_ tree: SyntaxTree) {
        self.tree = tree
        gaps = GapReader(tree.source)
    }

    mutating func read() -> Outline {
        var outline = Outline.empty
        readDocumentStart(&outline)
        if let root = tree.root {
            var entry = Outline.Entry()
            readValue(root, into: &entry, column: -1)
            outline.root = entry
        }
        outline.closing = readDocumentEnd()
        return outline
    }

    /// Directives end at a `---`, which nothing else needs.
    private mutating func readDocumentStart(_ outline: inout Outline) {
        gaps.skipTrivia()
        while gaps.byte == UInt8(ascii: "%") { outline.directives.append(gaps.takeLine()) }
        let limit = tree.root.map(start) ?? tree.source.count
        if gaps.startsLine(with: "---"), gaps.offset + 3 <= limit { gaps.jump(to: gaps.offset + 3) }
        gaps.skipTrivia()
    }

    private mutating func readDocumentEnd() -> [Remark] {
        gaps.skipTrivia()
        while gaps.startsLine(with: "...") || gaps.startsLine(with: "---") {
            gaps.jump(to: gaps.offset + 3)
            gaps.skipTrivia()
        }
        return gaps.takeRemarks()
    }
}

// MARK: - Values

extension OutlineReader {
    /// Reads the value of an entry whose colon or dash was just read; `column` is where the entry begins.
    private mutating func readValue(_ node: NodeID, into entry: inout Outline.Entry, column: Int) {
        let first = gaps.takeTrailing()
        if brackets == 0, isCollection(node), !isFlow(node) {
            entry.trailing = first
            return readBlock(node, into: &entry, column: column)
        }
        if start(node) > gaps.offset {
            entry.properties = gaps.takeProperties(before: start(node)).map(\.text)
        }
        let between = gaps.takeRemarks()
        entry.value = value(of: node)
        let within = takeRemarks(ofEmpty: &entry.value)
        let last = takeLastRemark(of: entry.value)
        // One comment fits on the line; the others go above.
        if last == nil, between.isEmpty, within.isEmpty {
            entry.trailing = first
        } else {
            entry.remarks += (first.map { [$0] } ?? []) + between + within
            entry.end(with: last)
        }
    }

    private mutating func value(of node: NodeID) -> Outline.Value {
        let span = tree.span(node).range
        switch tree.kind(node) {
        case .scalar where span.isEmpty: return .nothing
        case .scalar:
            gaps.jump(to: span.upperBound)
            let scalar = scalar(node)
            if scalar.keepsEmptyLines { gaps.treatEmptyLinesAsContent() }
            return .scalar(scalar)
        case .alias, .invalid:
            gaps.jump(to: span.upperBound)
            return .alias(source(span))
        case .mapping, .sequence: return .collection(flow(node))
        }
    }

    /// The comments between brackets that hold nothing else, and so are never broken into lines.
    private func takeRemarks(ofEmpty value: inout Outline.Value) -> [Remark] {
        guard case .collection(var collection) = value, collection.isFlow, collection.entries.isEmpty else {
            return []
        }
        defer {
            collection.closing = []
            value = .collection(collection)
        }
        return collection.closing
    }

    /// The comment at the end of a value, or on the first line of a paragraph.
    private mutating func takeLastRemark(of value: Outline.Value) -> Remark? {
        guard case .scalar(let scalar) = value, scalar.isParagraph else { return gaps.takeTrailing() }
        scalar.headerRemark.map { gaps.note($0) }
        return scalar.headerRemark
    }
}

// MARK: - Blocks

extension OutlineReader {
    private mutating func readBlock(_ node: NodeID, into entry: inout Outline.Entry, column: Int) {
        let properties = gaps.takeProperties(before: start(node))
        // On the line of a key, they are the key's.
        let isKeyed = tree.kind(node) == .mapping && gaps.offset == start(node)
        let own = isKeyed ? (properties.lastIndex { $0.endsLine } ?? -1) + 1 : properties.count
        entry.properties = properties[..<own].map(\.text)
        entry.value = .collection(
            block(node, propertiesOfKey: properties[own...].map(\.text), column: column))
    }

    private mutating func block(
        _ node: NodeID, propertiesOfKey: [String], column: Int
    ) -> Outline.Collection {
        var collection = Outline.Collection(isMapping: tree.kind(node) == .mapping, isFlow: false)
        gaps.skipTrivia()
        let ownColumn = gaps.column
        var properties = propertiesOfKey
        for (key, value) in parts(of: node) {
            var entry = beginEntry()
            if let key {
                if readKey(key, into: &entry, properties: properties) {
                    readValue(value, into: &entry, column: ownColumn)
                }
                properties = []
            } else {
                gaps.take("-")
                readValue(value, into: &entry, column: ownColumn)
            }
            collection.entries.append(entry)
        }
        // A list may stand as deep as its key; a comment just there belongs to the key's mapping.
        collection.closing = gaps.takeRemarks(closingBlockAt: max(ownColumn, column + 1))
        return collection
    }

    private mutating func beginEntry() -> Outline.Entry {
        gaps.skipTrivia()
        let isSetApart = gaps.isSetApart
        return Outline.Entry(remarks: gaps.takeRemarks(), isSetApart: isSetApart)
    }

    /// - Returns: whether there is a colon, and so perhaps a value.
    private mutating func readKey(
        _ key: NodeID, into entry: inout Outline.Entry, properties: [String]
    ) -> Bool {
        if gaps.offset < start(key) || tree.span(key).range.isEmpty { gaps.take("?") }
        var pieces = properties
        if gaps.offset < start(key) { pieces += gaps.takeProperties(before: start(key)).map(\.text) }
        entry.remarks += gaps.takeRemarks()
        gaps.jump(to: tree.span(key).range.upperBound)
        switch tree.kind(key) {
        case .scalar where tree.span(key).range.isEmpty: break
        case .scalar: pieces.append(scalar(key).oneLineAsKey)
        // A colon may be part of an alias's name.
        default: pieces.append(source(tree.span(key).range) + " ")
        }
        entry.key = pieces.joined(separator: " ")
        gaps.skipTrivia()
        guard gaps.byte == UInt8(ascii: ":") else {
            entry.hasColon = false
            return false
        }
        entry.remarks += gaps.takeRemarks()
        return gaps.take(":")
    }
}

// MARK: - Brackets

extension OutlineReader {
    private mutating func flow(_ node: NodeID) -> Outline.Collection {
        let isMapping = tree.kind(node) == .mapping
        var collection = Outline.Collection(isMapping: isMapping, isFlow: true)
        collection.isBare = !isFlow(node)
        if !collection.isBare { gaps.jump(to: start(node) + 1) }
        brackets += 1
        defer { brackets -= 1 }
        for (key, value) in parts(of: node) {
            var entry = beginEntry()
            entry.isSetApart = false
            if key.map({ readKey($0, into: &entry, properties: []) }) ?? true {
                readValue(value, into: &entry, column: 0)
            }
            if !collection.isBare, gaps.take(","), entry.trailing == nil {
                entry.end(with: gaps.takeTrailing())
            }
            collection.entries.append(entry)
        }
        guard !collection.isBare else { return collection }
        gaps.skipTrivia()
        collection.closing = gaps.takeRemarks()
        gaps.jump(to: tree.span(node).range.upperBound)
        return collection
    }
}

// MARK: - The tree

extension OutlineReader {
    /// The pairs of a mapping, or the items of a sequence without keys.
    private func parts(of node: NodeID) -> [(key: NodeID?, value: NodeID)] {
        tree.kind(node) == .mapping
            ? tree.entries(node).map { ($0.key, $0.value) } : tree.children(node).map { (nil, $0) }
    }

    private func isCollection(_ node: NodeID) -> Bool {
        tree.kind(node) == .mapping || tree.kind(node) == .sequence
    }

    /// Whether a collection stands between brackets: its children do not begin where it does.
    private func isFlow(_ node: NodeID) -> Bool {
        let start = start(node)
        let bracket = UInt8(ascii: tree.kind(node) == .mapping ? "{" : "[")
        guard start < tree.source.count, tree.source[start] == bracket else { return false }
        guard let first = parts(of: node).first else { return true }
        return self.start(first.key ?? first.value) > start
    }

    private func scalar(_ node: NodeID) -> Scalar {
        Scalar(style: tree.style(node), value: tree.text(node), source: source(tree.span(node).range))
    }

    private func source(_ range: Range<Int>) -> String { String(decoding: tree.source[range], as: UTF8.self) }

    private func start(_ node: NodeID) -> Int { tree.span(node).range.lowerBound }
}

extension Outline.Entry {
    /// Takes the comment behind the value. Comments between brackets break these into lines; one behind them then goes
    /// below the last line, as on the first it would come before the others.
    fileprivate mutating func end(with remark: Remark?) {
        guard let remark, case .collection(var collection) = value, collection.isFlow, collection.hasRemarks
        else {
            return trailing = remark
        }
        collection.closing.append(remark)
        value = .collection(collection)
    }
}

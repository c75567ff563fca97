import FuzzedWorkspace
import PlanDiagnostics
import PlanSyntax

/// Every node lies in the file and within its parent, and the quick reader sees what libyaml's tree has.
func requireSoundTree(_ file: SourceFile) {
    let parsed = SyntaxParser.parse(file)
    requireSound(parsed.diagnostics, in: SourceMap([file]))
    requireSound(parsed.tree, count: file.bytes.count)
    requireSoundMarks(String(decoding: file.bytes, as: UTF8.self))
    guard let quick = EverydayReader.tree(of: file.bytes, in: file.id, limits: .standard) else { return }
    let other = SyntaxParser.parseWithLibyaml(file)
    require(other.diagnostics.isEmpty, "libyaml's reader finds no fault either")
    require(
        quick.root == other.tree.root && quick.isWhole == other.tree.isWhole
            && quick.nodeCount == other.tree.nodeCount, "both readers see the same nodes")
    for index in 0..<quick.nodeCount {
        require(
            NodeFacts(NodeID(index), quick) == NodeFacts(NodeID(index), other.tree),
            "both readers see the same in node \(index)")
    }
}

private func requireSound(_ tree: SyntaxTree, count: Int) {
    for index in 0..<tree.nodeCount {
        let node = NodeID(index)
        let span = tree.span(node).range
        require(span.upperBound <= count, "node \(index) lies in the file")
        require(
            tree.contentSpan(node).range.clamped(to: span) == tree.contentSpan(node).range,
            "the content of node \(index) lies in it")
        require(tree.kind(tree.resolved(node)) != .alias, "alias \(index) is followed to its end")
        requireSoundValue(of: node, in: tree)
        requireSoundMarks(tree.text(node))
        guard tree.kind(node) != .alias else { continue }
        for part in tree.children(node) + tree.entries(node).flatMap({ [$0.key, $0.value] }) {
            let inner = tree.span(part).range
            require(inner.clamped(to: span) == inner, "parts of node \(index) lie in it")
        }
    }
}

private func requireSoundValue(of node: NodeID, in tree: SyntaxTree) {
    let value = tree.withUTF8(node) { Array($0) }
    let text = String(validating: value, as: UTF8.self)
    require(text != nil, "values are UTF-8")
    // Strings of the quick reader's values are made without asking.
    require(Array(tree.text(node).utf8) == value && tree.text(node) == text, "texts are the values")
    let whole = tree.contentSpan(tree.resolved(node)).range
    for offset in stride(from: 0, through: min(value.count, 90), by: 3) {
        let piece = tree.span(of: offset..<min(offset + 2, value.count), in: node).range
        require(whole.clamped(to: piece) == piece, "pieces of a value lie in it")
    }
}

/// Everything that a tree tells of a node.
private struct NodeFacts: Equatable {
    let kind: NodeKind
    let style: ScalarStyle
    let span: SourceSpan
    let content: SourceSpan
    let value: [UInt8]
    let text: String
    let isNull: Bool
    let parts: [NodeID]

    init(_ node: NodeID, _ tree: SyntaxTree) {
        kind = tree.kind(node)
        style = tree.style(node)
        span = tree.span(node)
        content = tree.contentSpan(node)
        value = tree.withUTF8(node) { Array($0) }
        text = tree.text(node)
        isNull = tree.isNull(node)
        parts = Array(tree.children(node)) + tree.entries(node).flatMap { [$0.key, $0.value] }
    }
}

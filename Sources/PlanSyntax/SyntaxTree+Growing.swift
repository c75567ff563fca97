/// How readers of a text add to its tree.
extension SyntaxTree {
    /// Adds a node behind all others; the first becomes the root.
    @discardableResult @inline(__always)
    mutating func append(_ tag: NodeTag, _ range: Range<Int>) -> Int {
        let node = nodes.count
        nodes.append(SyntaxNode(tag, range))
        if node == 0 { root = NodeID(node) }
        return node
    }

    /// Ends a collection behind what is now its last descendant; a block collection begins where its first
    /// child does.
    mutating func finish(_ node: Int, end: Int, isFlow: Bool) {
        let next = nodes.count
        nodes[node].link = UInt32(truncatingIfNeeded: next)
        nodes[node].end = UInt32(truncatingIfNeeded: end)
        if !isFlow, next > node + 1 { nodes[node].start = nodes[node + 1].start }
    }

    /// Keeps the value of a scalar that cannot be read off the source.
    mutating func decode(_ value: some Sequence<UInt8>, for node: Int) {
        nodes[node].link = UInt32(truncatingIfNeeded: decodedEnds.count - 1)
        decoded.append(contentsOf: value)
        decodedEnds.append(UInt32(truncatingIfNeeded: decoded.count))
    }

    /// Makes a node invalid and drops what is in it.
    mutating func refuse(_ node: Int) {
        nodes[node].tag = NodeTag(.invalid)
        nodes.removeSubrange((node + 1)...)
    }
}

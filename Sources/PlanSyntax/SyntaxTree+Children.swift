extension SyntaxTree {
    /// The items of a sequence in the order of the text; nothing for what is not a sequence.
    package func children(_ node: NodeID) -> Children {
        Children(siblings: siblings(in: kind(resolved(node)) == .sequence ? node : nil))
    }

    /// The pairs of a mapping in the order of the text; nothing for what is not a mapping.
    ///
    /// A key written twice comes twice, and a key that is no scalar comes as an invalid node.
    package func entries(_ node: NodeID) -> Entries {
        Entries(siblings: siblings(in: kind(resolved(node)) == .mapping ? node : nil))
    }

    /// How many items a sequence has, or pairs a mapping; it walks over them.
    package func count(_ node: NodeID) -> Int {
        switch kind(resolved(node)) {
        case .sequence: children(node).reduce(0) { count, _ in count + 1 }
        case .mapping: entries(node).reduce(0) { count, _ in count + 1 }
        case .scalar, .alias, .invalid: 0
        }
    }

    /// Whether the parser refused nothing within a node, so that its shape is as its author wrote it.
    ///
    /// In a tree that is not whole, the last collection may have been cut short.
    package func isSound(_ node: NodeID) -> Bool {
        let node = resolved(node)
        guard nodes[node.index].tag.isCollection else { return kind(node) != .invalid }
        let descendants = node.index + 1..<Int(nodes[node.index].link)
        if !isWhole, descendants.upperBound == nodeCount { return false }
        return !descendants.contains { nodes[$0].tag.kind == .invalid }
    }

    private func siblings(in node: NodeID?) -> Siblings {
        // Passing the method on would copy the tree.
        guard let node = node.map({ resolved($0) }) else { return Siblings(nodes: nodes, rest: 0..<0) }
        return Siblings(nodes: nodes, rest: node.rawValue + 1..<nodes[node.index].link)
    }

    /// The items of one sequence, walked without allocation.
    @usableFromInline
    package struct Children: Sequence, IteratorProtocol {
        @usableFromInline var siblings: Siblings

        @inlinable
        package mutating func next() -> NodeID? { siblings.next() }
    }

    /// The pairs of one mapping, walked without allocation.
    @usableFromInline
    package struct Entries: Sequence, IteratorProtocol {
        @usableFromInline var siblings: Siblings

        @inlinable
        package mutating func next() -> (key: NodeID, value: NodeID)? {
            guard let key = siblings.next(), let value = siblings.next() else { return nil }
            return (key, value)
        }
    }
}

/// A walk from sibling to sibling; it holds just the array that it needs.
@usableFromInline
struct Siblings: IteratorProtocol {
    @usableFromInline let nodes: [SyntaxNode]
    /// The nodes that are left, with their descendants.
    @usableFromInline var rest: Range<UInt32>

    @inlinable
    mutating func next() -> NodeID? {
        guard let node = rest.first else { return nil }
        let following = nodes[Int(node)].tag.isCollection ? nodes[Int(node)].link : node + 1
        rest = following..<rest.upperBound
        return NodeID(node)
    }
}

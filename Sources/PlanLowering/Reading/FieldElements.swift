import PlanSyntax

/// The elements of a list, or the one value that stands where a list may, walked without allocation.
struct FieldElements: Sequence, IteratorProtocol {
    private var upcoming: NodeID?
    private var rest: SyntaxTree.Children?

    /// None.
    init() {}

    /// - Parameter tree: borrowed, because each copy of a tree counts its three lists.
    init(of node: NodeID, in tree: borrowing SyntaxTree) {
        guard tree.kind(tree.resolved(node)) == .sequence else {
            upcoming = node
            return
        }
        var items = tree.children(node)
        upcoming = items.next()
        rest = items
    }

    var isEmpty: Bool { upcoming == nil }

    /// How many there are, of a list by a walk over it.
    var count: Int {
        guard var rest else { return isEmpty ? 0 : 1 }
        var count = isEmpty ? 0 : 1
        while rest.next() != nil { count += 1 }
        return count
    }

    mutating func next() -> NodeID? {
        defer { upcoming = rest?.next() }
        return upcoming
    }
}

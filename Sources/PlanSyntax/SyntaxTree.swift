public import PlanDiagnostics

/// The text of one file as YAML nodes with their exact places: an arena of small records, no objects.
///
/// Nodes lie in the order of the text, each before its children, so the first child of a collection is the
/// next node and a sibling is found by one jump. A value that is written out in the source is kept as a
/// range of it; only the others are copied. Content is read through aliases; places are those of the alias.
@usableFromInline
package struct SyntaxTree: Sendable {
    @usableFromInline package let file: FileID
    /// Nil for a text without content: empty, only comments, or unreadable.
    package internal(set) var root: NodeID?
    /// Whether nothing was left out for a syntax error or a limit; a field missing from a tree that is not
    /// whole may have been written after all.
    package internal(set) var isWhole = true
    /// The bytes that spans count in. A control character that was reported is blank here.
    @usableFromInline package let source: [UInt8]
    /// Whether the source was found to be UTF-8 and values are cut out of it between whole scalars.
    var isValidated = false
    /// Whether the reader has seen that the source is in NFC; where it has not looked, that says nothing.
    package internal(set) var isKnownToBeComposed = false

    @usableFromInline var nodes: [SyntaxNode] = []
    /// The values that are not verbatim in the source, one after the other.
    @usableFromInline var decoded: [UInt8] = []
    /// Where each value ends in `decoded`, after a leading zero.
    @usableFromInline var decodedEnds: [UInt32] = [0]

    init(file: FileID, source: [UInt8]) {
        self.file = file
        self.source = source
    }

    /// How many nodes there are; their identities are the numbers below it.
    package var nodeCount: Int { nodes.count }
}

// MARK: - Structure

extension SyntaxTree {
    /// The kind as written: an alias is not followed.
    @inlinable @inline(__always) package func kind(_ node: NodeID) -> NodeKind {
        nodes[node.index].tag.kind
    }

    /// The anchored node that an alias stands for, else the node itself; never an alias.
    @inlinable @inline(__always) package func resolved(_ node: NodeID) -> NodeID {
        nodes[node.index].tag.kind == .alias ? NodeID(nodes[node.index].link) : node
    }
}

// MARK: - Places

extension SyntaxTree {
    /// The bytes of the node: from the first child to the last for a block collection, with the brackets for a
    /// flow collection, with the quotation marks for a quoted scalar; anchors, tags and comments left out.
    @inlinable package func span(_ node: NodeID) -> SourceSpan {
        let node = nodes[node.index]
        return SourceSpan(file: file, start: node.start, end: node.end)
    }

    /// The span without the quotation marks of a quoted scalar.
    @inlinable @inline(__always) package func contentSpan(_ node: NodeID) -> SourceSpan {
        let node = nodes[node.index]
        return SourceSpan(file: file, start: node.contentStart, end: node.contentEnd)
    }
}

// MARK: - Values

extension SyntaxTree {
    /// How the scalar is written; plain for what is not a scalar.
    package func style(_ node: NodeID) -> ScalarStyle { nodes[resolved(node).index].tag.style }

    /// The scalar's value with escapes and folding applied, not normalised; empty for what is not a scalar.
    package func text(_ node: NodeID) -> String {
        // Taken out of the tree beforehand, which would be copied for the closure.
        let isValidated = isValidated
        return withUTF8(node) { bytes in
            // Validating every value once more costs as much as copying it.
            isValidated
                ? String(copying: UTF8Span(unchecked: bytes.span)) : String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Whether the value is written out in the source as it is.
    package func isVerbatim(_ node: NodeID) -> Bool { !nodes[resolved(node).index].tag.isDecoded }

    /// Calls `body` with the bytes of ``text(_:)`` without making a string of them.
    @inlinable @inline(__always) package func withUTF8<Result>(
        _ node: NodeID, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        let node = nodes[resolved(node).index]
        let range = valueRange(node)
        return try (node.tag.isDecoded ? decoded : source).withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    /// Whether nothing was written: a plain `~`, `null` or empty scalar that no tag declares to be text.
    package func isNull(_ node: NodeID) -> Bool {
        let node = resolved(node)
        let tag = nodes[node.index].tag
        // The length alone settles it for most values.
        guard tag.kind == .scalar, tag.style == .plain, !tag.isTaggedText, valueRange(node).count <= 4
        else { return false }
        return withUTF8(node) { bytes in
            switch bytes.count {
            case 0: true
            case 1: bytes[0] == UInt8(ascii: "~")
            case 4: bytes.elementsEqual("null".utf8)
            default: false
            }
        }
    }

    /// Where the value lies, in `decoded` or in `source`; empty for what is not a scalar.
    @inlinable @inline(__always) func valueRange(_ node: NodeID) -> Range<Int> {
        valueRange(nodes[node.index])
    }

    /// The same for a node that has been looked up.
    @inlinable @inline(__always) func valueRange(_ node: SyntaxNode) -> Range<Int> {
        guard node.tag.kind == .scalar else { return 0..<0 }
        guard node.tag.isDecoded else { return Int(node.contentStart)..<Int(node.contentEnd) }
        let number = Int(node.link)
        return Int(decodedEnds[number])..<Int(decodedEnds[number + 1])
    }
}

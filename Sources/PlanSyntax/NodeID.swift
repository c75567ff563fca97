/// The index of a node within one ``SyntaxTree``; it means nothing in another tree.
@usableFromInline
package struct NodeID: Hashable, Sendable {
    @usableFromInline package let rawValue: UInt32

    @inlinable
    package init(_ rawValue: Int) {
        self.rawValue = UInt32(truncatingIfNeeded: rawValue)
    }

    @inlinable
    init(_ rawValue: UInt32) {
        self.rawValue = rawValue
    }

    @inlinable var index: Int { Int(rawValue) }
}

/// What a node of the text is, before any field gives it a meaning.
@frozen
@usableFromInline
package enum NodeKind: UInt8, Sendable {
    case scalar
    case sequence
    case mapping
    /// A `*name`; ``SyntaxTree/resolved(_:)`` gives the node that it stands for.
    case alias
    /// A place where something stood that was refused and reported; whoever reads the tree skips it silently.
    case invalid
}

/// How a scalar is written; the difference between `null` and `"null"`.
@frozen
@usableFromInline
package enum ScalarStyle: UInt8, Sendable, CaseIterable {
    case plain
    case singleQuoted
    case doubleQuoted
    /// A `|` block, whose line breaks are kept.
    case literal
    /// A `>` block, whose line breaks become spaces.
    case folded
}

/// Everything that is known of a node besides its place; its four bytes fill up those of the place.
@usableFromInline
struct NodeTag: Sendable {
    @usableFromInline let kind: NodeKind
    @usableFromInline let style: ScalarStyle
    /// Whether the value differs from the source and is kept in the side buffer.
    @usableFromInline var isDecoded = false
    /// Whether `!!str` or `!` says that this is text whatever it looks like.
    var isTaggedText = false

    init(_ kind: NodeKind, _ style: ScalarStyle = .plain) {
        self.kind = kind
        self.style = style
    }

    @inlinable var isCollection: Bool { kind == .sequence || kind == .mapping }

    /// Whether it is a scalar in quotation marks, which belong to its span but not to its value.
    @inlinable @inline(__always) var isQuoted: Bool {
        kind == .scalar && (style == .singleQuoted || style == .doubleQuoted)
    }
}

/// One node of a tree: what it is, and where.
@usableFromInline
struct SyntaxNode: Sendable {
    @usableFromInline var start: UInt32
    @usableFromInline var end: UInt32
    /// Of a collection, the index after its last descendant; of an alias, its target; of a scalar whose value
    /// is not verbatim, its number among the decoded values.
    @usableFromInline var link: UInt32 = 0
    @usableFromInline var tag: NodeTag

    init(_ tag: NodeTag, _ range: Range<Int>) {
        self.tag = tag
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    /// Behind the opening quotation mark of a quoted scalar.
    @inlinable @inline(__always) var contentStart: UInt32 { tag.isQuoted ? start + 1 : start }
    /// Before the closing one.
    @inlinable @inline(__always) var contentEnd: UInt32 { tag.isQuoted ? end - 1 : end }
}

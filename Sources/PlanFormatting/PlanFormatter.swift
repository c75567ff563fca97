package import PlanDiagnostics
package import PlanSyntax

/// The one layout of every file of a workspace; see docs/formatting.md.
///
/// Only white space, breaks of long texts and needless signs change: every value, key and comment stays, in its
/// order. What comes out is read again, and a text that would not mean the same is left as it is.
package enum PlanFormatter {
    package enum Outcome: Hashable, Sendable {
        /// The text in its layout; equal to the source where that has it already.
        case text(String)
        /// The text has faults, so that nobody can say what it means; it is left as it is.
        case faulty
        /// The text means something else in its layout, which is our fault; it is left as it is.
        case unsafe
    }

    package static func format(_ file: SourceFile) -> Outcome {
        let parsed = SyntaxParser.parse(file)
        guard parsed.diagnostics.isEmpty else { return .faulty }
        // The tree has blanks in place of some tabs; a text that is given no layout keeps them.
        return isBare(parsed.tree) ? .text(String(decoding: file.bytes, as: UTF8.self)) : format(parsed.tree)
    }

    /// The layout of a text in which the parser found no fault.
    package static func format(_ tree: SyntaxTree) -> Outcome {
        guard tree.isWhole else { return .faulty }
        guard !isBare(tree) else { return .text(String(decoding: tree.source, as: UTF8.self)) }
        var reader = OutlineReader(tree)
        var writer = OutlineWriter()
        writer.write(reader.read())
        let text = writer.text
        let result = SyntaxParser.parse(SourceFile(id: tree.file, path: "", bytes: Array(text.utf8)))
        guard result.diagnostics.isEmpty, tree.meansTheSame(as: result.tree) else { return .unsafe }
        var second = OutlineReader(result.tree)
        _ = second.read()
        let isWhole =
            reader.gaps.comments == second.gaps.comments
            && reader.gaps.properties == second.gaps.properties
        return isWhole ? .text(text) : .unsafe
    }

    /// Whether nothing is written but comments and marks of documents: there is no layout to give.
    private static func isBare(_ tree: SyntaxTree) -> Bool {
        guard let root = tree.root else { return true }
        return tree.kind(root) == .scalar && tree.span(root).range.isEmpty
    }
}

extension SyntaxTree {
    /// Whether two texts say the same: the same nodes in the same order, wherever they stand.
    package func meansTheSame(as other: SyntaxTree) -> Bool {
        nodeCount == other.nodeCount && isWhole == other.isWhole
            && (0..<nodeCount).allSatisfy { index in
                let node = NodeID(index)
                return kind(node) == other.kind(node) && resolved(node) == other.resolved(node)
                    && isNull(node) == other.isNull(node) && count(node) == other.count(node)
                    && withUTF8(node) { mine in other.withUTF8(node) { mine.elementsEqual($0) } }
            }
    }
}

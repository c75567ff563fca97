package import PlanDiagnostics
import PlanSyntax

/// A stretch of lines that can be folded away.
package struct Folding: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case record, comment, text
    }

    package let kind: Kind
    /// From the first line's bytes to the last's.
    package let range: Range<Int>
}

extension Assistant {
    /// Collections, block scalars and runs of remarks of more than one line.
    package func foldings(in file: FileID) -> [Folding] {
        guard let file = read(file) else { return [] }
        let tree = file.tree
        let nodes = (0..<tree.nodeCount).map { NodeID($0) }.compactMap { node -> Folding? in
            guard let kind = tree.foldingKind(node) else { return nil }
            let range = tree.trimmed(tree.lineStart(of: node)..<tree.span(node).range.upperBound)
            return tree.spansLines(range) ? Folding(kind: kind, range: range) : nil
        }
        let remarks = tree.commentRuns.map { Folding(kind: .comment, range: $0) }
        return (nodes + remarks).sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
    }
}

extension SyntaxTree {
    fileprivate func foldingKind(_ node: NodeID) -> Folding.Kind? {
        switch kind(node) {
        case .sequence, .mapping: node == root ? nil : .record
        case .scalar: [.literal, .folded].contains(style(node)) ? .text : nil
        case .alias, .invalid: nil
        }
    }

    /// A collection that begins on the line after its key is folded into the key's line.
    fileprivate func lineStart(of node: NodeID) -> Int {
        var offset = Int(span(node).start)
        while offset > 0, [0x20, 0x0A, 0x0D].contains(source[offset - 1]) { offset -= 1 }
        return offset > 0 && source[offset - 1] == UInt8(ascii: ":") ? offset - 1 : Int(span(node).start)
    }

    /// Without the white space at its end.
    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, [0x20, 0x0A, 0x0D].contains(source[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }

    fileprivate func spansLines(_ range: Range<Int>) -> Bool { source[range].contains(UInt8(ascii: "\n")) }

    /// Remarks on lines that follow each other.
    fileprivate var commentRuns: [Range<Int>] {
        var runs: [Range<Int>] = []
        for comment in comments {
            if let last = runs.last, isOneBreak(last.upperBound..<comment.lowerBound) {
                runs[runs.count - 1] = last.lowerBound..<comment.upperBound
            } else {
                runs.append(comment)
            }
        }
        return runs.filter(spansLines)
    }

    private func isOneBreak(_ gap: Range<Int>) -> Bool {
        source[gap].allSatisfy { [0x20, 0x0A, 0x0D].contains($0) }
            && source[gap].count { $0 == UInt8(ascii: "\n") } == 1
    }
}

package import PlanDiagnostics
package import PlanLowering
package import PlanSyntax
import VietnameseText

extension SyntaxTree {
    /// The scalar's value in NFC.
    package func normalizedText(_ node: NodeID) -> String { nfc(text(node)) }
}

extension TypedTree {
    /// The scalar that a place lies in or touches; of two that touch it, the one that begins there.
    package func scalar(at offset: Int) -> TypedScalar? {
        var low = 0
        var high = scalars.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tree.span(scalars[middle].node).start) <= offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0, offset <= Int(tree.span(scalars[low - 1].node).end) else { return nil }
        return scalars[low - 1]
    }

    /// The innermost record around a place, of those that are wanted.
    package func record(at offset: Int, where isWanted: (TypedRecord) -> Bool = { _ in true }) -> Int? {
        records.indices.last { index in
            let range = tree.span(records[index].node).range
            return range.lowerBound <= offset && offset <= range.upperBound && isWanted(records[index])
        }
    }

    /// The record and those around it, innermost first.
    package func chain(from record: Int) -> [TypedRecord] {
        var chain: [TypedRecord] = []
        var next: Int? = record
        while let index = next {
            chain.append(records[index])
            next = records[index].parent
        }
        return chain
    }

    /// The text of a field of a record in NFC, the first of several; nil where it is absent or blank.
    package func text(_ name: FieldName, of record: TypedRecord) -> String? {
        guard let value = record.value(name) else { return nil }
        var node = value
        if tree.kind(value) == .sequence {
            guard let first = tree.children(value).first(where: { _ in true }) else { return nil }
            node = first
        }
        guard tree.kind(tree.resolved(node)) == .scalar, !tree.isNull(node) else { return nil }
        return tree.normalizedText(node)
    }

    /// The spelling that prevails among the file's keys; nil for a file without any.
    package var spelling: Language? {
        var counts: [Language: Int] = [:]
        for scalar in scalars {
            guard case .key(let entry) = scalar.role, entry.key.vi != entry.key.en else { continue }
            counts[tree.normalizedText(scalar.node) == entry.key.en ? .english : .vietnamese, default: 0] += 1
        }
        guard !counts.isEmpty else { return nil }
        return counts[.vietnamese, default: 0] > counts[.english, default: 0] ? .vietnamese : .english
    }
}

package import PlanDiagnostics
import PlanLowering
import PlanSyntax

/// A stretch of text and what it is, for colouring.
package struct SemanticToken: Hashable, Sendable {
    package enum Kind: Int, Hashable, Sendable, CaseIterable {
        case key, code, unit, reference, phrase, number, choice, text, comment
    }

    package let kind: Kind
    /// In bytes.
    package let range: Range<Int>
    /// Whether it is where a thing gets its code.
    package let isDeclaration: Bool
}

extension Assistant {
    /// Every stretch that means something, in the order of the text; unknown keys are left to their diagnostics.
    package func tokens(in file: FileID) -> [SemanticToken] {
        guard let file = read(file) else { return [] }
        let scalars = file.typed.scalars.compactMap { scalar -> SemanticToken? in
            let range = file.tree.span(scalar.node).range
            guard !range.isEmpty, let kind = scalar.tokenKind else { return nil }
            return SemanticToken(kind: kind, range: range, isDeclaration: kind == .code)
        }
        let comments = file.tree.comments.map {
            SemanticToken(kind: .comment, range: $0, isDeclaration: false)
        }
        return (scalars + comments).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension TypedScalar {
    fileprivate var tokenKind: SemanticToken.Kind? {
        switch role {
        case .key: .key
        case .unknownKey: nil
        case .value(let type, _): type.tokenKind
        }
    }
}

extension FieldType {
    fileprivate var tokenKind: SemanticToken.Kind {
        switch self {
        case .code: .code
        case .unitReference: .unit
        case .taskReference, .targetReference, .planReference, .upperReference, .basisReference,
            .evidenceKindReference, .ruleCode:
            .reference
        case .deadline, .cadence, .date, .partialDate, .period, .weekday, .citation: .phrase
        case .integer, .percent, .measuredValue, .kpi: .number
        case .boolean, .choice: .choice
        default: .text
        }
    }
}

extension SyntaxTree {
    /// The remarks of the text: from a number sign that begins a word outside of every scalar to the end of its line.
    var comments: [Range<Int>] {
        var comments: [Range<Int>] = []
        var position = 0
        for scalar in scalarRanges {
            if position < scalar.lowerBound { addComments(in: position..<scalar.lowerBound, to: &comments) }
            position = max(position, scalar.upperBound)
        }
        addComments(in: position..<source.count, to: &comments)
        return comments
    }

    private var scalarRanges: [Range<Int>] {
        (0..<nodeCount).map { NodeID($0) }.filter { kind($0) == .scalar }.map { span($0).range }
    }

    private func addComments(in gap: Range<Int>, to comments: inout [Range<Int>]) {
        var offset = gap.lowerBound
        while offset < gap.upperBound {
            guard source[offset] == UInt8(ascii: "#"), beginsWord(offset) else {
                offset += 1
                continue
            }
            let end =
                source[offset..<gap.upperBound].firstIndex { $0 == UInt8(ascii: "\n") } ?? gap.upperBound
            comments.append(offset..<(end > offset && source[end - 1] == UInt8(ascii: "\r") ? end - 1 : end))
            offset = end
        }
    }

    private func beginsWord(_ offset: Int) -> Bool {
        offset == 0 || [0x20, 0x09, 0x0A, 0x0D].contains(source[offset - 1])
    }
}

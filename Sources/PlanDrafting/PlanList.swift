import PlanDiagnostics
import PlanLowering
import PlanSyntax

/// The list of plans in kehoach.yaml.
package enum PlanList {
    /// The file with one more plan, everything else byte for byte; nil where it names none, so that all are taken.
    package static func adding(_ folder: String, to bytes: [UInt8]) -> [UInt8]? {
        let tree = SyntaxParser.parse(SourceFile(id: FileID(0), path: "", bytes: bytes)).tree
        let key = Vocabulary.entry(.plans, in: .workspace).key
        guard let root = tree.root,
            let list = tree.entries(root).first(where: { [key.vi, key.en].contains(tree.text($0.key)) })?
                .value
        else { return nil }
        let items = Array(tree.children(list))
        guard !items.contains(where: { tree.text($0) == folder }) else { return nil }
        guard let last = items.last else { return nil }
        let end = tree.span(last).range.upperBound
        let span = tree.span(list).range
        let isFlow = span.upperBound > end
        let lineStart =
            bytes[..<tree.span(last).range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let margin = bytes[lineStart...].prefix { $0 == UInt8(ascii: " ") }
        let addition =
            isFlow ? Array(", \(folder)".utf8) : [UInt8(ascii: "\n")] + margin + Array("- \(folder)".utf8)
        return Array(bytes[..<end]) + addition + Array(bytes[end...])
    }
}

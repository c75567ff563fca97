import FuzzedWorkspace
import PlanDiagnostics
import PlanFormatting
import PlanSyntax

/// One text, by both readers of YAML, and in the one layout.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSyntax(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(id: FileID(0), path: "", bytes: fuzzedBytes(start, count))
    requireSoundTree(file)
    requireSameAgain(file)
    return 0
}

/// `fmt` never says that its own layout is wrong but for texts of a kind that no plan is, and changes nothing a second
/// time.
private func requireSameAgain(_ source: SourceFile) {
    let tree = SyntaxParser.parse(source).tree
    switch PlanFormatter.format(source) {
    case .faulty: break
    case .unsafe: require(isUncommon(tree), "the layout means what the text does")
    case .text(let text):
        let again = SourceFile(id: FileID(0), path: "", bytes: Array(text.utf8))
        require(tree.meansTheSame(as: SyntaxParser.parse(again).tree), "fmt keeps the meaning")
        require(isUncommon(tree) || PlanFormatter.format(again) == .text(text), "fmt twice is fmt once")
    }
}

/// Whether a text is neither list nor mapping, has words that may be explicit keys, anchors, aliases, tags or
/// directives, or line breaks that no editor of today writes.
private func isUncommon(_ tree: SyntaxTree) -> Bool {
    guard let root = tree.root, tree.kind(root) != .scalar else { return true }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = tree.source.dropFirst(tree.source.starts(with: mark) ? mark.count : 0)
    return zip([0x0A] + bytes, bytes).contains {
        "\n\r\t [{,:-".utf8.contains($0) && "?&*!%".utf8.contains($1)
    }
        || ["\u{85}", "\u{2028}", "\u{2029}"].contains { bytes.firstRange(of: $0.utf8) != nil }
        || zip(bytes, bytes.dropFirst() + [0]).contains { $0 == 0x0D && $1 != 0x0A }
}

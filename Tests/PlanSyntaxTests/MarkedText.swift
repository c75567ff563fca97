import PlanDiagnostics
import PlanSyntax
import Testing

/// A text in which a line of `^^^` marks the characters above it.
///
/// Columns count what a reader sees as one character, so that a mark looks the same under NFC and NFD.
struct MarkedText {
    /// The text without the marks.
    let source: String
    /// The marked bytes, in the order of the marks.
    private(set) var marks: [Range<Int>] = []

    init(_ marked: String) {
        var source = ""
        var lastLine = 0
        // By bytes, since a carriage return and the line feed after it are one character.
        let lines = marked.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for line in lines.map({ String(Substring($0)) }) {
            if line.contains("^"), line.allSatisfy({ $0 == "^" || $0 == " " }) {
                let above = source.utf8.count == 0 ? "" : source.suffix(from: source.utf8.index(at: lastLine))
                let start = above.prefix(line.prefix { $0 == " " }.count).utf8.count
                let end = above.prefix(line.count).utf8.count
                marks.append(lastLine + start..<lastLine + end)
            } else {
                lastLine = source.utf8.count
                source += line + "\n"
            }
        }
        self.source = String(source.dropLast())
    }
}

extension String.UTF8View {
    fileprivate func index(at offset: Int) -> Index { index(startIndex, offsetBy: offset) }
}

/// Parses a text that stands in a test.
func parsed(_ text: String, limits: SyntaxLimits = .standard) -> ParsedSource {
    parsed(Array(text.utf8), limits)
}

func parsed(
    _ bytes: [UInt8], _ limits: SyntaxLimits = .standard,
    namingEncoding: SyntaxParser.EncodingNamer = { _ in nil }
) -> ParsedSource {
    SyntaxParser.parse(
        SourceFile(id: FileID(0), path: "ke-hoach/tasks/01.yaml", bytes: bytes), limits: limits,
        namingEncoding: namingEncoding)
}

extension SyntaxTree {
    /// The node at a path from the root: a key goes to its value, a number to an item, `key:` to the key itself.
    func node(_ path: String) throws -> NodeID {
        var node = try #require(root)
        for step in path.split(separator: "/") {
            if let index = Int(step) {
                node = try #require(children(node).map { $0 }.dropFirst(index).first)
            } else if step.hasSuffix(":") {
                node = try #require(entries(node).first { text($0.key) == step.dropLast() }).key
            } else {
                node = try #require(entries(node).first { text($0.key) == step }).value
            }
        }
        return node
    }

    /// The source that a span covers.
    func covered(_ span: SourceSpan) -> String { String(decoding: source[span.range], as: UTF8.self) }
}

import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("Where nodes stand in the text")
struct SpanTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let path: String
        let text: String

        init(_ description: String, _ path: String, _ text: String) {
            testDescription = description
            self.path = path
            self.text = text
        }
    }

    static let cases: [Case] = [
        Case("a plain value", "tên", "tên: Sổ tay  # ghi chú\n     ^^^^^^"),
        Case("a key", "tên:", "tên: Sổ tay\n^^^"),
        Case("a double-quoted value with its quotes", "a", "a: \"x \\\" y\" \n   ^^^^^^^^"),
        Case("a single-quoted value with its quotes", "a", "a: 'it''s'\n   ^^^^^^^"),
        Case("a value in NFD", "te\u{302}n", "te\u{302}n: Đa\u{309}ng u\u{309}y\nKPI: x\n".marked(5, 7)),
        Case("what follows NFD", "b", "a: Đa\u{309}ng u\u{309}y\nb: x\n   ^"),
        Case("an emoji of several scalars", "b", "a: 👨‍👩‍👧 👍🏽\nb: 🇻🇳 x\n   ^^^"),
        Case("what follows an emoji on its line", "1", "[👨‍👩‍👧, x]\n    ^"),
        Case("an alias", "b", "a: &ten x\nb: *ten\n   ^^^^"),
        Case("a value without its anchor", "a", "a: &ten Đảng\n        ^^^^"),
        Case("a value without its tag", "a", "a: !!str 12\n         ^^"),
        Case("a value without its anchor and tag", "a", "a: &x !!str \"12\"\n            ^^^^"),
        Case("a value below its tag and a comment", "a", "a: !!str # ghi chú\n  12\n  ^^"),
        Case("a flow list with its brackets", "a", "a: [một, [hai]]  \n   ^^^^^^^^^^^^"),
        Case("a flow list without its anchor", "a", "a: &x [một]\n      ^^^^^"),
        Case("a flow mapping with its braces", "a", "a: {b: c}\n   ^^^^^^"),
        Case("a pair within a flow list", "0", "[b: c , d]\n ^^^^"),
        Case("a block list from its first item", "a", "a:\n- b\n  ^\n\n\nc: d"),
        Case("a block mapping before blank lines", "a", "a:\n  b: c\n  ^^^^\n\n# ghi chú\n\nd: e"),
        Case("a mapping in a list", "0", "- b: c\n  ^^^^\n\n- d"),
        Case("a header with its one-line text", "a", "a: Quý I/2026  \n   ^^^^^^^^^^\n"),
        Case("a value in a file with CR LF", "b", "a: x\r\nb: Đảng\r\n   ^^^^"),
        Case("a value after a byte order mark", "b", "\u{FEFF}a: x\nb: Đảng\n   ^^^^"),
        Case("a key after a byte order mark", "a:", "\u{FEFF}a: x\n ^"),
    ]

    @Test("the span is exact for", arguments: cases)
    func spans(_ example: Case) throws {
        let marked = MarkedText(example.text)
        let result = parsed(marked.source)
        let span = result.tree.span(try result.tree.node(example.path))
        #expect(result.diagnostics.isEmpty)
        #expect([span.range] == marked.marks)
    }

    @Test("a block text reaches from its sign to its last letter, without the blank lines after it")
    func blocks() throws {
        let tree = parsed("a: |\n  một\n   hai\n\n\nb: >-\n  ba\n\n  bốn\n").tree
        #expect(tree.covered(tree.span(try tree.node("a"))) == "|\n  một\n   hai")
        #expect(tree.covered(tree.span(try tree.node("b"))) == ">-\n  ba\n\n  bốn")
    }

    @Test("a block collection reaches from its first child to its last")
    func blockCollections() throws {
        let tree = parsed("a:\n  - b: 1\n    c:\n      - 2\n      - 3\n\n\n  - d\n\n# x\ne: f").tree
        #expect(
            tree.covered(tree.span(try tree.node("a"))) == "b: 1\n    c:\n      - 2\n      - 3\n\n\n  - d")
        #expect(tree.covered(tree.span(try tree.node("a/0"))) == "b: 1\n    c:\n      - 2\n      - 3")
    }

    @Test(
        "a mapping below its tag that begins with an empty key or a refused one reaches to its last child",
        arguments: [
            ("!!map\n&d: {}", ": {}"), ("!!map\n&d: {a: b}\nc: {}\n", ": {a: b}\nc: {}"),
            ("!!map\n&d:\n\n\n", ":"), ("!!map\n{a: b}: c\nd: [e]\n", "{a: b}: c\nd: [e]"),
        ])
    func unusualFirstKeys(_ text: String, _ covered: String) throws {
        let tree = parsed(text).tree
        #expect(tree.covered(tree.span(try #require(tree.root))) == covered)
    }

    @Test(
        "a value below its tag lies behind a separator of lines or paragraphs, too",
        arguments: ["\u{2028}", "\u{2029}"])
    func separators(_ separator: String) throws {
        for text in ["!!str\(separator)'a'", "!!str # ghi chú\(separator)'a'", "&b\(separator)'a'"] {
            let tree = parsed(text).tree
            #expect(tree.covered(tree.span(try #require(tree.root))) == "'a'")
        }
    }

    @Test("a next-line control behind a tag ends it, even where the text has a fault besides")
    func nextLineControl() {
        let result = parsed("[[!\u{85}'!\u{85}'")
        #expect(!result.tree.isWhole)
        #expect(result.diagnostics.contains { $0.rule == KH011ControlCharacter.rule })
    }

    @Test("a value that was not written stands right after its key's colon or its dash")
    func absentValues() throws {
        let tree = parsed("a:   # ghi chú\nb:\n  -\n  - x\n").tree
        #expect(tree.span(try tree.node("a")).range == 2..<2)
        #expect(tree.covered(tree.span(try tree.node("b/0"))) == "")
        #expect(tree.span(try tree.node("b/0")).range == 22..<22)
    }

    @Test("the content of a quoted scalar leaves its quotes out, that of others is the span")
    func contents() throws {
        let tree = parsed("a: \"x\"\nb: 'y'\nc: z\nd: \"\"\n").tree
        let contents = try ["a", "b", "c", "d"].map { tree.covered(tree.contentSpan(try tree.node($0))) }
        #expect(contents == ["x", "y", "z", ""])
    }
}

extension String {
    /// The text with a line of marks under its first line.
    fileprivate func marked(_ column: Int, _ length: Int) -> String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        lines.insert(
            String(repeating: " ", count: column) + String(repeating: "^", count: length), at: 1)
        return lines.joined(separator: "\n")
    }
}

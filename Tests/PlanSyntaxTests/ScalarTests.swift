import PlanSyntax
import Testing

@Suite("The values of scalars")
struct ScalarTests {
    static let values: [(source: String, value: String, style: ScalarStyle)] = [
        ("Ban Xây dựng Đảng", "Ban Xây dựng Đảng", .plain),
        ("một\n  hai\n\n  ba", "một hai\nba", .plain),
        ("100%", "100%", .plain),
        ("2026-01-16", "2026-01-16", .plain),
        ("'một ''hai'''", "một 'hai'", .singleQuoted),
        ("'một\n\n  hai'", "một\nhai", .singleQuoted),
        ("''", "", .singleQuoted),
        ("\"Đảng\"", "Đảng", .doubleQuoted),
        ("\"\\t\\n\"", "\t\n", .doubleQuoted),
        ("\"\\\"\\/\\\\\\ \\_\\L\\P\"", "\"/\\ \u{A0}\u{2028}\u{2029}", .doubleQuoted),
        ("\"\\x41\\u1EC7\\U0001F600\"", "Aệ😀", .doubleQuoted),
        ("\"một \\\n  hai\"", "một hai", .doubleQuoted),
        // The same length as its source, and not the same bytes.
        ("\"\\\\\\L\"", "\\\u{2028}", .doubleQuoted),
        ("|\n  một\n   hai\n", "một\n hai\n", .literal),
        ("|-\n  một\n\n  hai\n", "một\n\nhai", .literal),
        ("|+\n  một\n", "một\n\n", .literal),
        ("|2\n   một\n", " một\n", .literal),
        (">\n  một\n  hai\n\n  ba\n", "một hai\nba\n", .folded),
        (">-\n  một\n    hai\n  ba\n", "một\n  hai\nba", .folded),
    ]

    @Test("are decoded by their style", arguments: values)
    func decoding(source: String, value: String, style: ScalarStyle) throws {
        let result = parsed("a: \(source)\nb: cuối")
        let node = try result.tree.node("a")
        #expect(result.diagnostics.isEmpty)
        #expect(Array(result.tree.text(node).unicodeScalars) == Array(value.unicodeScalars))
        #expect(result.tree.style(node) == style)
        #expect(result.tree.text(try result.tree.node("b")) == "cuối")
    }

    @Test("are the same with CR LF", arguments: values)
    func carriageReturns(source: String, value: String, style: ScalarStyle) throws {
        let source = source.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let tree = parsed("a: \(source)\r\nb: cuối\r\n").tree
        #expect(Array(tree.text(try tree.node("a")).unicodeScalars) == Array(value.unicodeScalars))
        #expect(tree.text(try tree.node("b")) == "cuối")
    }

    @Test("are not normalised", arguments: ["Đảng", "Đa\u{309}ng", "ho\u{E0}", "hoa\u{300}"])
    func normalisation(text: String) throws {
        let tree = parsed("a: \(text)").tree
        #expect(Array(tree.text(try tree.node("a")).utf8) == Array(text.utf8))
    }

    @Test("are null when nothing, ~ or null stands there unquoted", arguments: ["", "~", "null", "&x"])
    func nulls(source: String) throws {
        let tree = parsed("a: \(source)\n").tree
        #expect(tree.isNull(try tree.node("a")))
    }

    @Test(
        "are not null otherwise",
        arguments: [
            "''", "\"\"", "\"null\"", "'~'", "Null", "nil", "no", "0", "!!str", "!!str null", "! ~", "[]",
        ])
    func texts(source: String) throws {
        let tree = parsed("a: \(source)\n").tree
        #expect(!tree.isNull(try tree.node("a")))
    }
}

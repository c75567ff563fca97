import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("Where a piece of a value stands in the text")
struct ValueSpanTests {
    @Test(
        "exactly there for a value that is written out",
        arguments: ["trước ngày 31/3/2026", "\"trước ngày 31/3\"", "'Quý I – Đa\u{309}ng'", "👨‍👩‍👧 x"])
    func verbatim(source: String) throws {
        let tree = parsed("a: \(source)").tree
        let node = try tree.node("a")
        let value = Array(tree.text(node).utf8)
        for lower in 0...value.count {
            for upper in lower...value.count {
                let span = tree.span(of: lower..<upper, in: node)
                #expect(Array(tree.source[span.range]) == Array(value[lower..<upper]))
            }
        }
    }

    /// The piece of the value, and the source that it comes from.
    static let pieces: [(source: String, piece: String, origin: String)] = [
        ("\"a\\tĐảng\\n b\"", "Đảng", "Đảng"),
        ("\"a\\tĐảng\"", "\tĐ", "\\tĐ"),
        ("\"x\\u1EC7y\"", "ệ", "\\u1EC7"),
        ("\"x\\u1EC7y\"", "y", "y"),
        ("\"một \\\n    hai\"", "hai", "hai"),
        ("\"một\n    hai\"", "t h", "t\n    h"),
        ("\"một\n\n\n    hai\"", "\n\nhai", "\n\n\n    hai"),
        ("'it''s x'", "x", "x"),
        ("'it''s x'", "'", "''"),
        ("một\n    hai\n\n    ba", "hai", "hai"),
        ("một\n    hai\n\n    ba", "ba", "ba"),
        ("một \r\n    hai", "hai", "hai"),
        ("|\n  một\n   hai\n\n  ba\n", "một", "một"),
        ("|\n  một\n   hai\n\n  ba\n", " hai", " hai"),
        ("|\n  một\n   hai\n\n  ba\n", "ba", "ba"),
        ("|-\n\n  một\n  hai", "hai", "hai"),
        ("|2-\n   một\n  hai", " một", " một"),
        ("|\r\n  một\r\n  hai\r\n", "hai", "hai"),
        (">-\n  một\n  hai\n\n  ba\n", "hai", "hai"),
        (">-\n  một\n  hai\n\n  ba\n", "ba", "ba"),
        (">-\n  một\n    hai\n  ba\n", "hai", "hai"),
        (">-\n  một\n    hai\n  ba\n", "ba", "ba"),
        (">-\n  một\n  hai\n\n\n  ba\n   bốn\n\n  năm\n", "năm", "năm"),
    ]

    @Test("through escapes, doubled quotes, folding and indentation", arguments: pieces)
    func decoded(source: String, piece: String, origin: String) throws {
        let tree = parsed("a: \(source)").tree
        let node = try tree.node("a")
        let value = Array(tree.text(node).utf8)
        let start = try #require(value.indices.first { value[$0...].starts(with: piece.utf8) })
        let span = tree.span(of: start..<start + piece.utf8.count, in: node)
        #expect(tree.covered(span) == origin)
    }

    @Test("within the node whatever the range", arguments: ScalarTests.values.map(\.source))
    func within(source: String) throws {
        let tree = parsed("a: \(source)\nb: x").tree
        let node = try tree.node("a")
        let whole = tree.contentSpan(node).range
        let count = tree.text(node).utf8.count
        var lastStart = 0
        for lower in 0...count + 2 {
            for upper in lower...count + 3 {
                let span = tree.span(of: lower..<upper, in: node).range
                #expect(whole.lowerBound <= span.lowerBound && span.upperBound <= whole.upperBound)
            }
            let start = tree.span(of: lower..<lower + 1, in: node).range.lowerBound
            #expect(start >= lastStart)
            lastStart = start
        }
    }

    @Test("in the anchored node for an alias")
    func alias() throws {
        let tree = parsed("a: &x trước ngày\nb: *x\n").tree
        let span = tree.span(of: 0..<"trước".utf8.count, in: try tree.node("b"))
        #expect(tree.covered(span) == "trước")
        #expect(span.start < tree.span(try tree.node("b")).start)
    }
}

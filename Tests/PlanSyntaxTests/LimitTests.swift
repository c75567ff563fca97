import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("Limits")
struct LimitTests {
    static let deep: [String] = [
        String(repeating: "[", count: 100_000),
        String(repeating: "{a: ", count: 100_000),
        String(repeating: "- ", count: 100_000),
        String(repeating: "? ", count: 100_000),
        (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ]

    @Test("nesting is cut off while it is being read, and said once", arguments: deep)
    func depth(text: String) throws {
        let result = parsed(text)
        try #require(result.diagnostics.count == 1)
        #expect(result.diagnostics[0].rule.code == RuleCode(8))
        #expect(
            result.diagnostics[0].message.rendered(in: .vietnamese)
                == "lồng nhau quá 64 cấp: phần từ đây trở đi không được đọc")
        #expect(
            result.diagnostics[0].message.rendered(in: .english)
                == "nested more than 64 levels deep: nothing from here on is read")
        #expect(result.tree.root != nil)
        #expect(!result.tree.isWhole)
    }

    @Test("nesting up to the limit is read")
    func deepest() {
        let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(parsed(text).diagnostics.isEmpty)
        #expect(parsed("[" + text + "]").diagnostics.map(\.span.range) == [64..<65])
    }

    @Test("aliases of aliases cannot explode")
    func bomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let result = parsed(text)
        #expect(!result.diagnostics.isEmpty)
        #expect(result.diagnostics.allSatisfy { $0.rule.code == RuleCode(6) })
        #expect(expandedCount(result.tree) <= SyntaxLimits.standard.expandedNodes + text.utf8.count)
    }

    @Test("the number of aliases is limited")
    func aliasCount() throws {
        var limits = SyntaxLimits()
        limits.aliases = 3
        let result = parsed("a: &x y\nb: [*x, *x, *x, *x]\n", limits: limits)
        try #require(result.diagnostics.count == 1)
        #expect(
            result.tree.children(try result.tree.node("b")).map { result.tree.kind($0) } == [
                .alias, .alias, .alias, .invalid,
            ])
        #expect(
            result.diagnostics[0].message.rendered(in: .vietnamese)
                == "bí danh “*x” vượt quá 3 lần dùng bí danh trong một tệp")
    }

    @Test("the size of what aliases stand for is limited")
    func aliasSize() {
        var limits = SyntaxLimits()
        limits.expandedNodes = 7
        let result = parsed("a: &x [y, z]\nb: &w [*x, *x]\nc: *w\n", limits: limits)
        #expect(
            result.diagnostics.map { $0.message.rendered(in: .english) } == [
                "the alias “*w” makes the content grow beyond 7 nodes"
            ])
    }

    @Test("aliases count towards the depth")
    func aliasDepth() {
        var limits = SyntaxLimits()
        limits.depth = 4
        let result = parsed("a: &x [[y]]\nb: [*x]\nc: [[*x]]\n", limits: limits)
        #expect(
            result.diagnostics.map { $0.message.rendered(in: .english) } == [
                "the alias “*x” makes the content nest more than 4 levels deep"
            ])
    }

    @Test("findings about nodes are limited")
    func findings() {
        let keys = String(repeating: "a: 1\n", count: 5_000)
        #expect(parsed(keys).diagnostics.count == SyntaxLimits.standard.findings)
        let tags = String(repeating: "- !x y\n", count: 5_000)
        #expect(parsed(tags).diagnostics.count == SyntaxLimits.standard.findings)
    }

    @Test("a file over the size is refused by its size alone")
    func fileSize() throws {
        let file = FileID(0)
        #expect(KH012FileTooLarge.found(size: SyntaxLimits.maximumFileSize, in: file) == nil)
        let finding = try #require(KH012FileTooLarge.found(size: SyntaxLimits.maximumFileSize + 1, in: file))
        #expect(finding.rule.code == RuleCode(12))
        #expect(finding.message.rendered(in: .vietnamese) == "tệp dài 65 MiB, quá giới hạn 64 MiB")
        #expect(finding.message.rendered(in: .english) == "the file is 65 MiB long, over the limit of 64 MiB")
        #expect(finding.span.range == 0..<0)
    }

    /// The nodes of the tree with aliases multiplied out, as a reader would meet them.
    private func expandedCount(_ tree: SyntaxTree) -> Int {
        func count(_ node: NodeID) -> Int {
            tree.children(node).reduce(1) { $0 + count($1) }
                + tree.entries(node).reduce(0) { $0 + count($1.key) + count($1.value) }
        }
        return tree.root.map(count) ?? 0
    }
}

import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("The tree of a text")
struct TreeTests {
    @Test("pairs, items and values come in the order of the text")
    func structure() throws {
        let tree = parsed("mã: so-tay\nKPI:\n  - một\n  - \"hai\"\n").tree
        let root = try #require(tree.root)
        #expect(tree.kind(root) == .mapping)
        #expect(tree.count(root) == 2)
        #expect(tree.entries(root).map { tree.text($0.key) } == ["mã", "KPI"])
        let items = try #require(Array(tree.entries(root)).last?.value)
        #expect(tree.children(items).map { tree.text($0) } == ["một", "hai"])
        #expect(tree.parent(items) == root)
        #expect(tree.parent(root) == nil)
    }
}

/// Parses a text that stands in a test.
func parsed(_ text: String, limits: SyntaxLimits = .standard) -> ParsedSource {
    SyntaxParser.parse(
        SourceFile(id: FileID(0), path: "ke-hoach/tasks/01.yaml", bytes: Array(text.utf8)), limits: limits)
}

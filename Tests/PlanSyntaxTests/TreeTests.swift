import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("The tree of a text")
struct TreeTests {
    @Test("pairs, items and values come in the order of the text")
    func structure() throws {
        let tree = parsed("mã: so-tay\nKPI:\n  - một\n  - [hai, {ba: bốn}]\n  - \"năm\"\ncuối: x\n").tree
        let root = try #require(tree.root)
        #expect(tree.kind(root) == .mapping)
        #expect(tree.entries(root).map { tree.text($0.key) } == ["mã", "KPI", "cuối"])
        let items = try tree.node("KPI")
        #expect(tree.children(items).map { tree.kind($0) } == [.scalar, .sequence, .scalar])
        #expect(tree.text(try tree.node("KPI/1/1/ba")) == "bốn")
        #expect(tree.count(root) == 3)
        #expect(tree.count(items) == 3)
        #expect(tree.count(try tree.node("mã")) == 0)
        #expect(tree.isWhole)
    }

    @Test("what is not a collection has no children and what is not a scalar no text")
    func mismatches() throws {
        let tree = parsed("a: [b]").tree
        #expect(tree.children(try tree.node("a:")).map { $0 }.isEmpty)
        #expect(tree.entries(try tree.node("a")).map { $0.key }.isEmpty)
        #expect(tree.text(try tree.node("a")) == "")
        #expect(!tree.isNull(try tree.node("a")))
    }

    @Test(
        "a text without content has no root and no faults",
        arguments: ["", " ", "\n\n", "# chỉ có ghi chú\n", "\u{FEFF}", "\u{FEFF}\r\n", "  \n\t\n"])
    func nothing(text: String) {
        let result = parsed(text)
        #expect(result.tree.root == nil)
        #expect(result.diagnostics.isEmpty)
        #expect(result.tree.isWhole)
    }

    @Test("a document that is one scalar has it for its root", arguments: ["xin chào", "--- xin chào\n"])
    func scalarRoot(text: String) throws {
        let tree = parsed(text).tree
        #expect(tree.text(try #require(tree.root)) == "xin chào")
    }

    @Test("the bytes of a value can be read without making a string")
    func bytes() throws {
        let tree = parsed("a: \"x\\ty\"\nb: Đảng").tree
        #expect(tree.withUTF8(try tree.node("a")) { Array($0) } == Array("x\ty".utf8))
        #expect(tree.withUTF8(try tree.node("b")) { Array($0) } == Array("Đảng".utf8))
    }

    @Test("content is read through an alias, and its place is its own")
    func aliases() throws {
        let result = parsed("a: &x [một, hai]\nb: *x\nc: &y Đảng\nd: *y\n")
        let tree = result.tree
        let alias = try tree.node("b")
        #expect(result.diagnostics.isEmpty)
        #expect(tree.kind(alias) == .alias)
        #expect(tree.resolved(alias) == (try tree.node("a")))
        #expect(tree.resolved(try tree.node("a")) == (try tree.node("a")))
        #expect(tree.children(alias).map { tree.text($0) } == ["một", "hai"])
        #expect(tree.count(alias) == 2)
        #expect(tree.covered(tree.span(alias)) == "*x")
        #expect(tree.text(try tree.node("d")) == "Đảng")
    }

    @Test("an anchor given again stands for the later node from there on")
    func anchorsAgain() throws {
        let tree = parsed("a: &x một\nb: *x\nc: &x hai\nd: *x\n").tree
        #expect(tree.text(try tree.node("b")) == "một")
        #expect(tree.text(try tree.node("d")) == "hai")
    }
}

import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("Sources that the reader knows to be in NFC")
struct ComposedSourceTests {
    @Test(
        "are in NFC, whatever sign stands in a value",
        arguments: [0xA0..<0x800, 0x1AB0..<0x2300, 0x3000..<0x3100])
    func values(scalars: Range<Int>) throws {
        for scalar in scalars.compactMap({ Unicode.Scalar($0) }) {
            let text = "tên: a\(scalar)b\n"
            guard let tree = tree(text), tree.isKnownToBeComposed else { continue }
            #expect(Array(text._nfcCodeUnits) == Array(text.utf8), "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test(
        "are those that are plain Vietnamese",
        arguments: ["tên: Đẩy mạnh “số hóa” – 5G…", "mã: so-hoa", "tên: ệ"])
    func plain(text: String) throws {
        #expect(try #require(tree(text)).isKnownToBeComposed)
    }

    @Test(
        "are none with combining marks",
        arguments: ["tên: te\u{302}n", "tên: e\u{323}\u{302}", "tên: \u{1FEF}"])
    func decomposed(text: String) throws {
        #expect(try !#require(tree(text)).isKnownToBeComposed)
    }

    private func tree(_ text: String) -> SyntaxTree? {
        EverydayReader.tree(of: Array(text.utf8), in: FileID(0), limits: .standard)
    }
}

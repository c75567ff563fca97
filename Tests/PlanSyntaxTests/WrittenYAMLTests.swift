import DataFormats
import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("YAML that is written is read back")
struct WrittenYAMLTests {
    private static let texts = [
        "Phòng Văn hóa - Xã hội", "- mục", "Hạn: Quý I", "KPI:", "C# và #thẻ", "a # b", "100%", "%", "@x",
        "'", "\"",
        "“nháy”", "a: b, [c]", "[1]", "{x}", "", " đầu", "cuối ", "~", "null", "2026", "no", "...", "---",
        "a\nb\n",
        "tab\tgiữa", "\\n", "e\u{302}\u{301}", "\u{2028}\u{2029}\u{202E}", "😀", "? a", "a?", "!a", "&a",
        "*a", "|",
        ">", "<<", "http://a.vn/b#c", "x:y", "Đ", String(repeating: "dài lắm ", count: 40) + "hết",
        String(repeating: "hai  chỗ trống ", count: 20), String(repeating: "- # ", count: 60) + "x",
    ]

    @Test("as a value, in lists of both kinds and as a key", arguments: texts)
    func readsBack(text: String) throws {
        var inner = YAMLRecord()
        inner.add(text, .text(text), remarks: ["Ghi chú: \(text)"], isSetApart: true)
        inner.add("khác", .texts([text, text]))
        var record = YAMLRecord(remarks: [text])
        record.add("khóa", .text(text), remarks: [text])
        record.add("danh sách", .list([.text(text), .record(inner), .list([.text(text)])]))
        record.add("trống", .list([]))

        let written = record.document(modeline: "../a.json")
        #expect(
            try Self.outline(of: written)
                == "{khóa=<\(text)> danh sách=[<\(text)> {\(text)=<\(text)> khác=[<\(text)> <\(text)>]} [<\(text)>]] trống=[]}"
        )
    }

    @Test("control characters, which no plan may hold, become spaces")
    func controls() {
        #expect(YAMLText.scalar("a\u{1B}[31m\r\u{7F}b\u{9B}\u{FEFF}c\u{FFFF}\0") == "\"a [31m  b  c  \"")
        #expect(YAMLText.scalar("a\tb\nc\u{2028}") == #""a\tb\nc\u2028""#)
    }

    @Test("long texts are folded, short ones and lists that fit stay on their line")
    func layout() {
        var task = YAMLRecord()
        task.add("mã", .text("so-hoa"), remarks: ["Việc đầu"], isSetApart: true)
        task.add("tên", .text(String(repeating: "số hóa ", count: 20) + "hồ sơ"))
        task.add("phối hợp", .texts(["Công an phường", "Phòng Kinh tế, hạ tầng"]))
        var file = YAMLRecord(remarks: ["Mục I"])
        file.add("nhiệm vụ", .list([.record(task)]))
        #expect(
            file.document() == """
                # Mục I
                nhiệm vụ:

                  # Việc đầu
                  - mã: so-hoa
                    tên: >-
                      số hóa số hóa số hóa số hóa số hóa số hóa số hóa số hóa số hóa số hóa số hóa số hóa số hóa số hóa số hóa
                      số hóa số hóa số hóa số hóa số hóa hồ sơ
                    phối hợp: [Công an phường, "Phòng Kinh tế, hạ tầng"]

                """)
    }

    private static func outline(of text: String) throws -> String {
        let file = SourceFile(id: FileID(0), path: "a.yaml", bytes: Array(text.utf8))
        let parsed = SyntaxParser.parse(file)
        #expect(parsed.diagnostics.isEmpty, "\(text)")
        return outline(try #require(parsed.tree.root), parsed.tree)
    }

    private static func outline(_ node: NodeID, _ tree: SyntaxTree) -> String {
        switch tree.kind(node) {
        case .mapping:
            let entries = tree.entries(node).map { "\(tree.text($0.key))=\(outline($0.value, tree))" }
            return "{\(entries.joined(separator: " "))}"
        case .sequence: return "[\(tree.children(node).map { outline($0, tree) }.joined(separator: " "))]"
        default: return "<\(tree.text(node))>"
        }
    }
}

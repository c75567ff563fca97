import Foundation
import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("What the syntax rules find")
struct RuleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let code: Int
        /// With marks under what is blamed, first, and under the labels after it.
        let text: String
        let vi: String
        let en: String
        var testDescription: String { "KH\(code) \(text.debugDescription)" }

        init(_ code: Int, _ text: String, _ vi: String, _ en: String) {
            (self.code, self.text, self.vi, self.en) = (code, text, vi, en)
        }
    }

    static let cases: [Case] = [
        Case(
            2, "mã: a\n^^\nx: b\nmã: c\n^^", "khóa “mã” được viết hai lần", "the key “mã” is written twice"),
        Case(
            2, "a: {tên: 1, \"tên\": 2}\n    ^^^\n            ^^^^^", "khóa “tên” được viết hai lần",
            "the key “tên” is written twice"),
        Case(
            4, "<<: {a: b}\n^^\nc: d", "không dùng khóa gộp “<<”: hãy viết rõ từng trường",
            "the merge key “<<” is not allowed: write the fields out"),
        Case(
            5, "---\n^^^\na: b\n---\n^^^\nc: d",
            "tài liệu thứ hai trong cùng một tệp: phần từ đây trở đi không được đọc",
            "a second document in one file: nothing from here on is read"),
        Case(
            6, "a: *x\n   ^^", "bí danh “*x” không có dấu “&x” nào ở phía trên",
            "the alias “*x” has no “&x” above it"),
        Case(
            6, "a: &x [b, *x]\n          ^^", "bí danh “*x” nằm trong chính nội dung mà nó lặp lại",
            "the alias “*x” lies within what it stands for"),
        Case(
            7, "a: !x b\n   ^^", "nhãn “!x” không được dùng trong kế hoạch",
            "the tag “!x” is not allowed in a plan"),
        Case(
            7, "a: &k !!python/object {}\n      ^^^^^^^^^^^^^^^",
            "nhãn “!!python/object” không được dùng trong kế hoạch",
            "the tag “!!python/object” is not allowed in a plan"),
        Case(
            7, "a: !<tag:x,1:y> b\n   ^^^^^^^^^^^^", "nhãn “!<tag:x,1:y>” không được dùng trong kế hoạch",
            "the tag “!<tag:x,1:y>” is not allowed in a plan"),
        Case(
            7, "a: !!map [x]\n   ^^^^^", "nhãn “!!map” không được dùng trong kế hoạch",
            "the tag “!!map” is not allowed in a plan"),
        Case(
            7, "a: !e!x y\n   ^^^^", "nhãn “!e!x” không được dùng trong kế hoạch",
            "the tag “!e!x” is not allowed in a plan"),
        Case(
            11, "a: x\u{1}y\n    ^\nb: c", "ký tự điều khiển U+0001 không được có trong văn bản",
            "the control character U+0001 is not allowed in text"),
        Case(
            11, "a: Đảng\u{FEFF}\n       ^", "ký tự điều khiển U+FEFF không được có trong văn bản",
            "the control character U+FEFF is not allowed in text"),
        Case(
            11, "a: x\u{85}y\n    ^", "ký tự điều khiển U+0085 không được có trong văn bản",
            "the control character U+0085 is not allowed in text"),
        Case(
            11, "a: \"Đảng \\e[2J ủy\"\n         ^^", "ký tự điều khiển U+001B không được có trong văn bản",
            "the control character U+001B is not allowed in text"),
        Case(
            11, "a: [\"x\\u0085y\"]\n      ^^^^^^", "ký tự điều khiển U+0085 không được có trong văn bản",
            "the control character U+0085 is not allowed in text"),
        Case(
            11, "\"x\\ry\": c\n  ^^", "ký tự điều khiển U+000D không được có trong văn bản",
            "the control character U+000D is not allowed in text"),
        Case(
            13, "? [a]\n  ^^^\n: b", "khóa phải là một tên, không thể là danh sách hay bảng",
            "a key must be a name, not a list or a mapping"),
        Case(
            13, "{a: b}: c\n^^^^^^", "khóa phải là một tên, không thể là danh sách hay bảng",
            "a key must be a name, not a list or a mapping"),
    ]

    @Test("is said once, in both languages, at the marked place", arguments: cases)
    func findings(example: Case) throws {
        let marked = MarkedText(example.text)
        let diagnostics = parsed(marked.source).diagnostics
        try #require(diagnostics.count == 1)
        let finding = diagnostics[0]
        #expect(finding.rule.code == RuleCode(example.code))
        #expect(finding.severity == .error)
        #expect(finding.message.rendered(in: .vietnamese) == example.vi)
        #expect(finding.message.rendered(in: .english) == example.en)
        // A label here is always above what is blamed.
        #expect((finding.labels.map(\.span) + [finding.span]).map(\.range) == marked.marks)
    }

    @Test(
        "is nothing for YAML's own tags",
        arguments: ["!!str 12", "!!int 12", "! 12", "!!seq [a]", "!!map {a: b}"])
    func standardTags(source: String) {
        #expect(parsed("a: \(source)").diagnostics.isEmpty)
    }

    @Test(
        "equal keys are found under NFC and NFD, in small mappings and in large ones",
        arguments: [0, 10, 200])
    func canonicallyEqualKeys(others: Int) throws {
        let filler = (0..<others).map { "khóa \($0): x\n" }.joined()
        let text = "tên: a\n\(filler)te\u{302}n: b\n"
        let result = parsed(text)
        try #require(result.diagnostics.count == 1)
        #expect(result.diagnostics[0].rule.code == RuleCode(2))
        #expect(result.diagnostics[0].labels.map(\.span.range) == [0..<4])
        #expect(result.tree.covered(result.diagnostics[0].span).unicodeScalars.count == 4)
        #expect(result.tree.count(try #require(result.tree.root)) == others + 2)
    }

    @Test("every repetition points at the first, and keys that look alike do not", arguments: [0, 10, 200])
    func repeatedKeys(others: Int) {
        let filler = (0..<others).map { "khóa \($0): x\n" }.joined()
        let result = parsed("a: 1\n\(filler)a: 2\n'a': 3\nA: 4\n\"a \": 5\n")
        #expect(result.diagnostics.map(\.rule.code) == [RuleCode(2), RuleCode(2)])
        #expect(result.diagnostics.allSatisfy { $0.labels.map(\.span.range) == [0..<1] })
    }

    @Test("a refused key leaves an invalid node, and its value stays")
    func refusedKeys() throws {
        let tree = parsed("<<: a\n? [x, {y: z}]\n: b\nc: d\n").tree
        let entries = tree.entries(try #require(tree.root)).map { $0 }
        #expect(entries.map { tree.kind($0.key) } == [.invalid, .invalid, .scalar])
        #expect(entries.map { tree.text($0.value) } == ["a", "b", "d"])
    }

    @Test("a key within a refused key is not reported on its own, nor is an alias to what was in it")
    func nestedComplexKeys() {
        let result = parsed("? [a]: 1\n: b\n")
        #expect(result.diagnostics.map(\.rule.code) == [RuleCode(13)])
        #expect(parsed("? [&x a]\n: b\nc: *x\n").diagnostics.map(\.rule.code) == [RuleCode(13)])
    }

    @Test("the value under a refused tag is read as if there were none")
    func taggedValues() throws {
        let tree = parsed("a: !x [b]\nc: !y Đảng\n").tree
        #expect(tree.text(try tree.node("a/0")) == "b")
        #expect(tree.text(try tree.node("c")) == "Đảng")
    }

    @Test("examples show what their rule finds, and mended find nothing", arguments: SyntaxRules.all)
    func examples(rule: RuleDescriptor) {
        // Its example would be 64 MiB long.
        guard rule.code != RuleCode(12) else { return }
        #expect(parsed(rule.example.faulty).diagnostics.map(\.rule) == [rule])
        #expect(parsed(rule.example.mended).diagnostics.isEmpty)
    }

    @Test("every rule has its file, and the list is sorted")
    func list() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../Sources/PlanSyntax/Rules")
            .standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(SyntaxRules.all.map(\.code) == SyntaxRules.all.map(\.code).sorted())
        #expect(files.map { String($0.prefix(5)) } == SyntaxRules.all.map(\.code.description))
    }

    @Test("rules of the text's structure may not be waived, and have the same holes in both languages")
    func descriptors() {
        for rule in SyntaxRules.all {
            #expect(!rule.isWaivable)
            #expect(rule.severity == .error)
            for message in rule.messages {
                #expect(Set(message.holes(in: .vietnamese)) == Set(message.holes(in: .english)))
                #expect(!message.text.vi.hasSuffix(".") && !message.text.en.hasSuffix("."))
            }
        }
    }
}

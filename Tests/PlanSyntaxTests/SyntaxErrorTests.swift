import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("Syntax errors")
struct SyntaxErrorTests {
    static let errors: [(text: String, vi: String)] = [
        ("a: \"một\n   ^\nb: hai\n", "dấu \" mở ở đây không được đóng"),
        ("a: 'một\n   ^\nb: hai\n", "dấu ' mở ở đây không được đóng"),
        ("a: \"một\n   ^\nb: \"hai\"\nc: d\n", "dấu \" mở ở đây không được đóng"),
        ("- \"một\n  ^\n- \"hai\"\n", "dấu \" mở ở đây không được đóng"),
        (
            "a: [một, hai\n   ^\nb: c\n",
            "ngoặc “[” mở ở đây không được đóng, hoặc thiếu dấu phẩy giữa các phần tử"
        ),
        (
            "a: {một: hai\n   ^\nb: c\n",
            "ngoặc “{” mở ở đây không được đóng, hoặc thiếu dấu phẩy giữa các phần tử"
        ),
        ("a: x\nnhiệm vụ\n^^^^^^^^\nb: c\n", "thiếu dấu “:” và dấu cách sau khóa “nhiệm vụ”"),
        ("a: x\nnhiệm vụ\n^^^^^^^^\n  - b: c\nd: e\n", "thiếu dấu “:” và dấu cách sau khóa “nhiệm vụ”"),
        ("nhiệm vụ\n^^^^^^^^\n  - b: c\n", "thiếu dấu “:” và dấu cách sau khóa “nhiệm vụ”"),
        ("mã:x\n  ^\ntên: y\n", "thiếu dấu cách sau dấu “:” của khóa"),
        ("a: b\nmã:x\n  ^\ntên: y\n", "thiếu dấu cách sau dấu “:” của khóa"),
        ("x:\n  -mã: a\n  ^\n    tên: b\n", "thiếu dấu cách sau dấu “-” mở đầu phần tử của danh sách"),
        (
            "x:\n  - mã: a\n    tên: b\n\n  -mã: c\n  ^\n    tên: d\n",
            "thiếu dấu cách sau dấu “-” mở đầu phần tử của danh sách"
        ),
        ("- a: b\n   c: d\n   ^^^^\n  e: f\n", "dòng này thụt lề không khớp với các dòng cùng cấp ở trên"),
        ("- a: b\n c: d\n ^^^^\n- e: f\n", "dòng này thụt lề không khớp với các dòng cùng cấp ở trên"),
        ("- a\nb\n^\n- c\n", "phần tử của danh sách phải bắt đầu bằng “- ”"),
        ("x:\n  - a\n  b\n  ^\n  - c\n", "phần tử của danh sách phải bắt đầu bằng “- ”"),
        ("x:\n- a\nb\n^\nc: d\n", "thiếu dấu “:” và dấu cách sau khóa “b”"),
        (
            "a: [một,\n   ^\n  hai\nb: c\n",
            "ngoặc “[” mở ở đây không được đóng, hoặc thiếu dấu phẩy giữa các phần tử"
        ),
        (
            "a: [\n  một: @\n       ^\n]\nb: c\n",
            "giá trị không được bắt đầu bằng “@” nếu không đặt trong dấu ngoặc kép"
        ),
        ("a: b: c\n    ^\nd: e\n", "dấu “: ” không được đứng trong giá trị không có dấu ngoặc kép"),
        ("a: - b\n   ^\nc: d\n", "dấu “- ” của danh sách không được đứng ở đây"),
        ("a:\n\tb: c\n^\n\td: e\nf: g\n", "thụt lề bằng phím Tab: YAML chỉ nhận dấu cách"),
        ("a: @x\n   ^\nb: c\n", "giá trị không được bắt đầu bằng “@” nếu không đặt trong dấu ngoặc kép"),
        ("a: `x`\n   ^\nb: c\n", "giá trị không được bắt đầu bằng “`” nếu không đặt trong dấu ngoặc kép"),
        ("- %x\n  ^\n- c\n", "giá trị không được bắt đầu bằng “%” nếu không đặt trong dấu ngoặc kép"),
        ("a: ]\n   ^\nb: c\n", "dấu “]” ở đây không có dấu mở tương ứng"),
        ("a: [b, , c]\n       ^\nd: e\n", "không có phần tử nào trước dấu phẩy này"),
        (
            "a: \"một\" hai\n         ^^^\nb: c\n",
            "sau dấu \" đóng không được viết thêm: hãy đặt toàn bộ giá trị trong một cặp dấu ngoặc kép"
        ),
        ("a: \"x\\qy\"\n     ^^\nb: c\n", "“\\q” không phải là ký hiệu hợp lệ sau dấu “\\” trong ngoặc kép"),
        ("a: \"x\\xg\"\n     ^^\nb: c\n", "“\\x” không phải là ký hiệu hợp lệ sau dấu “\\” trong ngoặc kép"),
        ("a: |x\n   ^\n  y\nb: c\n", "sau “|” mở khối văn bản phải xuống dòng ngay"),
        (
            "a: *đ\n   ^\nb: c\n",
            "sau “*” phải là tên gồm chữ không dấu và số; giá trị bắt đầu bằng dấu này phải đặt trong dấu ngoặc kép"
        ),
        ("%X y z\n^^^^^^\n", "dòng bắt đầu bằng “%” không phải là chỉ thị YAML hợp lệ"),
        ("  a: b\nc: d\n^^^^\n", "phần này không thuộc về nội dung phía trên: kiểm tra thụt lề"),
    ]

    @Test("are reported once, where the mistake is, in words about the text", arguments: errors)
    func reports(text: String, vi: String) throws {
        let marked = MarkedText(text)
        let result = parsed(marked.source)
        try #require(result.diagnostics.count == 1)
        #expect(result.diagnostics[0].rule.code == RuleCode(1))
        #expect(result.diagnostics[0].message.rendered(in: .vietnamese) == vi)
        #expect([result.diagnostics[0].span.range] == marked.marks)
        #expect(!result.diagnostics[0].message.rendered(in: .english).isEmpty)
        #expect(!result.tree.isWhole)
    }

    @Test("do not hide what stands before and after them")
    func recovery() throws {
        let result = parsed("a: 1\nb: \"x\nc: [y\nd: 2\ne: @\nf:\n  g: 3\n")
        let tree = result.tree
        #expect(
            result.diagnostics.map { tree.file == $0.span.file && $0.rule.code == RuleCode(1) } == [
                true, true, true,
            ])
        #expect(
            tree.entries(try #require(tree.root)).map { tree.text($0.key) } == ["a", "b", "c", "d", "e", "f"])
        #expect(
            ["a", "b", "c", "d", "e"].map { try? tree.kind(tree.node($0)) } == [
                .scalar, .invalid, .invalid, .scalar, .invalid,
            ])
        #expect(tree.text(try tree.node("f/g")) == "3")
    }

    @Test("do not hide other findings")
    func otherFindings() {
        let codes = parsed("a: 1\nb: \"x\nc: !t 2\na: 3\n").diagnostics.map(\.rule.code.number).sorted()
        #expect(codes == [1, 2, 7])
    }

    @Test("in a list leave the items around them")
    func items() throws {
        let result = parsed("x:\n  - mã: a\n    tên: \"b\n    việc: c\n  - @\n  - mã: d\n")
        let tree = result.tree
        #expect(result.diagnostics.count == 2)
        #expect(tree.children(try tree.node("x")).map { tree.kind($0) } == [.mapping, .invalid, .mapping])
        #expect(tree.entries(try tree.node("x/0")).map { tree.text($0.key) } == ["mã", "tên", "việc"])
        #expect(tree.kind(try tree.node("x/0/tên")) == .invalid)
    }

    @Test("beyond the number of recoveries end the tree")
    func recoveryLimit() throws {
        var limits = SyntaxLimits()
        limits.recoveries = 2
        let result = parsed((0..<9).map { "k\($0): @\n" }.joined(), limits: limits)
        #expect(result.diagnostics.count == 3)
        #expect(result.tree.count(try #require(result.tree.root)) >= 2)
    }

    @Test(
        "are not made of tabs on empty lines and before comments", arguments: ["\t", " \t ", "\t# ghi chú"])
    func tabsOnEmptyLines(line: String) throws {
        let result = parsed("a: 1\n\(line)\nb: 2\n")
        #expect(result.diagnostics.isEmpty)
        #expect(result.tree.isWhole)
        #expect(result.tree.text(try result.tree.node("b")) == "2")
    }

    @Test("show where the bracket was still open")
    func bracketLabel() throws {
        let result = parsed("a: [một, hai\nb: c\n")
        let label = try #require(result.diagnostics.first?.labels.first)
        #expect(label.message.rendered(in: .english) == "it is still open here")
        #expect(label.span.start > result.diagnostics[0].span.start)
    }

    static let fixes: [(text: String, mended: String)] = [
        ("a: b\nmã:x\n", "a: b\nmã: x\n"),
        ("a: @x y\n", "a: \"@x y\"\n"),
        ("a:\n\tb: c\n\t\t- d\n", "a:\n  b: c\n    - d\n"),
        ("a: !x b\n", "a:  b\n"),
        ("a: b\u{7}\n", "a: b\n"),
    ]

    @Test("that can be mended say how, and leave it to be confirmed", arguments: fixes)
    func mending(text: String, mended: String) throws {
        let fix = try #require(parsed(text).diagnostics.first?.fixes.first)
        var bytes = Array(text.utf8)
        for edit in fix.edits.reversed() { bytes.replaceSubrange(edit.span.range, with: edit.text.utf8) }
        #expect(fix.applicability == .unsafe)
        #expect(String(decoding: bytes, as: UTF8.self) == mended)
    }
}

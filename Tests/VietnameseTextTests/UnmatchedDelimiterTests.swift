import Testing
import VietnameseText

@Suite("Unmatched quotation marks and brackets")
struct UnmatchedDelimiterTests {
    @Test(
        "each mark without a partner is named",
        arguments: [
            ("về “đột phá phát triển", ["“"]), ("đột phá” phát triển", ["”"]), ("“một “hai”", ["“"]),
            ("“một“", ["“", "“"]),
            ("(một [hai) ba]", ["[", "]"]), ("nói \"một", ["\""]), ("«một", ["«"]), ("một»", ["»"]),
            ("(một))", [")"]),
            ("một) hai (", [")", "("]), ("số) 5", [")"]), ("năm 5)", [")"]), ("chỉ tiêu) 5", [")"]),
            ("{a", ["{"]),
            ("“một (hai” ba)", ["(", ")"]),
        ])
    func unmatched(_ text: String, _ marks: [String]) {
        let found = UnmatchedDelimiter.all(in: text)
        #expect(found.map { String($0.scalar) } == marks)
        let bytes = Array(text.utf8)
        #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == marks)
    }

    @Test(
        "balanced text and list labels have none",
        arguments: Samples.sentences + [
            "“một (hai [ba]) «bốn»”", "\"một\" và \"hai\"", "a) thứ nhất; b) thứ hai", "1) một\n10) mười",
            "gồm: ii) hai, iii) ba", "**a) Thể chế**", "- b) số", "đ) năm",
            "(1) một", "",
            "‘đơn’ – ok", "“một “hai” ba”",
        ])
    func balanced(_ text: String) {
        #expect(UnmatchedDelimiter.all(in: text).isEmpty)
    }

    @Test("it tells opening from closing")
    func direction() {
        #expect(UnmatchedDelimiter.all(in: "”x“").map(\.isOpening) == [false, true])
    }
}

import DataFormats
import Testing

@Suite("Escaping for markup")
struct MarkupTextTests {
    @Test("text and attributes of XML cannot close what holds them")
    func xml() {
        #expect(XMLText.escaped("a<b>&\"'\t\n") == "a&lt;b&gt;&amp;&quot;&#39;\t\n")
        #expect(XMLText.attribute("a<b>&\"'\t\n\r") == "a&lt;b&gt;&amp;&quot;&#39;&#9;&#10;&#13;")
    }

    @Test("characters that XML forbids are dropped and their neighbours kept")
    func forbidden() {
        let text = "a\u{0}\u{1B}b\u{FFFE}\u{FFFF}c\u{FFFD}\u{FEFF}Đ😀"
        #expect(Array(XMLText.escaped(text).utf8) == Array("abc\u{FFFD}\u{FEFF}Đ😀".utf8))
    }

    @Test(
        "inline Markdown shows the text and nothing else",
        arguments: [
            ("*a* _b_ `c` [d](e)", #"\*a\* \_b\_ \`c\` \[d\](e)"#),
            ("<b>&amp;", #"\<b\>\&amp;"#),
            ("# tiêu đề", "\\# tiêu đề"),
            ("## một ##", "\\## một \\##"),
            ("C# và a#", "C# và a#"),
            ("- mục – 5", #"\- mục – 5"#),
            ("1. mục 2. hai", #"1\. mục 2. hai"#),
            ("31/3/2026.", "31/3/2026."),
            ("a\r\nb\nc\u{1B}\u{7F}\u{9B}", "a b c"),
        ])
    func inline(text: String, expected: String) {
        #expect(MarkdownText.inline(text) == expected)
    }

    @Test("a table cell is one line and has no bar")
    func tableCell() {
        #expect(MarkdownText.tableCell("a|b\r\nc\n\nd") == #"a\|b<br>c<br><br>d"#)
    }

    @Test("code is fenced past its own backquotes")
    func code() {
        #expect(MarkdownText.code("a") == "`a`")
        #expect(MarkdownText.code("a`b``c") == "```a`b``c```")
        #expect(MarkdownText.code("`a|b", isInTable: true) == "`` `a\\|b ``")
    }
}

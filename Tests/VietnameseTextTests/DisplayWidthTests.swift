import Testing
import VietnameseText

@Suite("Display width")
struct DisplayWidthTests {
    @Test("Vietnamese takes a column for each letter in both normal forms", arguments: Samples.sentences)
    func vietnamese(_ sentence: String) {
        #expect(displayWidth(sentence) == sentence.count)
        #expect(displayWidth(Samples.nfd(sentence)) == sentence.count)
    }

    @Test(
        "wide characters take two, marks and controls none",
        arguments: [
            ("日本", 4), ("ＫＰＩ", 6), ("한", 2), ("👩‍👩‍👧", 2), ("🇻🇳", 2), ("❤️", 2), ("✓", 1), ("→", 1), ("✅", 2),
            ("\u{301}", 0),
            ("\t", 0), ("\u{200B}", 0), ("a\u{301}\u{323}", 1), ("", 0), ("₫", 1), ("“đ”", 3), ("Ω", 1),
            ("\r\n", 0),
        ])
    func widths(_ text: String, _ width: Int) {
        #expect(displayWidth(text) == width)
    }

    @Test("a prefix fits, is as long as can be, and cuts no character")
    func prefix() {
        #expect(displayPrefix("Đảng ủy", fitting: 4) == "Đảng")
        #expect(displayPrefix("日本", fitting: 3) == "日")
        #expect(displayPrefix(Samples.nfd("ệệ"), fitting: 1) == "ệ")
        #expect(displayPrefix("abc", fitting: 0) == "")
        for sentence in Samples.sentences {
            for width in 0...displayWidth(sentence) + 1 {
                #expect(
                    displayWidth(displayPrefix(sentence, fitting: width))
                        == min(width, displayWidth(sentence)))
            }
        }
    }

    @Test("padding fills up and never cuts")
    func padding() {
        #expect(displayPadded("ủy", to: 4) == "ủy  ")
        #expect(displayPadded("日", to: 3) == "日 ")
        #expect(displayPadded("Đảng", to: 2) == "Đảng")
    }
}

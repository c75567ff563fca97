import Testing
import VietnameseText

@Suite("Invisible characters")
struct InvisibleCharacterTests {
    @Test(
        "each is found with its name and what belongs there",
        arguments: [
            ("\u{A0}", "no-break space", " "), ("\u{202F}", "narrow no-break space", " "),
            ("\u{200B}", "zero-width space", ""), ("\u{200C}", "zero-width non-joiner", ""),
            ("\u{200D}", "zero-width joiner", ""), ("\u{2060}", "word joiner", ""),
            ("\u{FEFF}", "byte order mark", ""),
            ("\u{AD}", "soft hyphen", ""), ("\u{200E}", "text direction control", ""),
            ("\u{202E}", "text direction control", ""), ("\u{2066}", "text direction control", ""),
            ("\u{61C}", "text direction control", ""), ("\u{2003}", "typographic space", " "),
            ("\u{3000}", "ideographic space", " "), ("\u{2028}", "line separator", "\n"),
            ("\u{85}", "next line", "\n"), ("\u{9D}", "control character", ""),
            ("\u{3164}", "Hangul filler", ""),
            ("\u{180E}", "Mongolian vowel separator", ""),
        ])
    func each(_ character: String, _ name: String, _ replacement: String) throws {
        let found = InvisibleCharacter.all(in: "Đảng" + character + "ủy")
        let only = try #require(found.first)
        #expect(found.count == 1)
        #expect(only.range == 7..<7 + character.utf8.count)
        #expect(only.name.en == name)
        #expect(!only.name.vi.isEmpty && only.name.vi != name)
        #expect(only.replacement == replacement)
    }

    @Test("sentences have none", arguments: Samples.sentences)
    func clean(_ sentence: String) {
        #expect(InvisibleCharacter.all(in: sentence).isEmpty)
        #expect(InvisibleCharacter.all(in: Samples.nfd(sentence)).isEmpty)
    }

    @Test("a byte order mark at the start and a joiner inside an emoji are in their place")
    func proper() {
        #expect(InvisibleCharacter.all(in: "\u{FEFF}kế hoạch").isEmpty)
        #expect(InvisibleCharacter.all(in: "👩‍💻 và 👁️‍🗨️").isEmpty)
        #expect(InvisibleCharacter.all(in: "«5» 5–6 … 3 ≥ 2 ’").isEmpty)
    }
}

import Testing
import VietnameseText

@Suite("Folding and slugs")
struct FoldingTests {
    @Test("Vietnamese becomes lower-case ASCII in both normal forms", arguments: Samples.sentences)
    func sentences(_ sentence: String) {
        let result = folded(sentence)
        #expect(result == folded(Samples.nfd(sentence)))
        #expect(result.utf8.elementsEqual(folded(result).utf8))
        #expect(folded(sentence.uppercased()) == result)
        #expect(result.unicodeScalars.allSatisfy { $0.isASCII || "–“”".unicodeScalars.contains($0) })
    }

    @Test("letters lose their marks and case")
    func letters() {
        #expect(folded("Đảng ủy PHƯỚC BÌNH") == "dang uy phuoc binh")
        #expect(Samples.letters.allSatisfy { folded(String($0)).utf8.count == 1 })
        #expect(folded("Ærøskøbing, Straße, Łódź, Çeşme, Ｋ５") == "aeroskobing, strasse, lodz, cesme, k5")
    }

    @Test(
        "folding again changes nothing",
        arguments: ["İSTANBUL", "Ελλάδα", "МОСКВА", "日本", "한국", "q\u{323}\u{301}", "ẞ", "Ɖ"])
    func idempotent(_ text: String) {
        #expect(folded(folded(text)).utf8.elementsEqual(folded(text).utf8))
    }

    @Test(
        "a slug is a code",
        arguments: [
            ("Sổ tay đảng viên", "so-tay-dang-vien"), ("  Hồ sơ CBCC – 2026! ", "ho-so-cbcc-2026"), ("", ""),
            ("–", ""),
            ("Đảng ủy/UBND", "dang-uy-ubnd"), ("日本 5G", "5g"),
        ])
    func slugs(_ text: String, _ code: String) {
        #expect(slug(text) == code)
        #expect(slug(Samples.nfd(text)) == code)
        #expect(slug(code) == code)
    }
}

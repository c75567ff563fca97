import Testing
import VietnameseText

@Suite("Look-alike letters")
struct LookAlikeTests {
    private func mended(_ text: String) -> String {
        LookAlike.all(in: text).map { TextReplacement(range: $0.range, replacement: $0.replacement) }
            .applied(to: text)
    }

    @Test(
        "each is replaced by the letter that was meant",
        arguments: [
            ("\u{D0}ảng ủy", "Đảng ủy", LookAlike.Origin.crossedD),
            ("số 09-KH/\u{D0}U", "số 09-KH/ĐU", .crossedD),
            ("\u{F0}ồng", "đồng", .crossedD), ("\u{189}ại", "Đại", .crossedD), ("\u{256}i", "đi", .crossedD),
            ("\u{D0}", "Đ", .crossedD), ("Q\u{D0}-UBND", "QĐ-UBND", .crossedD),
            ("n\u{430}m", "nam", .cyrillic), ("\u{421}ông", "Công", .cyrillic),
            ("UBN\u{422}", "UBNT", .cyrillic),
            ("\u{39D}ghị", "Nghị", .greek), ("h\u{3BF}a", "hoa", .greek),
            ("năm ２０２６", "năm 2026", .fullwidth), ("ＫＰＩ", "KPI", .fullwidth), ("（１）", "(1)", .fullwidth),
        ])
    func replaced(_ text: String, _ meant: String, _ origin: LookAlike.Origin) {
        #expect(mended(text) == meant)
        #expect(LookAlike.all(in: text).allSatisfy { $0.origin == origin })
        #expect(LookAlike.all(in: meant).isEmpty)
    }

    @Test(
        "words of other alphabets are left alone",
        arguments: ["Москва", "СССР", "Ελλάδα", "α", "5 μm", "Γaмma", "東京ＡＢ", "Đảng ủy", "ĐỘI đi", "× ÷ ©"])
    func leftAlone(_ text: String) {
        #expect(LookAlike.all(in: text).isEmpty)
    }

    @Test("sentences have none, and the bytes of a hit are exact", arguments: Samples.sentences)
    func clean(_ sentence: String) {
        #expect(LookAlike.all(in: sentence).isEmpty)
        let text = sentence + " QÐ"
        #expect(LookAlike.all(in: text).map(\.range) == [sentence.utf8.count + 2..<sentence.utf8.count + 4])
    }

    @Test("the first letter of a decomposed word is found too")
    func decomposed() {
        #expect(LookAlike.all(in: "\u{D0}a\u{309}ng").map(\.range) == [0..<2])
    }
}

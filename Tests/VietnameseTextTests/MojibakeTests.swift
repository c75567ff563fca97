import Testing
import VietnameseText

@Suite("Garbled text")
struct MojibakeTests {
    static let sources: [(Mojibake.Source, LegacyEncoding)] = [
        (.tcvn3, .tcvn3), (.vni, .vni), (.windows1258, .windows1258),
    ]

    private func mended(_ text: String) -> String {
        Mojibake.all(in: text).flatMap(\.words).applied(to: text)
    }

    @Test("old fonts stored as Western text are read anew", arguments: sources, Samples.sentences)
    func fonts(_ source: (Mojibake.Source, LegacyEncoding), _ sentence: String) {
        let text = sentence.filter { !"–“”".contains($0) }
        let garbled = String(
            String.UnicodeScalarView(LegacySamples.encode(text, source.1).map { Unicode.Scalar($0) }))
        #expect(Mojibake.all(in: garbled).map(\.source) == [source.0])
        #expect(mended(garbled) == text)
    }

    @Test("UTF-8 that was encoded twice is read anew", arguments: Samples.sentences)
    func twice(_ sentence: String) {
        let garbled = String(String.UnicodeScalarView(sentence.utf8.map { Unicode.Scalar($0) }))
        #expect(Mojibake.all(in: garbled).map(\.source) == [.utf8])
        #expect(mended(garbled) == sentence)
    }

    @Test(
        "well-known specimens",
        arguments: [
            ("§¶ng uû", "Đảng uỷ", Mojibake.Source.tcvn3), ("Ñaûng uûy", "Đảng ủy", .vni),
            ("\u{C4}\u{90}áº£ng á»§y", "Đảng ủy", .utf8),
            ("Ä‘áº£ng", "đảng", .utf8), ("KÕ ho¹ch n¨m 2026", "Kế hoạch năm 2026", .tcvn3),
        ])
    func specimens(_ garbled: String, _ meant: String, _ source: Mojibake.Source) {
        #expect(mended(garbled) == meant)
        #expect(Mojibake.all(in: garbled).map(\.source) == [source])
    }

    @Test(
        "good text is left alone",
        arguments: Samples.sentences + [
            "café Müller, São Paulo, naïve, garçon, Zürich, fête", "5 µm × 3°C ± 2 §5",
            "«Đảng ủy» – © 2026 ®", "là có và cô ý",
            "m² và m³, nº 5", "Łódź", "ÔNG LÝ", "",
        ])
    func good(_ text: String) {
        #expect(Mojibake.all(in: text).isEmpty)
    }

    @Test("in a line that also has proper Vietnamese only the odd words change")
    func mixed() {
        #expect(mended("có được §¶ng uû") == "có được Đảng uỷ")
        #expect(mended("dòng một\n§¶ng cã\ncó") == "dòng một\nĐảng có\ncó")
    }
}

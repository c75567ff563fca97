import Testing
import VietnameseText

@Suite("Tone placement")
struct TonePlacementTests {
    static let pairs = [
        ("hòa", "hoà"), ("hóa", "hoá"), ("lòa", "loà"), ("khỏe", "khoẻ"), ("xòe", "xoè"), ("thúy", "thuý"),
        ("ủy", "uỷ"),
        ("Ủy", "Uỷ"), ("ỦY", "UỶ"), ("HÒA", "HOÀ"), ("Hòa", "Hoà"), ("tùy", "tuỳ"), ("lũy", "luỹ"),
        ("hủy", "huỷ"),
        ("họa", "hoạ"), ("tọa", "toạ"), ("òa", "oà"), ("ngõe", "ngoẽ"), ("thụy", "thuỵ"), ("THÚY", "THUÝ"),
    ]

    @Test("the conventions differ in open oa, oe and uy", arguments: pairs)
    func converts(_ traditional: String, _ modern: String) {
        #expect(TonePlacement.modern.respelled(traditional).utf8.elementsEqual(modern.utf8))
        #expect(TonePlacement.traditional.respelled(modern).utf8.elementsEqual(traditional.utf8))
        #expect(TonePlacement.modern.misplacements(in: modern).isEmpty)
        #expect(TonePlacement.traditional.misplacements(in: traditional).isEmpty)
        #expect(normalizedTonePlacement(modern).utf8.elementsEqual(normalizedTonePlacement(traditional).utf8))
    }

    @Test(
        "where they agree, nothing changes",
        arguments: [
            "quý", "quỷ", "quả", "quà", "quèn", "già", "giá", "giò", "của", "mùa", "chìa", "hoàn", "hoàng",
            "hoại", "xoáy",
            "khuỷu", "thuở", "huệ", "thuế", "tuyến", "nguyễn", "đoàn", "toét", "suýt", "ngoéo", "loài", "lúa",
            "được", "số",
            "hoa", "oe", "uy", "Goá1", "oàá", "coàx",
        ])
    func agrees(_ word: String) {
        for placement in TonePlacement.allCases {
            #expect(placement.misplacements(in: word).isEmpty)
        }
    }

    @Test(
        "a tone that no convention allows is put right by both",
        arguments: [
            ("qúy", "quý"), ("gìa", "già"), ("qủa", "quả"), ("hòan", "hoàn"), ("tòan", "toàn"),
            ("hóai", "hoái"),
        ])
    func repaired(_ wrong: String, _ right: String) {
        for placement in TonePlacement.allCases {
            #expect(placement.respelled(wrong) == right)
        }
    }

    @Test("words are found by their bytes in running text")
    func ranges() {
        let text = "Đảng uỷ, UỶ BAN và hoà giải, “thuý”."
        let found = TonePlacement.traditional.misplacements(in: text)
        #expect(found.map(\.replacement) == ["ủy", "ỦY", "hòa", "thúy"])
        #expect(found.first?.range == 8..<12)
        #expect(found.applied(to: text) == "Đảng ủy, ỦY BAN và hòa giải, “thúy”.")
    }

    @Test("names compare equal whatever their placement and normal form")
    func names() {
        let name = normalizedTonePlacement("Ủy ban MTTQ phường").utf8.map { $0 }
        for other in [
            "Uỷ ban MTTQ phường", Samples.nfd("Uỷ ban MTTQ phường"), Samples.nfd("Ủy ban MTTQ phường"),
        ] {
            #expect(Array(normalizedTonePlacement(other).utf8) == name)
        }
    }

    @Test("every syllable survives the way to the other convention and back")
    func roundTrip() {
        for word in Samples.syllables {
            let modern = TonePlacement.modern.respelled(word)
            let traditional = TonePlacement.traditional.respelled(modern)
            #expect(TonePlacement.modern.respelled(traditional) == modern)
            #expect(TonePlacement.traditional.respelled(traditional) == traditional)
            #expect(TonePlacement.modern.misplacements(in: word).isEmpty, "\(word)")
        }
    }

    @Test(
        "sentences in the traditional way are clean, and come back from the newer one",
        arguments: Samples.sentences)
    func sentences(_ sentence: String) {
        #expect(TonePlacement.traditional.misplacements(in: sentence).isEmpty)
        let modern = TonePlacement.modern.respelled(sentence)
        #expect(TonePlacement.traditional.respelled(modern) == sentence)
    }
}

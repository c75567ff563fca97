import Testing
import VietnameseText

@Suite("Syllables")
struct SyllableTests {
    @Test(
        "a syllable falls into its parts",
        arguments: [
            ("nghiêng", ["ngh", "", "iê", "ng"], Tone.ngang),
            ("Thúy", ["Th", "u", "y", ""], .sac),
            ("thuý", ["th", "u", "y", ""], .sac),
            ("quyết", ["qu", "", "yê", "t"], .sac),
            ("quả", ["qu", "", "a", ""], .hoi),
            ("già", ["gi", "", "a", ""], .huyen),
            ("gì", ["g", "", "i", ""], .huyen),
            ("gìn", ["g", "", "i", "n"], .huyen),
            ("giếng", ["gi", "", "ê", "ng"], .sac),
            ("khuỷu", ["kh", "u", "y", "u"], .hoi),
            ("hoại", ["h", "o", "a", "i"], .nang),
            ("của", ["c", "", "ua", ""], .hoi),
            ("ĐẢNG", ["Đ", "", "A", "NG"], .hoi),
            ("khuya", ["kh", "u", "ya", ""], .ngang),
            ("ướt", ["", "", "ươ", "t"], .sac),
            ("chuyển", ["ch", "u", "yê", "n"], .hoi),
        ])
    func parts(_ word: String, _ parts: [String], _ tone: Tone) throws {
        let syllable = try #require(Syllable(word))
        #expect([syllable.onset, syllable.glide, syllable.nucleus, syllable.coda] == parts)
        #expect(syllable.tone == tone)
    }

    @Test(
        "other words are no syllables",
        arguments: [
            "", "b", "ng", "KPI", "Gbps", "web", "hoàá", "hoang1", "café", "naïve", "đảngủy", "xyz", "aea",
            "ươ", "Мо",
        ])
    func refused(_ word: String) {
        #expect(Syllable(word) == nil)
    }

    @Test("every onset, rime and tone parses, and keeps its tone and letters")
    func exhaustive() throws {
        for word in Samples.syllables {
            guard let syllable = Syllable(word) else {
                Issue.record("\(word) is refused")
                continue
            }
            // gi + i and qu + u are written once, so the carrier of a made-up word may lie elsewhere.
            #expect(folded(syllable.spelled(.modern)) == folded(word))
            #expect(syllable.onset + syllable.glide + syllable.nucleus + syllable.coda == toneless(word))
        }
    }

    private func toneless(_ word: String) -> String {
        var result = ""
        for scalar in word.unicodeScalars {
            guard let letter = VietnameseLetter(scalar) else { continue }
            result.unicodeScalars.append(letter.base)
        }
        return result
    }
}

import PlanModel
import PlanPhrases
import Testing
import VietnameseCalendar
import VietnameseText

@Suite struct CitationGrammarTests {
    @Test("a citation is read into its parts", arguments: citations)
    func reads(_ text: String, _ expected: String) {
        let reading = CitationGrammar.read(text)
        #expect(reading.value?.summary == expected, "\(reading.faults)")
        let other = CitationGrammar.read(decomposed(text))
        #expect(other.value?.summary.utf8.elementsEqual(expected.utf8) == true)
    }

    @Test(
        "a malformed citation is blamed where it is wrong",
        arguments: [
            "Nghị quyết số ⟦57⟧", "Số ⟦KH/ĐU⟧", "⟦57-NQ-TW⟧", "Nghị quyết số 57-NQ/TW ngày ⟦31⟧/02/2025",
            "⟦nghi quyet so⟧ 57-NQ/TW", "Nghị quyết số 57-NQ/TW ⟦blah⟧", "⟦57/NQ⟧ ngày 22/12/2024",
        ])
    func faults(_ expected: String) {
        let phrase = MarkedPhrase(expected).text
        #expect(marked(phrase, CitationGrammar.read(phrase).faults) == expected)
    }

    @Test(
        "a letter that is not Vietnamese is a capital in either normal form",
        arguments: ["M\u{323}", "N\u{301}"])
    func foreignCapitals(_ decomposed: String) {
        let (apart, whole) = ("0/\(decomposed)g-G", "0/\(nfc(decomposed))g-G")
        #expect(CitationGrammar.read(apart).value?.designation == apart)
        #expect(CitationGrammar.read(whole).value?.designation == whole)
    }

    @Test("every citation of a paragraph is found, with its place")
    func findsInText() {
        for text in [paragraph, decomposed(paragraph)] {
            let bytes = Array(text.utf8)
            let found = CitationGrammar.find(in: text)
            #expect(
                found.map(\.citation.designation) == [
                    "469-KH/TU", "57-NQ/TW", "92/KH-UBND", "71/NQ-CP", "469-KH/TU",
                ])
            #expect(
                found.map(\.citation.date?.iso) == [
                    "2025-05-16", "2024-12-22", "2025-09-15", "2025-04-01", nil,
                ])
            let first = String(decoding: bytes[found[0].range], as: UTF8.self)
            #expect(
                first == "Kế hoạch hành động 469-KH/TU ngày 16 tháng 5 năm 2025 của Ban Thường vụ Tỉnh ủy")
        }
    }

    @Test(
        "numbers that are no documents are not found",
        arguments: [
            "giai đoạn 2022-2026", "ngày 6/2026", "VP.HĐND-UBND", "01 lần/tháng", "189/309 nhiệm vụ",
            "80-90% hộ dân", "",
            "15/6/2026 - 30/6/2026", "24/7",
        ])
    func findsNothing(_ text: String) {
        #expect(CitationGrammar.find(in: text).isEmpty)
    }

    @Test(
        "a printed designation is read back as itself",
        arguments: [
            "57-NQ/TW", "469-KH/TU", "03-KH/BCĐ", "09-KH/ĐU", "71/NQ-CP", "92/KH-UBND", "66.7/2025/NQ-CP",
            "20/2023/QH15",
        ])
    func roundTrip(_ designation: String) {
        #expect(CitationGrammar.read(designation).value?.designation == designation)
    }
}

private let paragraph = """
    của Tỉnh ủy (Kế hoạch hành động 469-KH/TU ngày 16 tháng 5 năm 2025 của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết \
    số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về “đột phá”), UBND tỉnh (Kế hoạch số 92/KH-UBND ngày 15 tháng 9 năm \
    2025 sửa đổi Nghị quyết số 71/NQ-CP ngày 01/04/2025 của Chính phủ và Kế hoạch hành động 469-KH/TU ngày 31/02/2025
    """

private let citations = [
    ("57-NQ/TW", "party - 57-NQ/TW"), ("469-KH/TU", "party - 469-KH/TU"), ("03-KH/BCĐ", "party - 03-KH/BCĐ"),
    ("09-KH/ĐU", "party - 09-KH/ĐU"), ("204-QĐ/TW", "party - 204-QĐ/TW"), ("71/NQ-CP", "state - 71/NQ-CP"),
    ("92/KH-UBND", "state - 92/KH-UBND"), ("66.7/2025/NQ-CP", "state - 66.7/2025/NQ-CP"),
    ("09-KH/ÐU", "party - 09-KH/ĐU"), ("Luật số 20/2023/QH15", "state Luật 20/2023/QH15"),
    ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "state Nghị định 30/2020/NĐ-CP 2020-03-05"),
    ("Hướng dẫn số 36-HD/VPTW", "party Hướng dẫn 36-HD/VPTW"),
    (
        "Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị",
        "party Nghị quyết 57-NQ/TW 2024-12-22 ‘Bộ Chính trị’"
    ),
    (
        "Căn cứ Nghị quyết số 71/NQ-CP ngày 01/04/2025 của Chính phủ;",
        "state Nghị quyết 71/NQ-CP 2025-04-01 ‘Chính phủ’"
    ),
    (
        "Kế hoạch số 469-KH/TU ngày 16/5/2025 của Tỉnh ủy Đồng Nai về việc thực hiện Nghị quyết 57-NQ/TW",
        "party Kế hoạch 469-KH/TU 2025-05-16 ‘Tỉnh ủy Đồng Nai’ | về việc thực hiện Nghị quyết 57-NQ/TW"
    ),
    (
        "Kế hoạch số 03-KH/BCĐ ngày 16/01/2026 của Ban Chỉ đạo Tỉnh ủy Đồng Nai Kế hoạch triển khai Nghị quyết 57-NQ/TW",
        "party Kế hoạch 03-KH/BCĐ 2026-01-16 ‘Ban Chỉ đạo Tỉnh ủy Đồng Nai’ | Kế hoạch triển khai Nghị quyết 57-NQ/TW"
    ),
    (
        "Kế hoạch số 09-KH/ĐU ngày 15/9/2025 của Đảng ủy Phường Phước Bình hành động thực hiện Nghị quyết 57-NQ/TW",
        "party Kế hoạch 09-KH/ĐU 2025-09-15 ‘Đảng ủy Phường Phước Bình’ | hành động thực hiện Nghị quyết 57-NQ/TW"
    ),
    (
        "Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 quy định cắt giảm thủ tục",
        "state Nghị quyết 66.7/2025/NQ-CP 2025-11-15 | quy định cắt giảm thủ tục"
    ),
    (
        "Thông tư số 15/2021/TT-BKHCN của Bộ Khoa học và Công nghệ",
        "state Thông tư 15/2021/TT-BKHCN ‘Bộ Khoa học và Công nghệ’"
    ),
]

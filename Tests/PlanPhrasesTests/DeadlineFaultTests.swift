import PlanDiagnostics
import PlanModel
import PlanPhrases
import Testing

@Suite struct DeadlineFaultTests {
    @Test("the smallest piece is blamed, with a reason and a form that works", arguments: faults)
    func blames(_ expected: String, _ reason: String, _ suggestion: String) throws {
        let phrase = MarkedPhrase(expected).text
        let reading = DeadlineGrammar.read(phrase, in: plan2026)
        #expect(reading.value == nil)
        #expect(marked(phrase, reading.faults) == expected)
        let fault = try #require(reading.faults.first)
        #expect(fault.reason.vi.contains(reason))
        #expect(!fault.reason.en.isEmpty)
        #expect(fault.suggestions.contains(suggestion), "\(fault.suggestions)")
    }

    @Test("carets stand under the same letters when the text is decomposed", arguments: faults)
    func blamesDecomposed(_ expected: String, _ reason: String, _ suggestion: String) {
        let phrase = decomposed(MarkedPhrase(expected).text)
        let reading = DeadlineGrammar.read(phrase, in: plan2026)
        #expect(marked(phrase, reading.faults).utf8.elementsEqual(decomposed(expected).utf8))
    }

    @Test("each suggested form is itself a deadline", arguments: faults)
    func suggestionsWork(_ expected: String, _ reason: String, _ suggestion: String) {
        for fault in DeadlineGrammar.read(MarkedPhrase(expected).text, in: plan2026).faults {
            for suggestion in fault.suggestions {
                #expect(DeadlineGrammar.read(suggestion, in: plan2026).value != nil, "\(suggestion)")
            }
        }
    }

    @Test(
        "without a plan year or a day of issue the phrase that needs it is a fault",
        arguments: [
            "⟦Quý I⟧", "trước ⟦ngày 15/6⟧", "⟦6 tháng đầu năm⟧", "100 ngày kể từ ⟦ngày ban hành Kế hoạch⟧",
            "trong ⟦năm⟧",
        ])
    func needsContext(_ expected: String) {
        let phrase = MarkedPhrase(expected).text
        let reading = DeadlineGrammar.read(phrase, in: PhraseContext())
        #expect(marked(phrase, reading.faults) == expected)
    }

    @Test(
        "putting the replacement in place mends the phrase",
        arguments: [
            "quy I/2026", "truoc ngay 15/6/2026", "thuong xuyen", "Tháng 02/2026 den hết quý II/2026",
            "nam 2026",
        ])
    func replacementMends(_ phrase: String) throws {
        var text = phrase
        for fault in DeadlineGrammar.read(phrase, in: plan2026).faults.reversed() {
            text = replacing(fault.range, of: text, with: try #require(fault.replacement))
        }
        #expect(DeadlineGrammar.read(text, in: plan2026).value != nil, "\(text)")
    }
}

private let faults = [
    ("Quý ⟦V⟧/2026", "một năm chỉ có bốn quý", "Quý IV/2026"),
    ("quý ⟦5⟧ năm 2026", "một năm chỉ có bốn quý", "Quý I/2026"),
    ("Quý ⟦l⟧/2026", "một năm chỉ có bốn quý", "Quý I/2026"),
    ("Quý I-⟦VI⟧/2026", "một năm chỉ có bốn quý", "Quý IV/2026"),
    ("⟦31⟧/02/2026", "tháng 02/2026 chỉ có 28 ngày", "28/02/2026"),
    ("trước ngày ⟦31⟧ tháng 4 năm 2026", "tháng 4/2026 chỉ có 30 ngày", "30/4/2026"),
    ("⟦13⟧/2026", "mười hai tháng", "tháng 12/2026"),
    ("15/⟦13⟧/2026", "mười hai tháng", "15/12/2026"),
    ("02/⟦15⟧/2026", "ngày đứng trước tháng", "15/02/2026"),
    ("tuần ⟦54⟧/2026", "năm 2026 chỉ có 53 tuần", "tuần 53 năm 2026"),
    ("Năm ⟦26⟧", "bốn chữ số", "Năm 2026"),
    ("15/6/⟦26⟧", "bốn chữ số", "15/6/2026"),
    ("⟦5-6/2026⟧", "không rõ", "Tháng 5-6/2026"),
    ("⟦sớm⟧", "không chỉ ra ngày nào", "Quý I/2026"),
    ("⟦ASAP⟧", "không chỉ ra ngày nào", "Quý I/2026"),
    ("⟦sau Tết⟧", "không chỉ ra ngày nào", "Quý I/2026"),
    ("⟦đầu⟧ năm", "không chỉ ra ngày nào", "Quý I"),
    ("⟦giữa⟧ tháng 6/2026", "không chỉ ra ngày nào", "Tháng 6/2026"),
    ("⟦dự kiến⟧ quý III/2026", "không chỉ ra ngày nào", "Quý I/2026"),
    ("Quý I/2026 ⟦abc⟧", "không nói khi nào", "Quý I/2026"),
    ("⟦Sổ tay đảng viên⟧", "không nói khi nào", "Quý I/2026"),
    ("từ 30/6/2026 đến ⟦01/3/2026⟧", "kết thúc trước khi bắt đầu", "từ 01/3/2026 đến 30/6/2026"),
    ("⟦quy⟧ I/2026", "sai dấu", "quý I/2026"),
    ("⟦truoc ngay⟧ 15/6/2026", "sai dấu", "trước ngày 15/6/2026"),
    ("⟦thuong xuyen⟧", "sai dấu", "thường xuyên"),
    ("⟦3⟧ lần/tháng", "cách nhau", "hằng tháng"),
]

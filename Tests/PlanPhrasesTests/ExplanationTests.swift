import PlanDiagnostics
import PlanModel
import PlanPhrases
import Testing

@Suite struct ExplanationTests {
    @Test(
        "a deadline is told back in plain words",
        arguments: [
            (
                "hết quý III/2026", "hạn cuối 30/9/2026 (hết quý III/2026)",
                "due 30 September 2026 (end of Q3 2026)"
            ),
            (
                "trước ngày 15/6/2026", "hạn cuối 14/6/2026 (viết “trước”, nên không tính ngày 15/6/2026)",
                "due 14 June 2026 (written “before”, so 15 June 2026 is too late)"
            ),
            (
                "Thường xuyên", "làm thường xuyên; không có ngày nào để tính hạn",
                "a standing task; no day that it is due on"
            ),
            (
                "02 tuần một lần (trước 16 giờ thứ Sáu)", "02 tuần một lần, chậm nhất thứ Sáu, trước 16:00",
                "every 2 weeks, by Friday, before 16:00"
            ),
        ])
    func deadlines(_ phrase: String, _ vi: String, _ en: String) throws {
        let deadline = try #require(DeadlineGrammar.read(phrase, in: plan2026).value)
        #expect(deadline.explained(.vietnamese) == vi)
        #expect(deadline.explained(.english) == en)
    }

    @Test("a measure is told back in plain words")
    func measures() throws {
        let kpi = try #require(KPIGrammar.read("Giảm ít nhất 20% tài liệu giấy").value)
        #expect(
            kpi.explained(.vietnamese)
                == "mức thay đổi, giảm ít nhất 20%: tài liệu giấy; không nói so với khi nào")
        #expect(
            kpi.explained(.english)
                == "a change, down at least 20%: tài liệu giấy; it does not say compared with what")
    }

    @Test("every grammar is tried, in order, and says what it understood or why not")
    func allGrammars() {
        let explanations = PhraseExplainer.explain("Quý I/2026", plan2026)
        #expect(explanations.map(\.grammar) == PhraseExplanation.Grammar.allCases)
        #expect(explanations.filter(\.isUnderstood).map(\.grammar) == [.deadline, .kpi, .period])
        for explanation in explanations {
            for language in Language.allCases { #expect(!explanation.explained(language).isEmpty) }
        }
    }
}

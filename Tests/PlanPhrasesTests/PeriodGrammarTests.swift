import PlanModel
import PlanPhrases
import Testing
import VietnameseCalendar

@Suite struct PeriodGrammarTests {
    @Test("a period is read back from each way of writing it", arguments: PeriodKind.allCases)
    func roundTrip(_ kind: PeriodKind) throws {
        for year in [2024, 2025, 2026, 2032] {
            for number in 1...kind.count(inYear: year) {
                let period = try #require(Period(kind, year: year, number: number))
                for text in ways(of: period) {
                    for form in [text, text.uppercased(), decomposed(text), " \(text). "] {
                        #expect(PeriodGrammar.read(form, in: PhraseContext()).value == period, "\(form)")
                    }
                }
            }
        }
    }

    private func ways(of period: Period) -> [String] {
        let (number, year) = (period.number, period.year)
        let padded = number < 10 ? "0\(number)" : "\(number)"
        return [period.key, period.vietnameseName]
            + {
                switch period.kind {
                case .week: ["tuần \(padded)/\(year)", "Tuần thứ \(number) năm \(year)"]
                case .month:
                    [
                        "tháng \(padded)/\(year)", "tháng \(number) năm \(year)", "\(number)/\(year)",
                        "T\(number)/\(year)",
                    ]
                case .quarter:
                    [
                        "quý \(number)/\(year)", "Q\(number)/\(year)",
                        "quí \(["I", "II", "III", "IV"][number - 1]) năm \(year)",
                    ]
                case .half:
                    [
                        "6 tháng \(number == 1 ? "đầu" : "cuối") năm (\(year))",
                        "nửa \(number == 1 ? "đầu" : "cuối") năm \(year)",
                    ]
                case .year: ["\(year)", "kỳ năm \(year)"]
                }
            }()
    }

    @Test("tone marks by either of their code points are the same")
    func deprecatedToneMarks() {
        #expect(PeriodGrammar.read("quy\u{341} I/2026", in: PhraseContext()).value?.key == "2026-Q1")
        #expect(DateGrammar.read("nga\u{340}y 16/01/2026").value == CivilDate(iso: "2026-01-16"))
    }

    @Test("a tone stands on a vowel, in either normal form")
    func toneOnConsonant() {
        #expect(PeriodGrammar.read("thang\u{301} 5/2026", in: PhraseContext()).value == nil)
        #expect(PeriodGrammar.read("than\u{1F5} 5/2026", in: PhraseContext()).value == nil)
    }

    @Test("the year of the plan is implied")
    func impliedYear() {
        #expect(PeriodGrammar.read("quý I", in: plan2026).value?.key == "2026-Q1")
        #expect(PeriodGrammar.read("tháng 7", in: plan2026).value?.key == "2026-07")
        #expect(PeriodGrammar.read("quý I", in: PhraseContext()).value == nil)
    }

    @Test(
        "what is no one period is a fault",
        arguments: [
            "⟦ngày 15/6/2026⟧", "⟦Quý I-II/2026⟧", "⟦hết quý I/2026⟧", "⟦9 tháng đầu năm 2026⟧",
            "Quý ⟦V⟧/2026",
            "06/⟦3222⟧", "15/9/⟦2226⟧", "năm ⟦1234⟧",
            "⟦quy⟧ I/2026", "tháng 02/2026 ⟦abc⟧", "⟦abc⟧",
        ])
    func faults(_ expected: String) {
        let phrase = MarkedPhrase(expected).text
        #expect(marked(phrase, PeriodGrammar.read(phrase, in: plan2026).faults) == expected)
    }
}

@Suite struct DateGrammarTests {
    @Test(
        "every day of a year is read from each form, the day always before the month",
        arguments: [2026, 2028])
    func roundTrip(_ year: Int) throws {
        let first = try #require(CivilDate(year: year, month: 1, day: 1))
        let last = try #require(CivilDate(year: year, month: 12, day: 31))
        for date in first...last {
            let forms = [
                date.iso, date.vietnamese, date.vietnamesePadded, date.vietnamesePlain, date.vietnameseLong,
                "ngày \(date.vietnamesePlain)", "\(date.day)-\(date.month)-\(year)",
                "\(date.day).\(date.month).\(year)",
                "\(date.day) tháng \(date.month) năm \(year)", decomposed(date.vietnameseLong),
            ]
            for form in forms { #expect(DateGrammar.read(form).value == date, "\(form)") }
        }
    }

    @Test(
        "what is no day is a fault on the smallest piece",
        arguments: [
            "⟦31⟧/02/2026", "16/⟦13⟧/2026", "2026-02-⟦30⟧", "⟦16/1⟧", "⟦quý I/2026⟧", "16/01/2026 ⟦abc⟧",
            "16/01/⟦26⟧",
            "⟦ngay⟧ 16/01/2026",
        ])
    func faults(_ expected: String) {
        let phrase = MarkedPhrase(expected).text
        #expect(marked(phrase, DateGrammar.read(phrase).faults) == expected)
    }
}

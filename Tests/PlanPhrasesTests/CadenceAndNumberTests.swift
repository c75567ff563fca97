import PlanModel
import PlanPhrases
import Testing

@Suite struct CadenceGrammarTests {
    @Test("a cadence is read with its day and time", arguments: cadences)
    func reads(_ phrase: String, _ expected: String) {
        #expect(CadenceGrammar.read(phrase).value?.summary == expected)
        #expect(CadenceGrammar.read(decomposed(phrase)).value?.summary == expected)
    }

    @Test(
        "what cannot be dated is a fault on the smallest piece",
        arguments: [
            "⟦3⟧ lần/tháng", "⟦0⟧ tuần một lần", "⟦hằng ngày⟧", "⟦hằng tháng, hằng quý⟧", "hàng ⟦tuan⟧",
            "02 tuần một lần (trước ⟦25 giờ⟧ thứ Sáu)", "trước ⟦ngày 01⟧ hằng tháng", "hằng tháng ⟦abc⟧",
        ])
    func faults(_ expected: String) {
        let phrase = MarkedPhrase(expected).text
        #expect(marked(phrase, CadenceGrammar.read(phrase).faults) == expected)
    }
}

private let cadences = [
    ("hàng tháng", "month"), ("Hằng tháng", "month"), ("hằng quý", "quarter"), ("hằng năm", "year"),
    ("mỗi tuần", "week"), ("định kỳ hằng quý", "quarter"), ("định kỳ 6 tháng", "half"),
    ("6 tháng một lần", "half"),
    ("2 tuần/lần", "2 week"), ("hai tuần một lần", "2 week"), ("01 lần/tháng", "month"),
    ("2 lần/năm", "half"),
    ("4 lần/năm", "quarter"), ("mỗi quý một lần", "quarter"), ("3 tháng một lần", "quarter"),
    ("02 tuần một lần (trước 16 giờ thứ Sáu)", "2 week friday at 960"),
    ("hằng tuần, trước 16h30 thứ 6", "week friday at 990"), ("thứ Hai hằng tuần", "week monday"),
    ("trước thứ Sáu hằng tuần", "week thursday"), ("chủ nhật hằng tuần", "week sunday"),
    ("trước ngày 25 hằng tháng", "month day 24"), ("chậm nhất ngày 25 hằng tháng", "month day 25"),
    ("hằng quý (trước ngày 20)", "quarter day 19"), ("ngày 15 tháng cuối quý", "quarter day 15"),
    ("định kỳ báo cáo theo quý", "quarter"),
]

@Suite struct NumberGrammarTests {
    @Test(
        "numerals are read the Vietnamese way",
        arguments: [
            ("99,5", "99.5"), ("1.200", "1200"), ("4,2 triệu", "4200000"), ("01", "1"), ("0", "0"),
            ("100", "100"),
            ("1.200.000", "1200000"), ("1.200,5", "1200.5"), ("1,5 tỷ", "1500000000"),
            ("200 nghìn", "200000"),
            ("0,250", "0.25"), ("3,14159", "3.14159"), ("12 ngàn", "12000"), ("0,0001 triệu", "100"),
        ])
    func reads(_ text: String, _ expected: String) {
        #expect(NumberGrammar.read(text).value?.description == expected)
    }

    @Test(
        "a number is read back from its Vietnamese form",
        arguments: [(1_202, 3), (999_999, 3), (202, 3), (1_000_001, 3), (12_345, 4), (995, 1), (100, 0)])
    func readBack(_ mantissa: Int, _ scale: Int) {
        let number = DecimalNumber(mantissa: mantissa, scale: scale)
        #expect(NumberGrammar.read(number.vietnamese).value == number, "\(number.vietnamese)")
    }

    @Test(
        "an ambiguous numeral offers both readings",
        arguments: [
            ("1,200", ["1.200", "1,2"]), ("1,028", ["1.028", "1,0280"]), ("1.5", ["1,5", "1.500"]),
            ("12.50", ["12,5", "12.500"]),
            ("1,200,000", ["1.200.000"]), ("0,222,000", ["222.000"]),
            ("1,200.5", ["1.200,5"]), ("0,2.022", ["2,0220"]), ("0,000.5", ["0,5"]), ("0.0015503", []),
            ("0.5", ["0,5"]),
        ])
    func ambiguity(_ text: String, _ suggestions: [String]) throws {
        let reading = NumberGrammar.read(text)
        #expect(reading.value == nil)
        #expect(try #require(reading.faults.first).suggestions == suggestions)
        for suggestion in suggestions { #expect(NumberGrammar.read(suggestion).value != nil) }
    }

    @Test(
        "numbers beyond what can be counted are faults, never a crash",
        arguments: [
            "99999999999999999999999999", "9223372036854775807", "999999999999 tỷ", "1,99999999999999999999",
            "999.999.999.999.999.999.999", "123456789012345678,5",
        ])
    func overflow(_ text: String) {
        #expect(NumberGrammar.read(text).value == nil)
    }
}

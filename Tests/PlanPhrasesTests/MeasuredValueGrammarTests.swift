import PlanModel
import PlanPhrases
import Testing

@Suite("Measured values")
struct MeasuredValueGrammarTests {
    static let understood: [(String, MeasuredValue)] = [
        ("54%", .number(DecimalNumber(mantissa: 54), unit: "%")),
        ("99,5 %", .number(DecimalNumber(mantissa: 995, scale: 1), unit: "%")),
        ("3", .number(DecimalNumber(mantissa: 3), unit: nil)),
        ("45.", .number(DecimalNumber(mantissa: 45), unit: nil)),
        ("03 lớp tập huấn", .number(DecimalNumber(mantissa: 3), unit: "lớp tập huấn")),
        ("1.200 hồ sơ", .number(DecimalNumber(mantissa: 1200), unit: "hồ sơ")),
        ("4,2 triệu lượt", .number(DecimalNumber(mantissa: 4_200_000), unit: "lượt")),
        ("45/50", .fraction(DecimalNumber(mantissa: 45), of: DecimalNumber(mantissa: 50))),
        ("189/309 thủ tục", .fraction(DecimalNumber(mantissa: 189), of: DecimalNumber(mantissa: 309))),
        ("đạt", .happened(true)), ("Chưa đạt", .happened(false)), ("not met", .happened(false)),
        ("cho\u{31B}a \u{111}a\u{323}t".replacing("cho\u{31B}a", with: "chu\u{31B}a"), .happened(false)),
        ("chưa  đo", .unmeasured),
        ("3 lớp \n\u{301}a", .number(DecimalNumber(mantissa: 3), unit: "lớp \u{301}a")),
    ]

    @Test("Each form is understood", arguments: understood)
    func isUnderstood(text: String, value: MeasuredValue) {
        let reading = MeasuredValueGrammar.read(text)
        #expect(reading.value == value)
        #expect(reading.faults.isEmpty)
        #expect(MeasuredValueGrammar.read(value.vietnamese).value == value)
    }

    @Test(
        "What holds no measure is refused with forms that work",
        arguments: [
            "", "khá tốt", "gần 54%", "2, triệu", "45/0", "5%6", "/", "%", "a/b", "54% hộ dân",
        ])
    func isRefused(text: String) throws {
        let reading = MeasuredValueGrammar.read(text)
        #expect(reading.value == nil)
        let fault = try #require(reading.faults.first)
        #expect(fault.range.upperBound <= text.utf8.count)
    }

    @Test("An English thousand is no Vietnamese number, and is blamed as such")
    func ambiguousNumeral() throws {
        let fault = try #require(MeasuredValueGrammar.read("1,200 hồ sơ").faults.first)
        #expect(!fault.suggestions.isEmpty)
    }
}

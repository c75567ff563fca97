import Testing
import VietnameseCalendar

@Suite("The holidays of the law")
struct HolidayLawTests {
    /// Each year's days off by rule, computed for the office by another program; `*` marks a day in lieu.
    /// Announced swaps are left out, and so are the days by which that program guesses the window of Tết.
    private static let byRule = """
        2024 01-01 02-09 02-10 02-11 02-12 02-13 04-18 04-30 05-01 09-02 09-03
        2025 01-01 01-28 01-29 01-30 01-31 02-01 04-07 04-30 05-01 09-01 09-02
        2026 01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-27* 04-30 05-01 09-01 09-02 11-24
        2027 01-01 02-05 02-06 02-07 02-08 02-09 04-16 04-30 05-01 05-03* 09-02 09-03 11-24
        2028 01-01 01-03* 01-25 01-26 01-27 01-28 01-29 04-04 04-30 05-01 05-02* 09-01 09-02 09-04* 11-24
        2029 01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-02 09-03 09-04* 11-24 11-26*
        2030 01-01 02-01 02-02 02-03 02-04 02-05 04-12 04-30 05-01 09-02 09-03 11-24 11-25*
        2031 01-01 01-22 01-23 01-24 01-25 01-26 04-01 04-30 05-01 09-01 09-02 11-24
        2032 01-01 02-10 02-11 02-12 02-13 02-14 04-19 04-30 05-01 05-03* 09-02 09-03 11-24
        2033 01-01 01-03* 01-30 01-31 02-01 02-02 02-03 04-09 04-11* 04-30 05-01 05-02* 05-03* 09-01 09-02 11-24
        2034 01-01 01-02* 02-18 02-19 02-20 02-21 02-22 04-28 04-30 05-01 05-02* 09-01 09-02 09-04* 11-24
        2035 01-01 02-07 02-08 02-09 02-10 02-11 04-17 04-30 05-01 09-02 09-03 09-04* 11-24 11-26*
        """

    @Test(
        "are those of the office's table 2024–2035", arguments: byRule.split(separator: "\n").map(String.init)
    )
    func table(line: String) throws {
        let fields = line.split(separator: " ").map(String.init)
        let year = try #require(Int(fields[0]))
        let law: HolidayLaw = year < 2026 ? .labourCode2019 : .labourCode2019.adding(.vietnameseCultureDay)
        let holidays = law.holidays(inYear: year).filter {
            // What the weekend takes from Tết is made good after it; the table has no such days.
            !($0.kind == .substitute && $0.vietnameseName.hasPrefix("Tết Nguyên đán"))
        }
        let days = holidays.map { $0.date.iso.dropFirst(5) + ($0.kind == .substitute ? "*" : "") }
        #expect(days.map(String.init) == Array(fields[1...]))
    }

    @Test(
        "include the days in lieu of Tết after mùng 4, one for each day lost to the weekend",
        arguments: [
            (2024, ["2024-02-14", "2024-02-15"]), (2025, ["2025-02-03"]), (2026, []),
            (2027, ["2027-02-10", "2027-02-11"]), (2033, ["2033-02-04"]),
        ])
    func tetInLieu(year: Int, dates: [String]) {
        let days = HolidayLaw.labourCode2019.holidays(inYear: year).filter {
            $0.kind == .substitute && $0.vietnameseName == "Tết Nguyên đán (nghỉ bù)"
        }
        #expect(days.map(\.date.iso) == dates)
    }

    @Test("give eleven working days off in every year, wherever the weekends fall")
    func entitlement() {
        // In 1947 Giỗ Tổ was on 30 April, and one day cannot be off twice.
        for year in 1900...2100 where year != 1947 {
            let holidays = HolidayLaw.labourCode2019.holidays(inYear: year)
            #expect(holidays.count { !$0.date.weekday.isWeekend } == 11, "\(year)")
            #expect(holidays.count { $0.kind == .statutory } == 11, "\(year)")
        }
    }

    @Test("queue up when two are lost to one weekend: 2023 had two days in lieu after 1 May")
    func queue() throws {
        let holidays = HolidayLaw.labourCode2019.holidays(inYear: 2023).filter {
            ("2023-04-28"..."2023-05-05").contains($0.date.iso)
        }
        #expect(
            holidays.map { "\($0.date.iso) \($0.vietnameseName)" } == [
                "2023-04-29 Giỗ Tổ Hùng Vương (10/3 âm lịch)", "2023-04-30 Ngày Chiến thắng",
                "2023-05-01 Ngày Quốc tế lao động", "2023-05-02 Giỗ Tổ Hùng Vương (10/3 âm lịch) (nghỉ bù)",
                "2023-05-03 Ngày Chiến thắng (nghỉ bù)",
            ])
    }

    @Test("carry a name in both languages and the article that grants them")
    func names() throws {
        let holidays = HolidayLaw.labourCode2019.holidays(inYear: 2026)
        let names = holidays.map { "\($0.date.vietnamese) \($0.vietnameseName) | \($0.englishName)" }
        #expect(
            names == [
                "01/01/2026 Tết Dương lịch | New Year's Day",
                "16/02/2026 Tết Nguyên đán (29 tháng Chạp) | Lunar New Year (day 29 of month 12)",
                "17/02/2026 Tết Nguyên đán (mùng 1) | Lunar New Year (day 1)",
                "18/02/2026 Tết Nguyên đán (mùng 2) | Lunar New Year (day 2)",
                "19/02/2026 Tết Nguyên đán (mùng 3) | Lunar New Year (day 3)",
                "20/02/2026 Tết Nguyên đán (mùng 4) | Lunar New Year (day 4)",
                "26/4/2026 Giỗ Tổ Hùng Vương (10/3 âm lịch) | Hùng Kings' Commemoration Day",
                "27/4/2026 Giỗ Tổ Hùng Vương (10/3 âm lịch) (nghỉ bù) | Hùng Kings' Commemoration Day (in lieu)",
                "30/4/2026 Ngày Chiến thắng | Victory Day",
                "01/5/2026 Ngày Quốc tế lao động | International Labour Day",
                "01/9/2026 Quốc khánh | National Day", "02/9/2026 Quốc khánh | National Day",
            ])
        let points = holidays.filter { $0.kind == .statutory }.compactMap(\.source.last)
        #expect(points == ["a", "b", "b", "b", "b", "b", "e", "c", "d", "đ", "đ"])
        let substitute = try #require(holidays.first { $0.kind == .substitute })
        #expect(substitute.source == "Bộ luật Lao động số 45/2019/QH14, Điều 111, khoản 3")
        #expect(holidays.allSatisfy { $0.isConfirmed })
    }

    @Test("leave Vietnamese Culture Day out until it is added, and then mark it unconfirmed")
    func cultureDay() throws {
        #expect(!HolidayLaw.labourCode2019.holidays(inYear: 2029).contains { $0.date.month == 11 })
        let added = HolidayLaw.labourCode2019.adding(.vietnameseCultureDay).holidays(inYear: 2029)
        let days = added.filter { $0.date.month == 11 }
        #expect(days.map(\.date.iso) == ["2029-11-24", "2029-11-26"])
        #expect(days.allSatisfy { !$0.isConfirmed })
    }

    @Test("have no lunar days where the lunar calendar is not computed")
    func beyondTheMoon() {
        let holidays = HolidayLaw.labourCode2019.holidays(inYear: 2101).filter { $0.kind == .statutory }
        #expect(holidays.map { "\($0.date.day)/\($0.date.month)" } == ["1/1", "30/4", "1/5", "1/9", "2/9"])
    }
}

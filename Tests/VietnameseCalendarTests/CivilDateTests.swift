import Testing
import VietnameseCalendar

@Suite("A civil date")
struct CivilDateTests {
    @Test("walks every day of 400 years in step with the weekdays, the month lengths and the ISO text")
    func everyDay() throws {
        var date = try #require(CivilDate(year: 1800, month: 1, day: 1))
        // 1 January 1800 was a Wednesday.
        var weekday = Weekday.wednesday
        var count = 0
        for year in 1800..<2200 {
            var dayOfYear = 0
            for month in 1...12 {
                for day in 1...CivilDate.daysInMonth(year: year, month: month) {
                    dayOfYear += 1
                    count += 1
                    let fields = date.components
                    guard fields == (year, month, day), date.weekday == weekday,
                        date.dayOfYear == dayOfYear,
                        CivilDate(year: year, month: month, day: day) == date,
                        CivilDate(iso: date.iso) == date
                    else {
                        Issue.record("\(date) is not day \(day)/\(month)/\(year), a \(weekday)")
                        return
                    }
                    date = date.adding(days: 1)
                    weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
                }
            }
        }
        #expect(count == 146_097)
    }

    @Test("begins on Monday 0001-01-01 and ends on Friday 9999-12-31")
    func ends() {
        #expect(CivilDate.earliest == CivilDate(year: 1, month: 1, day: 1))
        #expect(CivilDate.earliest.weekday == .monday)
        #expect(CivilDate.latest == CivilDate(year: 9999, month: 12, day: 31))
        #expect(CivilDate.latest.weekday == .friday)
        #expect(CivilDate.latest.adding(days: 1) == .latest)
        #expect(CivilDate.earliest.adding(days: .min) == .earliest)
        #expect(CivilDate.earliest.adding(days: .max) == .latest)
        #expect(CivilDate.latest.adding(months: 1) == .latest)
        #expect(CivilDate.earliest.adding(months: -1) == .earliest)
        #expect(CivilDate(dayNumber: -1) == nil)
        #expect(CivilDate(dayNumber: Int(CivilDate.latest.dayNumber) + 1) == nil)
    }

    @Test(
        "refuses days that do not exist",
        arguments: [
            (2025, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
            (0, 1, 1), (10000, 1, 1), (2026, 1, -1),
        ])
    func noSuchDay(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(
        "reads only the full ISO form",
        arguments: [
            "", "2026", "2026-1-16", "2026-01-16 ", " 2026-01-16", "2026/01/16", "16-01-2026", "2026-02-30",
            "2026-01-1６", "20260-1-16", "+026-01-16", "2026-01-16T00", "0000-01-01",
        ])
    func strictISO(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test("reads a piece of a longer text")
    func substring() {
        let text = "ngày 2026-01-16."
        #expect(CivilDate(iso: text.dropFirst(5).dropLast()) == CivilDate(year: 2026, month: 1, day: 16))
    }

    @Test(
        "is written as officials write it: zeros before days under 10 and months 1 and 2",
        arguments: [
            (
                "2026-01-16", "16/01/2026", "16/01/2026", "16/1/2026", "ngày 16 tháng 01 năm 2026",
                "16 January 2026"
            ),
            (
                "2026-02-05", "05/02/2026", "05/02/2026", "5/2/2026", "ngày 05 tháng 02 năm 2026",
                "5 February 2026"
            ),
            ("2026-03-05", "05/3/2026", "05/03/2026", "5/3/2026", "ngày 05 tháng 3 năm 2026", "5 March 2026"),
            (
                "2025-12-31", "31/12/2025", "31/12/2025", "31/12/2025", "ngày 31 tháng 12 năm 2025",
                "31 December 2025"
            ),
        ])
    func words(
        iso: String, official: String, padded: String, plain: String, vietnameseLong: String,
        englishLong: String
    ) throws {
        let date = try #require(CivilDate(iso: iso))
        #expect(date.vietnamese == official)
        #expect(date.vietnamesePadded == padded)
        #expect(date.vietnamesePlain == plain)
        #expect(date.vietnameseLong == vietnameseLong)
        #expect(date.englishLong == englishLong)
        #expect(date.description == iso)
    }

    @Test(
        "adds months and keeps within the month",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
            ("2026-03-31", -1, "2026-02-28"),
            ("2026-11-30", 3, "2027-02-28"), ("2026-01-15", -1, "2025-12-15"),
            ("2026-05-20", 24, "2028-05-20"),
            ("2026-05-20", 0, "2026-05-20"),
        ])
    func months(from: String, months: Int, to: String) {
        #expect(CivilDate(iso: from)?.adding(months: months).iso == to)
    }

    @Test("measures distance and makes ranges of days")
    func ranges() throws {
        let a = try #require(CivilDate(iso: "2026-02-27"))
        let b = try #require(CivilDate(iso: "2026-03-02"))
        #expect(a.days(to: b) == 3)
        #expect(b.days(to: a) == -3)
        #expect(a < b)
        #expect((a...b).map(\.iso) == ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"])
    }
}

@Suite("A weekday")
struct WeekdayTests {
    @Test("has the names of a Vietnamese and of an English calendar, Monday first")
    func names() {
        let days = Weekday.allCases.sorted()
        #expect(
            days.map(\.vietnameseName) == [
                "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật",
            ])
        #expect(days.map(\.vietnameseShortName) == ["T2", "T3", "T4", "T5", "T6", "T7", "CN"])
        #expect(
            days.map(\.englishName) == [
                "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            ])
        #expect(days.filter(\.isWeekend) == [.saturday, .sunday])
    }
}

import Testing
import VietnameseCalendar

@Suite("A period")
struct PeriodTests {
    @Test(
        "has a key, first and last days, and a name in both languages",
        arguments: [
            ("2026-W07", "2026-02-09", "2026-02-15", "tuần 7 năm 2026", "week 7 of 2026"),
            ("2026-02", "2026-02-01", "2026-02-28", "tháng 02/2026", "February 2026"),
            ("2026-03", "2026-03-01", "2026-03-31", "tháng 3/2026", "March 2026"),
            ("2026-Q1", "2026-01-01", "2026-03-31", "quý I/2026", "Q1 2026"),
            ("2026-Q4", "2026-10-01", "2026-12-31", "quý IV/2026", "Q4 2026"),
            ("2026-H1", "2026-01-01", "2026-06-30", "6 tháng đầu năm 2026", "first half of 2026"),
            ("2026-H2", "2026-07-01", "2026-12-31", "6 tháng cuối năm 2026", "second half of 2026"),
            ("2026", "2026-01-01", "2026-12-31", "năm 2026", "2026"),
            // The week-year is not the year of the day.
            ("2026-W53", "2026-12-28", "2027-01-03", "tuần 53 năm 2026", "week 53 of 2026"),
            ("2025-W01", "2024-12-30", "2025-01-05", "tuần 1 năm 2025", "week 1 of 2025"),
        ])
    func description(key: String, first: String, last: String, vietnamese: String, english: String) throws {
        let period = try #require(Period(key: key))
        #expect(period.key == key)
        #expect(period.first.iso == first)
        #expect(period.last.iso == last)
        #expect(period.vietnameseName == vietnamese)
        #expect(period.englishName == english)
        #expect(period.interval.days.allSatisfy(period.contains))
        #expect(!period.contains(period.first.adding(days: -1)))
        #expect(!period.contains(period.last.adding(days: 1)))
    }

    @Test(
        "is not read from looser text",
        arguments: [
            "", "26", "2025-W53", "2026-W00", "2026-W7", "2026-w07", "2026-13", "2026-1", "2026-Q5",
            "2026-Q01",
            "2026-H3", "2026-", "2026-Q", "02-2026", "0000", "2026-02-01", "2026-W071", "２０２６",
        ])
    func strictKeys(text: String) {
        #expect(Period(key: text) == nil)
    }

    @Test(
        "contains each of its days, and the keys and neighbours agree, for 60 years",
        arguments: PeriodKind.allCases)
    func roundTrips(kind: PeriodKind) throws {
        var date = try #require(CivilDate(iso: "1990-01-01"))
        let end = try #require(CivilDate(iso: "2050-12-31"))
        var expected = Period(kind, containing: date)
        while date <= end {
            let period = Period(kind, containing: date)
            if period != expected {
                #expect(period == expected.next)
                #expect(period.previous == expected)
                #expect(period.first == date)
                #expect(expected.last == date.adding(days: -1))
                #expect(expected < period)
                expected = period
            }
            #expect(period.contains(date))
            #expect(Period(key: period.key) == period)
            date = date.adding(days: 1)
        }
    }

    @Test("of a week has the week-years of ISO 8601 with 53 weeks")
    func longYears() {
        #expect(
            (2000...2040).filter { Period.weekCount(inYear: $0) == 53 } == [
                2004, 2009, 2015, 2020, 2026, 2032, 2037,
            ])
    }

    @Test(
        "of a kind is listed when it overlaps an interval",
        arguments: [
            (PeriodKind.week, ["2026-W53", "2027-W01"]), (.month, ["2026-12", "2027-01"]),
            (.quarter, ["2026-Q4", "2027-Q1"]), (.half, ["2026-H2", "2027-H1"]), (.year, ["2026", "2027"]),
        ])
    func overlapping(kind: PeriodKind, keys: [String]) throws {
        let interval = try #require(
            CivilInterval(
                start: CivilDate(iso: "2026-12-31") ?? .earliest,
                end: CivilDate(iso: "2027-01-04") ?? .earliest))
        #expect(Period.all(kind, overlapping: interval).map(\.key) == keys)
    }

    @Test("stops at the ends of the calendar", arguments: PeriodKind.allCases)
    func ends(kind: PeriodKind) {
        let all = CivilInterval(.latest ... .latest)
        #expect(Period.all(kind, overlapping: all).count == 1)
        #expect(Period(kind, containing: .latest).next == nil)
        #expect(Period(kind, containing: .earliest).previous == nil)
    }

    @Test("sorts by its first day, the shorter first")
    func order() {
        let keys = ["2026-02", "2026", "2026-Q1", "2026-W07", "2026-H1", "2026-01", "2025-W52"]
        #expect(
            keys.compactMap(Period.init(key:)).sorted().map(\.key) == [
                "2025-W52", "2026-01", "2026-Q1", "2026-H1", "2026", "2026-02", "2026-W07",
            ])
    }
}

@Suite("A civil interval")
struct CivilIntervalTests {
    private func interval(_ start: String, _ end: String) -> CivilInterval? {
        guard let start = CivilDate(iso: start), let end = CivilDate(iso: end) else { return nil }
        return CivilInterval(start: start, end: end)
    }

    @Test("is never empty")
    func neverEmpty() {
        #expect(interval("2026-01-02", "2026-01-01") == nil)
        #expect(interval("2026-01-01", "2026-01-01")?.dayCount == 1)
        #expect(interval("2026-01-01", "2026-12-31")?.dayCount == 365)
    }

    @Test("includes both ends when it is compared with others")
    func overlap() throws {
        let a = try #require(interval("2026-01-01", "2026-01-31"))
        let b = try #require(interval("2026-01-31", "2026-02-28"))
        let c = try #require(interval("2026-02-01", "2026-02-02"))
        #expect(a.overlaps(b))
        #expect(!a.overlaps(c))
        #expect(b.contains(c))
        #expect(!c.contains(b))
        #expect(a.intersection(b) == interval("2026-01-31", "2026-01-31"))
        #expect(a.intersection(c) == nil)
        #expect(a.description == "2026-01-01/2026-01-31")
    }
}

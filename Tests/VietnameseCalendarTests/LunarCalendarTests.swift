import Testing
import VietnameseCalendar

@Suite("The lunar calendar")
struct LunarCalendarTests {
    @Test(
        "agrees with an independent ephemeris in every Tết and leap month, and in all but three month lengths"
    )
    func ephemeris() throws {
        var years = 0
        for line in lunarYearsByEphemeris.split(separator: "\n") {
            let fields = line.split(separator: " ")
            let year = try #require(Int(fields[0]))
            let lunarYear = try #require(LunarYear(year))
            #expect(lunarYear.first.iso == fields[1])
            #expect(lunarYear.leapMonth == (fields[2] == "0" ? nil : Int(fields[2])), "\(year)")
            let months = lunarYear.months.map { $0.dayCount == 30 ? "+" : "-" }.joined()
            if [1967, 2077, 2085].contains(year) {
                #expect(months.count == fields[3].count)
            } else {
                #expect(months == fields[3], "\(year)")
            }
            years += 1
        }
        #expect(years == 202)
        #expect(LunarYear(1898) == nil)
        #expect(LunarYear(2101) == nil)
    }

    @Test(
        "is Vietnam's and not China's",
        arguments: [
            ("1968-01-29", "1968-01-30"), ("1985-01-21", "1985-02-20"), ("2007-02-17", "2007-02-18"),
            ("2030-02-02", "2030-02-03"), ("2053-02-18", "2053-02-19"),
        ])
    func vietnamNotChina(vietnam: String, china: String) throws {
        let tet = try #require(CivilDate(iso: vietnam))
        #expect(LunarDate(year: tet.year, month: 1, day: 1)?.civil == tet)
        #expect(LunarYear(tet.year)?.first.iso != china)
    }

    @Test("has the leap months of the almanac", arguments: [(2025, 6), (2028, 5), (2031, 3), (2033, 11)])
    func leapMonths(year: Int, month: Int) throws {
        let lunarYear = try #require(LunarYear(year))
        #expect(lunarYear.leapMonth == month)
        #expect(lunarYear.months.count == 13)
        let leap = try #require(lunarYear.month(month, isLeap: true))
        let plain = try #require(lunarYear.month(month))
        #expect(plain.last.adding(days: 1) == leap.first)
        #expect(LunarDate(leap.first)?.isLeapMonth == true)
        #expect(LunarDate(plain.first)?.isLeapMonth == false)
    }

    /// Year, mùng 1, and 10 March, as computed for the office.
    @Test(
        "gives Tết and Giỗ Tổ 2024–2050",
        arguments: [
            ("2024-02-10", "2024-04-18"), ("2025-01-29", "2025-04-07"), ("2026-02-17", "2026-04-26"),
            ("2027-02-06", "2027-04-16"), ("2028-01-26", "2028-04-04"), ("2029-02-13", "2029-04-23"),
            ("2030-02-02", "2030-04-12"), ("2031-01-23", "2031-04-01"), ("2032-02-11", "2032-04-19"),
            ("2033-01-31", "2033-04-09"), ("2034-02-19", "2034-04-28"), ("2035-02-08", "2035-04-17"),
            ("2036-01-28", "2036-04-06"), ("2037-02-15", "2037-04-24"), ("2038-02-04", "2038-04-13"),
            ("2039-01-24", "2039-04-03"), ("2040-02-12", "2040-04-20"), ("2041-02-01", "2041-04-10"),
            ("2042-01-22", "2042-04-29"), ("2043-02-10", "2043-04-19"), ("2044-01-30", "2044-04-07"),
            ("2045-02-17", "2045-04-26"), ("2046-02-06", "2046-04-15"), ("2047-01-26", "2047-04-04"),
            ("2048-02-14", "2048-04-22"), ("2049-02-02", "2049-04-11"), ("2050-01-23", "2050-04-01"),
        ])
    func tetAndHungKings(tet: String, hungKings: String) throws {
        let year = try #require(CivilDate(iso: tet)).year
        #expect(LunarDate(year: year, month: 1, day: 1)?.civil.iso == tet)
        #expect(LunarDate(year: year, month: 3, day: 10)?.civil.iso == hungKings)
    }

    @Test("counts every day of 1900–2100 once, in order, and finds it again")
    func everyDay() throws {
        var civil = try #require(LunarYear(1899)?.first)
        for year in LunarYear.supported {
            let lunarYear = try #require(LunarYear(year))
            #expect(lunarYear.first == civil)
            for month in lunarYear.months {
                #expect(month.dayCount == 29 || month.dayCount == 30)
                for day in 1...month.dayCount {
                    guard let lunar = LunarDate(civil, in: lunarYear), lunar.civil == civil,
                        lunar.year == year, lunar.month == month.number, lunar.day == day,
                        lunar.isLeapMonth == month.isLeap
                    else {
                        Issue.record("\(civil) is not \(day)/\(month.number)/\(year)")
                        return
                    }
                    civil = civil.adding(days: 1)
                }
            }
            #expect(lunarYear.last == civil.adding(days: -1))
        }
        #expect(civil.iso == "2101-01-29")
        #expect(LunarDate(civil) == nil)
    }

    @Test("finds a day's lunar date without its year, both ways, every 353 days of 1900–2100")
    func roundTrips() throws {
        let start = try #require(CivilDate(iso: "1900-01-01"))
        let end = try #require(CivilDate(iso: "2100-12-31"))
        for civil in stride(from: start, through: end, by: 353) {
            let lunar = try #require(LunarDate(civil))
            #expect(lunar.civil == civil)
            let again = LunarDate(
                year: lunar.year, month: lunar.month, day: lunar.day, isLeapMonth: lunar.isLeapMonth)
            #expect(again == lunar)
        }
    }

    @Test("refuses days that the year does not have")
    func noSuchDay() throws {
        #expect(LunarDate(year: 2026, month: 6, day: 1, isLeapMonth: true) == nil)
        #expect(LunarDate(year: 2026, month: 13, day: 1) == nil)
        #expect(LunarDate(year: 2026, month: 1, day: 31) == nil)
        #expect(LunarDate(year: 2025, month: 12, day: 30) == nil)
        #expect(LunarDate(year: 2024, month: 12, day: 29)?.civil.iso == "2025-01-28")
        #expect(LunarDate(try #require(CivilDate(iso: "1899-02-09"))) == nil)
    }

    @Test("is written with the leap month marked")
    func text() throws {
        #expect(LunarDate(year: 2026, month: 3, day: 10)?.description == "10/3/2026 âm lịch")
        #expect(
            LunarDate(year: 2025, month: 6, day: 1, isLeapMonth: true)?.description
                == "1/6 nhuận/2025 âm lịch")
    }
}

import Testing
import VietnameseCalendar

@Suite("A working calendar")
struct WorkingCalendarTests {
    private static func day(_ iso: String) -> CivilDate {
        guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is not a date") }
        return date
    }

    private static func window(_ start: String, _ end: String, _ document: String) -> AnnouncedWindow {
        AnnouncedWindow(CivilInterval(day(start)...day(end)), document: document)
    }

    /// What is known for 2026.
    private static let announced2026 = AnnouncedDays(
        daysOff: [
            AnnouncedDayOff(
                date: day("2026-01-02"), reason: "Nghỉ hoán đổi Tết Dương lịch", document: "12729/VPCP-KGVX"),
            AnnouncedDayOff(
                date: day("2026-08-31"), reason: "Nghỉ hoán đổi Quốc khánh", document: "Thông báo"),
            AnnouncedDayOff(
                date: day("2026-11-24"), reason: "Ngày Văn hóa Việt Nam", document: "Nghị quyết số 80-NQ/TW",
                isConfirmed: false),
            // The announcement repeats what the law grants.
            AnnouncedDayOff(date: day("2026-04-27"), reason: "Nghỉ bù", document: "Thông báo"),
        ],
        workingDays: [
            AnnouncedWorkingDay(
                date: day("2026-08-22"), makesUpFor: day("2026-08-31"), document: "Thông báo"),
            AnnouncedWorkingDay(
                date: day("2026-01-10"), makesUpFor: day("2026-01-02"), document: "12729/VPCP-KGVX"),
        ],
        tet: window("2026-02-14", "2026-02-22", "Thông báo nghỉ Tết"))

    private static let calendar = WorkingCalendar(years: 2025...2027, announced: [announced2026])

    @Test(
        "takes the announced days of 2026 over the law",
        arguments: [
            ("2026-01-01", false), ("2026-01-02", false), ("2026-01-05", true), ("2026-01-10", true),
            ("2026-01-11", false), ("2026-02-13", true), ("2026-02-14", false), ("2026-02-16", false),
            ("2026-02-20", false), ("2026-02-22", false), ("2026-02-23", true), ("2026-04-26", false),
            ("2026-04-27", false), ("2026-04-28", true), ("2026-04-30", false), ("2026-05-01", false),
            ("2026-05-04", true), ("2026-08-22", true), ("2026-08-31", false), ("2026-09-01", false),
            ("2026-09-02", false), ("2026-09-03", true), ("2026-11-24", false), ("2026-11-25", true),
        ])
    func overlays2026(iso: String, isWorked: Bool) {
        #expect(Self.calendar.isWorkingDay(Self.day(iso)) == isWorked)
    }

    @Test("says why a day is off or worked")
    func status() throws {
        let calendar = Self.calendar
        #expect(calendar.status(of: Self.day("2026-01-09")) == .working)
        #expect(calendar.status(of: Self.day("2026-01-11")) == .weeklyRest)
        let madeUp = try #require(Self.announced2026.workingDays.last)
        #expect(calendar.status(of: Self.day("2026-01-10")) == .madeUp(madeUp))
        let swap = try #require(calendar.holiday(on: Self.day("2026-01-02")))
        #expect(calendar.status(of: swap.date) == .holiday(swap))
        #expect(swap.kind == .announced)
        #expect(swap.source == "12729/VPCP-KGVX")
        #expect(swap.isConfirmed)
        #expect(calendar.holiday(on: Self.day("2026-11-24"))?.isConfirmed == false)
        #expect(calendar.holiday(on: Self.day("2026-11-25")) == nil)
        let inLieu = try #require(calendar.holiday(on: Self.day("2026-04-27")))
        #expect(inLieu.kind == .substitute)
        let saturday = try #require(calendar.holiday(on: Self.day("2026-02-14")))
        #expect(saturday.vietnameseName == "Tết Nguyên đán (27 tháng Chạp)")
        #expect(saturday.source.hasSuffix("Điều 112, khoản 1, điểm b; Thông báo nghỉ Tết"))
    }

    @Test("lists the holidays of an interval")
    func holidaysOfAnInterval() throws {
        let interval = try #require(CivilInterval(start: Self.day("2026-04-27"), end: Self.day("2026-05-01")))
        #expect(
            Self.calendar.holidays(in: interval).map(\.date.iso) == [
                "2026-04-27", "2026-04-30", "2026-05-01",
            ])
    }

    @Test(
        "gives the same days off for a window that names the whole leave and for one that names the five days"
    )
    func windows() throws {
        func daysOff(_ window: AnnouncedWindow?) throws -> [String] {
            let calendar = WorkingCalendar(years: 2024...2024, announced: [AnnouncedDays(tet: window)])
            let february = try #require(Period(.month, year: 2024, number: 2)).interval.days
            return february.filter { !$0.weekday.isWeekend && !calendar.isWorkingDay($0) }.map(\.iso)
        }
        let announced = ["2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"]
        #expect(try daysOff(Self.window("2024-02-08", "2024-02-14", "Thông báo")) == announced)
        #expect(try daysOff(Self.window("2024-02-08", "2024-02-12", "Thông báo")) == announced)
        #expect(
            try daysOff(nil) == ["2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14", "2024-02-15"])
    }

    @Test("takes the announced neighbour of National Day instead of the default")
    func nationalDay() {
        let announced = AnnouncedDays(nationalDay: Self.window("2026-09-02", "2026-09-03", "Thông báo"))
        let calendar = WorkingCalendar(years: 2026...2026, announced: [announced])
        #expect(calendar.isWorkingDay(Self.day("2026-09-01")))
        #expect(!calendar.isWorkingDay(Self.day("2026-09-03")))
        #expect(calendar.isWorkingDay(Self.day("2026-09-04")))
    }

    @Test("follows the swaps of 2024 and 2025")
    func earlierSwaps() {
        let announced = [("2024-04-29", "2024-05-04"), ("2025-05-02", "2025-04-26")].map { off, worked in
            AnnouncedDays(
                daysOff: [AnnouncedDayOff(date: Self.day(off), reason: "Hoán đổi", document: "Thông báo")],
                workingDays: [AnnouncedWorkingDay(date: Self.day(worked), document: "Thông báo")])
        }
        let calendar = WorkingCalendar(years: 2024...2025, announced: announced)
        #expect(calendar.nextWorkingDay(onOrAfter: Self.day("2024-04-27")).iso == "2024-05-02")
        #expect(calendar.isWorkingDay(Self.day("2024-05-04")))
        #expect(calendar.nextWorkingDay(onOrAfter: Self.day("2025-04-26")).iso == "2025-04-26")
        #expect(calendar.nextWorkingDay(onOrAfter: Self.day("2025-04-30")).iso == "2025-05-05")
    }

    @Test("takes a day that is announced both ways as worked, and the announcement tells of it")
    func contradiction() {
        var announced = Self.announced2026
        #expect(announced.contradictions.isEmpty)
        announced.workingDays.append(AnnouncedWorkingDay(date: Self.day("2026-08-31"), document: "Thông báo"))
        #expect(announced.contradictions.map(\.iso) == ["2026-08-31"])
        #expect(
            WorkingCalendar(years: 2026...2026, announced: [announced]).isWorkingDay(Self.day("2026-08-31")))
    }

    @Test(
        "moves off the days that are not worked",
        arguments: [
            ("2026-02-14", "2026-02-23", "2026-02-13"), ("2026-01-10", "2026-01-10", "2026-01-10"),
            ("2026-05-02", "2026-05-04", "2026-04-29"), ("2026-12-31", "2026-12-31", "2026-12-31"),
            // Past the range only weekends are known.
            ("2028-01-01", "2028-01-03", "2027-12-31"), ("2024-12-29", "2024-12-30", "2024-12-27"),
        ])
    func adjustment(iso: String, next: String, previous: String) {
        #expect(Self.calendar.nextWorkingDay(onOrAfter: Self.day(iso)).iso == next)
        #expect(Self.calendar.previousWorkingDay(onOrBefore: Self.day(iso)).iso == previous)
    }

    @Test(
        "counts working days without the day it starts from",
        arguments: [
            ("2026-02-13", 1, "2026-02-23"), ("2026-02-23", -1, "2026-02-13"),
            ("2026-02-16", 1, "2026-02-23"),
            ("2026-02-16", -1, "2026-02-13"), ("2026-02-16", 0, "2026-02-16"),
            ("2026-01-08", 2, "2026-01-10"),
            ("2026-01-16", 10, "2026-01-30"), ("2026-08-28", 1, "2026-09-03"),
        ])
    func adding(iso: String, count: Int, result: String) {
        #expect(Self.calendar.adding(workingDays: count, to: Self.day(iso)).iso == result)
    }

    @Test("answers as a walk from day to day does, across both ends of its years")
    func againstAWalk() throws {
        let calendar = WorkingCalendar(years: 2026...2026, announced: [Self.announced2026])
        let days = Self.day("2025-11-01")...Self.day("2027-02-28")
        let worked = days.filter { day in
            if calendar.covers(day) {
                switch calendar.status(of: day) {
                case .working, .madeUp: return true
                case .weeklyRest, .holiday: return false
                }
            }
            return !day.weekday.isWeekend
        }
        for (index, day) in worked.enumerated() {
            for count in [1, 5, 23, 240] where index + count < worked.count {
                let later = worked[index + count]
                #expect(calendar.adding(workingDays: count, to: day) == later)
                #expect(calendar.adding(workingDays: -count, to: later) == day)
                #expect(calendar.workingDays(from: day, to: later) == count)
                #expect(calendar.workingDays(from: later, to: day) == -count)
                let interval = try #require(CivilInterval(start: day, end: later))
                #expect(calendar.workingDayCount(in: interval) == count + 1)
            }
        }
        for day in days {
            #expect(calendar.isWorkingDay(day) == worked.contains(day))
            for count in [-30, -2, -1, 1, 2, 30] {
                let moved = calendar.adding(workingDays: count, to: day)
                #expect(calendar.isWorkingDay(moved))
                #expect(calendar.workingDays(from: day, to: moved) == count)
            }
        }
    }

    @Test("knows where it knows nothing of holidays, and stops at the ends of the calendar")
    func ends() {
        let calendar = Self.calendar
        #expect(calendar.covers(Self.day("2025-01-01")))
        #expect(calendar.covers(Self.day("2027-12-31")))
        #expect(!calendar.covers(Self.day("2024-12-31")))
        #expect(!calendar.covers(Self.day("2028-01-01")))
        #expect(calendar.isWorkingDay(Self.day("2030-09-02")))
        #expect(calendar.adding(workingDays: .max, to: Self.day("2026-01-01")) == .latest)
        #expect(calendar.adding(workingDays: .min, to: Self.day("2026-01-01")) == .earliest)
        #expect(WorkingCalendar(years: 0...1).years == 1...1)
    }
}

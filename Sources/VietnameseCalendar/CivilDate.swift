/// A day of the proleptic Gregorian calendar, years 1 to 9999, without time or time zone.
///
/// Stored as days since 0001-01-01. That day is a Monday and no value is negative, so comparison, distance
/// and weekday are one integer operation each; year, month and day are computed on demand (Howard Hinnant's
/// `civil_from_days`, in closed form). Schedules compare and add far more often than they print.
package struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 0001-01-01, which is 0.
    package let dayNumber: Int32

    /// 0001-01-01.
    package static let earliest = CivilDate(unchecked: 0)

    /// 9999-12-31.
    package static let latest = CivilDate(unchecked: 3_652_058)

    /// Invariant: callers pass a number within `earliest ... latest`.
    init(unchecked dayNumber: Int) {
        self.dayNumber = Int32(truncatingIfNeeded: dayNumber)
    }

    /// The day this many days after 0001-01-01; nil outside the years 1 to 9999.
    package init?(dayNumber: Int) {
        guard dayNumber >= 0, dayNumber <= Int(CivilDate.latest.dayNumber) else { return nil }
        self.init(unchecked: dayNumber)
    }

    /// Nil when there is no such day: month 13, 29 February of a common year, year 0.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.daysInMonth(year: year, month: month)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Invariant: callers pass an existing day.
    init(uncheckedYear year: Int, month: Int, day: Int) {
        // The computational year begins on 1 March, which puts the leap day at its end.
        let y = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        self.init(unchecked: y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 306)
    }

    package static func == (a: CivilDate, b: CivilDate) -> Bool { a.dayNumber == b.dayNumber }
    package static func < (a: CivilDate, b: CivilDate) -> Bool { a.dayNumber < b.dayNumber }

    /// Year, month and day at once, for callers that need more than one of them.
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(dayNumber) + 306
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }

    /// 1 to 9999.
    package var year: Int { components.year }

    /// 1 to 12.
    package var month: Int { components.month }

    /// 1 to 31.
    package var day: Int { components.day }

    /// 1 on 1 January, 365 or 366 on 31 December.
    package var dayOfYear: Int {
        Int(dayNumber) - Int(CivilDate(uncheckedYear: year, month: 1, day: 1).dayNumber) + 1
    }

    /// Computed from the day number alone, since day 0 is a Monday.
    package var weekday: Weekday { Weekday(unchecked: Int(dayNumber) % 7 + 1) }
}

// MARK: - Arithmetic

extension CivilDate {
    /// The date so many days later, or earlier when negative.
    ///
    /// Stops at 0001-01-01 and 9999-12-31: the count often comes from what a user typed, and an absurd
    /// count must not stop a pass.
    package func adding(days: Int) -> CivilDate {
        let last = Int(CivilDate.latest.dayNumber)
        let step = min(max(days, -last), last)
        return CivilDate(unchecked: min(max(Int(dayNumber) + step, 0), last))
    }

    /// The same day of the month so many months later, or the last day of that month when it is shorter
    /// (31 January plus one month is 28 or 29 February). Stops at the ends as `adding(days:)` does.
    package func adding(months: Int) -> CivilDate {
        let (year, month, day) = components
        let step = min(max(months, -120_000), 120_000)
        let target = year * 12 + month - 1 + step
        guard target >= 12 else { return .earliest }
        guard target < 10_000 * 12 else { return .latest }
        let last = CivilDate.daysInMonth(year: target / 12, month: target % 12 + 1)
        return CivilDate(uncheckedYear: target / 12, month: target % 12 + 1, day: min(day, last))
    }

    /// How many days `other` is later than this date; negative when it is earlier.
    package func days(to other: CivilDate) -> Int {
        Int(other.dayNumber) - Int(dayNumber)
    }

    /// By the Gregorian rule: every fourth year, but of the centuries only each fourth.
    package static func isLeapYear(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// 28 to 31.
    ///
    /// - Precondition: `month` is 1 to 12.
    package static func daysInMonth(year: Int, month: Int) -> Int {
        switch month {
        case 2: isLeapYear(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// Makes `start...end` a collection of days.
extension CivilDate: Strideable {
    package func distance(to other: CivilDate) -> Int { days(to: other) }
    package func advanced(by days: Int) -> CivilDate { adding(days: days) }
}

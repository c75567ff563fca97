/// A week, month, quarter, half or year of the calendar: what a report is about.
///
/// Weeks are those of ISO 8601: Monday to Sunday, and week 1 holds the year's first Thursday. A week's
/// `year` is therefore its week-year: 2027-01-01 lies in `2026-W53`.
package struct Period: Hashable, Sendable {
    /// Decides what `number` counts.
    package let kind: PeriodKind

    /// 1 to 9999; for a week, the week-year.
    package let year: Int

    /// From 1: the week, month, quarter or half within the year; always 1 for a year.
    package let number: Int

    /// Nil when the year has no such period (`2025-W53`, month 13) or is outside 1 to 9999.
    package init?(_ kind: PeriodKind, year: Int, number: Int = 1) {
        guard (1...9999).contains(year), number >= 1, number <= kind.count(inYear: year) else { return nil }
        self.init(unchecked: kind, year: year, number: number)
    }

    /// Invariant: the period exists.
    private init(unchecked kind: PeriodKind, year: Int, number: Int) {
        self.kind = kind
        self.year = year
        self.number = number
    }

    /// The one period of this kind that a day lies in.
    package init(_ kind: PeriodKind, containing date: CivilDate) {
        guard let months = kind.months else {
            // The week belongs to the year of its Thursday.
            let thursday = date.adding(days: Weekday.thursday.rawValue - date.weekday.rawValue)
            self.init(unchecked: .week, year: thursday.year, number: (thursday.dayOfYear - 1) / 7 + 1)
            return
        }
        let (year, month, _) = date.components
        self.init(unchecked: kind, year: year, number: (month - 1) / months + 1)
    }

    /// The first day; a Monday for a week.
    package var first: CivilDate {
        guard let months = kind.months else {
            return Period.firstMonday(ofWeekYear: year).adding(days: (number - 1) * 7)
        }
        return CivilDate(uncheckedYear: year, month: (number - 1) * months + 1, day: 1)
    }

    /// The last day. Week `9999-W52` ends where the calendar does, on 9999-12-31.
    package var last: CivilDate {
        guard let months = kind.months else { return first.adding(days: 6) }
        let month = number * months
        return CivilDate(
            uncheckedYear: year, month: month, day: CivilDate.daysInMonth(year: year, month: month))
    }

    /// All its days, from `first` to `last`.
    package var interval: CivilInterval { CivilInterval(first...last) }

    /// True from the first day to the last, both included.
    package func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }

    /// The period of the same kind that follows; nil at the end of the year 9999.
    package var next: Period? {
        if number < kind.count(inYear: year) {
            return Period(unchecked: kind, year: year, number: number + 1)
        }
        return Period(kind, year: year + 1, number: 1)
    }

    /// The period of the same kind before this one; nil at the beginning of the year 1.
    package var previous: Period? {
        if number > 1 { return Period(unchecked: kind, year: year, number: number - 1) }
        guard year > 1 else { return nil }
        return Period(unchecked: kind, year: year - 1, number: kind.count(inYear: year - 1))
    }

    /// Every period of a kind that shares at least one day with the interval, in order.
    package static func all(_ kind: PeriodKind, overlapping interval: CivilInterval) -> [Period] {
        var periods: [Period] = []
        var period: Period? = Period(kind, containing: interval.start)
        while let current = period, current.first <= interval.end {
            periods.append(current)
            period = current.next
        }
        return periods
    }

    /// 52 or 53.
    package static func weekCount(inYear year: Int) -> Int {
        // A year has 53 weeks when it begins on a Thursday, or on a Wednesday and is a leap year.
        let newYear = CivilDate(uncheckedYear: year, month: 1, day: 1).weekday
        return newYear == .thursday || (newYear == .wednesday && CivilDate.isLeapYear(year)) ? 53 : 52
    }

    /// 4 January is always in week 1.
    private static func firstMonday(ofWeekYear year: Int) -> CivilDate {
        let inWeekOne = CivilDate(uncheckedYear: year, month: 1, day: 4)
        return inWeekOne.adding(days: 1 - inWeekOne.weekday.rawValue)
    }
}

/// In order of the first day; of those that begin together, the shorter comes first.
extension Period: Comparable {
    package static func < (a: Period, b: Period) -> Bool {
        let (first, other) = (a.first, b.first)
        return first == other ? a.kind < b.kind : first < other
    }
}

/// A day of the Vietnamese lunar calendar, together with the civil day that it is.
///
/// Covers the lunar years 1899 to 2100 at UTC+7; see `LunarYear` for the rule and for dates before 1968.
/// Making one computes a year of new moons: for many days of one year keep its `LunarYear` and use
/// `init(_:in:)`.
package struct LunarDate: Hashable, Sendable {
    /// The Gregorian year in which the lunar year begins.
    package let year: Int

    /// 1 (tháng Giêng) to 12 (tháng Chạp).
    package let month: Int

    /// 1 to 30.
    package let day: Int

    /// Whether the month is the second of two that share its number (tháng nhuận).
    package let isLeapMonth: Bool

    /// The same day in the Gregorian calendar.
    package let civil: CivilDate

    /// Nil when there is no such day: a leap month that the year does not have, day 30 of a short month, or
    /// a year outside 1899 to 2100.
    package init?(year: Int, month: Int, day: Int, isLeapMonth: Bool = false) {
        guard let lunarYear = LunarYear(year), let found = lunarYear.month(month, isLeap: isLeapMonth),
            (1...found.dayCount).contains(day)
        else { return nil }
        self.init(year: year, month: found, day: day)
    }

    /// The lunar day that a civil day is; nil before 10 February 1899 and after 28 January 2101.
    package init?(_ civil: CivilDate) {
        // A day before Tết still belongs to the previous lunar year.
        let year = civil.year
        if let current = LunarYear(year), current.first <= civil {
            self.init(civil, in: current)
        } else if let previous = LunarYear(year - 1) {
            self.init(civil, in: previous)
        } else {
            return nil
        }
    }

    /// Nil when the civil day is not in this lunar year.
    package init?(_ civil: CivilDate, in lunarYear: LunarYear) {
        guard let month = lunarYear.months.last(where: { $0.first <= civil }), civil <= month.last else {
            return nil
        }
        self.init(year: lunarYear.year, month: month, day: month.first.days(to: civil) + 1)
    }

    /// Invariant: the day is within the month, and the month within the year.
    private init(year: Int, month: LunarMonth, day: Int) {
        self.year = year
        self.month = month.number
        self.day = day
        isLeapMonth = month.isLeap
        civil = month.first.adding(days: day - 1)
    }
}

extension LunarDate: Comparable {
    package static func < (a: LunarDate, b: LunarDate) -> Bool { a.civil < b.civil }
}

extension LunarDate: CustomStringConvertible {
    /// `10/3/2026 âm lịch`, `1/6 nhuận/2025 âm lịch`.
    package var description: String { "\(day)/\(month)\(isLeapMonth ? " nhuận" : "")/\(year) âm lịch" }
}

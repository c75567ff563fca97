package import VietnameseCalendar

/// How often something comes round: every month, every two weeks on Friday before 16:00.
package struct Cadence: Hashable, Sendable {
    package let unit: PeriodKind
    /// Every so many of ``unit``, from 1.
    package let every: Int
    /// The day of the week by which it is due, when said.
    package let weekday: Weekday?
    /// The time of day by which it is due, when said, in minutes after midnight.
    package let minuteOfDay: Int?
    /// The day of the period's last month by which it is due ("trước ngày 25 hằng tháng" is 24), from 1 to 31.
    package let dayOfMonth: Int?

    package init(
        _ unit: PeriodKind, every: Int = 1, weekday: Weekday? = nil, minuteOfDay: Int? = nil,
        dayOfMonth: Int? = nil
    ) {
        self.dayOfMonth = dayOfMonth
        self.unit = unit
        self.every = every
        self.weekday = weekday
        self.minuteOfDay = minuteOfDay
    }
}

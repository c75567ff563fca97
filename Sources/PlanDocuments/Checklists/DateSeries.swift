import PlanModel
package import VietnameseCalendar

/// Days that come round, in order: the dates of one report, or the instances of a standing task.
package struct DateSeries: Sendable {
    package struct Entry: Hashable, Sendable {
        package let period: Period?
        package let day: ScheduledDay
    }

    package let kind: PeriodKind
    package let entries: [Entry]

    init(_ kind: PeriodKind, _ checkpoints: [Checkpoint], _ calendar: WorkingCalendar) {
        self.kind = kind
        entries = checkpoints.map { Entry(period: $0.period, day: ScheduledDay($0, calendar)) }
            .sorted { ($0.day.nominal, $0.day.effective) < ($1.day.nominal, $1.day.effective) }
    }

    /// How the series reads in one line; nil when it is not weekly on one weekday.
    package var weekly: WeeklyPattern? { kind == .week ? WeeklyPattern(entries) : nil }
}

/// A day of every week, or of every few weeks, and the weeks in which it is otherwise.
package struct WeeklyPattern: Sendable {
    package let weekday: Weekday
    /// Weeks from one to the next: 1 for every week.
    package let step: Int
    package let first: CivilDate
    package let last: CivilDate
    /// Weeks in which the day is moved off a day that is not worked.
    package let moved: [ScheduledDay]
    /// Days of the pattern on which nothing falls due.
    package let skipped: [CivilDate]

    init?(_ entries: [DateSeries.Entry]) {
        guard let first = entries.first?.day.nominal, let last = entries.last?.day.nominal else { return nil }
        weekday = first.weekday
        guard entries.allSatisfy({ [weekday] in $0.day.nominal.weekday == weekday }) else { return nil }
        self.first = first
        self.last = last
        let gaps = zip(entries, entries.dropFirst()).map { $0.day.nominal.days(to: $1.day.nominal) }
        let shortest = gaps.filter { $0 > 0 }.min() ?? 7
        step = shortest / 7
        let nominal = Set(entries.map(\.day.nominal))
        skipped = stride(from: first, through: last, by: shortest).filter { !nominal.contains($0) }
        moved = entries.map(\.day).filter(\.isMoved)
    }
}

package import VietnameseCalendar

extension ReportingRegime {
    /// When a report about this period is due by the plan's own words.
    package func dueDay(of period: Period) -> CivilDate {
        period.dueDay(weekday: weekday, dayOfMonth: dayOfMonth)
    }

    /// ``dueDay(of:)`` moved off days that are not worked, as ``Schedule/movingRule`` says of reports.
    package func effectiveDueDay(
        of period: Period, _ calendar: WorkingCalendar, year: CivilInterval
    ) -> CivilDate {
        let nominal = dueDay(of: period)
        let before = calendar.previousWorkingDay(onOrBefore: nominal)
        let earliest = max(period.first, year.start)
        return before >= earliest ? before : calendar.nextWorkingDay(onOrAfter: max(nominal, earliest))
    }
}

extension Period {
    /// When a report about this period is due: a week's on the weekday; a longer one's on the day of its last month,
    /// or that month's last day where the month is shorter or no day is said.
    package func dueDay(weekday: Weekday, dayOfMonth: Int?) -> CivilDate {
        if kind == .week { return first.adding(days: weekday.rawValue - Weekday.monday.rawValue) }
        let last = self.last
        guard let dayOfMonth, dayOfMonth < last.day else { return last }
        return last.adding(days: dayOfMonth - last.day)
    }
}

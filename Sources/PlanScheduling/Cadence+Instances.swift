import PlanModel
import VietnameseCalendar

extension Cadence {
    /// The due dates of the instances within an interval, in order, one for each time that the cadence comes round.
    ///
    /// Counting begins with the period that the interval starts in. A week's instance is due on the cadence's weekday,
    /// Friday when none is said, and is left out when that day is not within the interval; a longer period's is due on
    /// its last day, or the last such weekday. What the interval's end cuts off a longer period is due on that end.
    func instances(in interval: CivilInterval) -> [CivilDate] {
        let step = max(every, 1)
        let periods = Period.all(unit, overlapping: interval)
        var dates: [CivilDate] = []
        dates.reserveCapacity(periods.count / step + 1)
        for index in stride(from: step - 1, to: periods.count, by: step) {
            let date = dueDay(of: periods[index])
            if interval.contains(date) {
                dates.append(date)
            } else if date > interval.end, unit != .week {
                dates.append(interval.end)
            }
        }
        if unit != .week, !periods.count.isMultiple(of: step) { dates.append(interval.end) }
        return dates
    }

    private func dueDay(of period: Period) -> CivilDate {
        if unit == .week { return period.day(weekday ?? .friday) }
        guard let weekday else { return period.last }
        let daysBack = (period.last.weekday.rawValue - weekday.rawValue + 7) % 7
        return period.last.adding(days: -daysBack)
    }
}

extension Period {
    /// The day of a week.
    func day(_ weekday: Weekday) -> CivilDate {
        first.adding(days: weekday.rawValue - Weekday.monday.rawValue)
    }
}

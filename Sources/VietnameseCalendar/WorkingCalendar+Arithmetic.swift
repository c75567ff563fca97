extension WorkingCalendar {
    /// The date itself when it is worked, else the first working day after it.
    package func nextWorkingDay(onOrAfter date: CivilDate) -> CivilDate {
        workingDay(at: rank(Int(date.dayNumber)))
    }

    /// The date itself when it is worked, else the last working day before it.
    package func previousWorkingDay(onOrBefore date: CivilDate) -> CivilDate {
        workingDay(at: rank(Int(date.dayNumber) + 1) - 1)
    }

    /// The nth working day after the date, or before it when the count is negative; the date itself is not
    /// counted.
    ///
    /// Zero moves nothing, even from a day that is not worked. "Trong thời hạn 10 ngày làm việc kể từ ngày
    /// …" is therefore `adding(workingDays: 10, to:)` of the day named (Civil Code 2015, article 147: that
    /// day does not count).
    package func adding(workingDays count: Int, to date: CivilDate) -> CivilDate {
        guard count != 0 else { return date }
        // Beyond ten thousand years either way the answer is an end of the calendar in any case.
        let count = min(max(count, -4_000_000), 4_000_000)
        let number = Int(date.dayNumber)
        return workingDay(at: count > 0 ? rank(number + 1) + count - 1 : rank(number) + count)
    }

    /// How many working days lie after `start` up to and including `end`; for an `end` before `start`,
    /// minus those from `end` up to but not including `start`. It undoes `adding(workingDays:to:)`.
    package func workingDays(from start: CivilDate, to end: CivilDate) -> Int {
        let (from, to) = (Int(start.dayNumber), Int(end.dayNumber))
        return from <= to ? rank(to + 1) - rank(from + 1) : rank(to) - rank(from)
    }

    /// The working days of an interval, both ends included.
    package func workingDayCount(in interval: CivilInterval) -> Int {
        rank(Int(interval.end.dayNumber) + 1) - rank(Int(interval.start.dayNumber))
    }

    /// How many working days lie between the first day of the range and a day number, which is not counted
    /// itself; negative before the range.
    func rank(_ dayNumber: Int) -> Int {
        if dayNumber < firstDay { return weekdayRank(dayNumber) - weekdayRank(firstDay) }
        if dayNumber < endDay { return Int(workingBefore[dayNumber - firstDay]) }
        return workingDayNumbers.count + weekdayRank(dayNumber) - weekdayRank(endDay)
    }

    /// The working day of a rank; stops at the ends of the calendar.
    private func workingDay(at rank: Int) -> CivilDate {
        if workingDayNumbers.indices.contains(rank) {
            return CivilDate(unchecked: Int(workingDayNumbers[rank]))
        }
        let number =
            rank < 0
            ? weekday(at: rank + weekdayRank(firstDay))
            : weekday(at: rank - workingDayNumbers.count + weekdayRank(endDay))
        return CivilDate.earliest.adding(days: number)
    }

    /// Mondays to Fridays from day 0, a Monday, up to a day number.
    private func weekdayRank(_ dayNumber: Int) -> Int {
        dayNumber / 7 * 5 + min(dayNumber % 7, 5)
    }

    /// The inverse: the day number of the nth Monday to Friday; day 0 for a negative rank.
    private func weekday(at rank: Int) -> Int {
        rank < 0 ? 0 : rank / 5 * 7 + rank % 5
    }
}

/// Which days are worked, over a range of years, and the arithmetic of working days.
///
/// Holds two tables made once: how many working days precede each day, and the working days in order. Every
/// question is then one or two lookups, which is what a schedule that asks hundreds of thousands of times
/// needs.
///
/// Outside its years it knows only the weekly rest, Monday to Friday being worked: questions there still
/// have an answer, and `covers(_:)` says whether holidays were considered.
package struct WorkingCalendar: Equatable, Sendable {
    /// The Gregorian years for which holidays and announcements were considered.
    package let years: ClosedRange<Int>

    /// Every holiday of the range in order of date, those that fall on weekends included.
    package let holidays: [Holiday]

    /// The worked rest days of the range in order of date.
    package let announcedWorkingDays: [AnnouncedWorkingDay]

    /// Day numbers of the first day of the range and of the first day after it.
    let firstDay: Int
    let endDay: Int

    /// For each day of the range and the day after it, the working days of the range before that day.
    let workingBefore: [Int32]

    /// The day numbers of the working days of the range.
    let workingDayNumbers: [Int32]

    /// - Parameters:
    ///   - years: Gregorian years, cut to 1–9999; lunar holidays exist for 1900–2100.
    ///   - law: What is off by rule.
    ///   - announced: What was announced, in any order; days outside the years are ignored, and where two
    ///     windows are given for one year the later in the list holds. A day announced as worked is worked,
    ///     whatever else is said of it.
    package init(years: ClosedRange<Int>, law: HolidayLaw = .labourCode2019, announced: [AnnouncedDays] = [])
    {
        let years = years.clamped(to: 1...9999)
        self.years = years
        let first = CivilDate(uncheckedYear: years.lowerBound, month: 1, day: 1)
        let last = CivilDate(uncheckedYear: years.upperBound, month: 12, day: 31)
        firstDay = Int(first.dayNumber)
        endDay = Int(last.dayNumber) + 1

        let range = CivilInterval(first...last)
        holidays = WorkingCalendar.holidays(in: range, years: years, law: law, announced: announced)
        announcedWorkingDays = announced.flatMap(\.workingDays).filter { range.contains($0.date) }
            .sorted { $0.date < $1.date }

        var isWorked = range.days.map { !$0.weekday.isWeekend }
        for holiday in holidays { isWorked[first.days(to: holiday.date)] = false }
        for day in announcedWorkingDays { isWorked[first.days(to: day.date)] = true }

        var before: [Int32] = []
        var numbers: [Int32] = []
        before.reserveCapacity(isWorked.count + 1)
        numbers.reserveCapacity(isWorked.count)
        for (offset, worked) in isWorked.enumerated() {
            before.append(Int32(numbers.count))
            if worked { numbers.append(Int32(firstDay + offset)) }
        }
        before.append(Int32(numbers.count))
        workingBefore = before
        workingDayNumbers = numbers
    }

    private static func holidays(
        in range: CivilInterval, years: ClosedRange<Int>, law: HolidayLaw, announced: [AnnouncedDays]
    ) -> [Holiday] {
        var tet: [Int: AnnouncedWindow] = [:]
        var nationalDay: [Int: AnnouncedWindow] = [:]
        for days in announced {
            if let window = days.tet { tet[window.interval.start.year] = window }
            if let window = days.nationalDay { nationalDay[window.interval.start.year] = window }
        }
        var byDate: [CivilDate: Holiday] = [:]
        for day in announced.flatMap(\.daysOff) {
            byDate[day.date] = Holiday(
                date: day.date, kind: .announced, vietnameseName: day.reason, englishName: day.reason,
                source: day.document, isConfirmed: day.isConfirmed)
        }
        // After the announced ones, so that a day the law grants keeps its lawful name.
        for year in years {
            for holiday in law.holidays(inYear: year, tet: tet[year], nationalDay: nationalDay[year]) {
                byDate[holiday.date] = holiday
            }
        }
        return byDate.values.filter { range.contains($0.date) }.sorted { $0.date < $1.date }
    }

    /// Whether holidays and announcements were considered for this day.
    package func covers(_ date: CivilDate) -> Bool {
        (firstDay..<endDay).contains(Int(date.dayNumber))
    }

    /// Monday to Friday without the holidays, and the rest days announced as worked.
    package func isWorkingDay(_ date: CivilDate) -> Bool {
        let number = Int(date.dayNumber)
        return rank(number + 1) > rank(number)
    }

    /// The holiday on a day, also when it falls on a weekend; nil on other days and outside the years.
    package func holiday(on date: CivilDate) -> Holiday? {
        let index = holidays.partitioningIndex { $0.date >= date }
        return index < holidays.count && holidays[index].date == date ? holidays[index] : nil
    }

    /// The holidays of an interval in order.
    package func holidays(in interval: CivilInterval) -> ArraySlice<Holiday> {
        let start = holidays.partitioningIndex { $0.date >= interval.start }
        let end = holidays.partitioningIndex { $0.date > interval.end }
        return holidays[start..<end]
    }

    /// Why a day is worked or not, for the people who read a calendar.
    package func status(of date: CivilDate) -> DayStatus {
        let index = announcedWorkingDays.partitioningIndex { $0.date >= date }
        if index < announcedWorkingDays.count, announcedWorkingDays[index].date == date {
            return .madeUp(announcedWorkingDays[index])
        }
        if let holiday = holiday(on: date) { return .holiday(holiday) }
        return date.weekday.isWeekend ? .weeklyRest : .working
    }

    /// The four things that a day can be.
    package enum DayStatus: Hashable, Sendable {
        case working
        /// A rest day that is worked by announcement.
        case madeUp(AnnouncedWorkingDay)
        case weeklyRest
        case holiday(Holiday)
    }
}

extension Array {
    /// The first index whose element satisfies the predicate, in an array where all such elements come
    /// last.
    func partitioningIndex(where belongsInSecondPart: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

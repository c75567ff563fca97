import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension WorkingCalendar {
    /// The law's holidays overlaid with what calendars announce, for their years, other ones and the ones around them.
    init(_ calendars: [YearCalendar], years: [Int]) {
        let years = (years + calendars.compactMap { $0.year.value }).map { min(max($0, 1900), 2100) }
        // Without any year nothing is scheduled; one year keeps the calendar from being empty.
        let first = years.min() ?? 2000
        let last = years.max() ?? first
        self.init(years: (first - 1)...(last + 1), announced: calendars.map { AnnouncedDays($0) })
    }
}

extension AnnouncedDays {
    /// A run that holds the first day of Tết, or National Day, stands for the whole leave of that holiday;
    /// other days off are single.
    fileprivate init(_ calendar: YearCalendar) {
        var days = AnnouncedDays()
        let tet = calendar.year.value.flatMap { LunarDate(year: $0, month: 1, day: 1) }?.civil
        let nationalDay = calendar.year.value.flatMap { CivilDate(year: $0, month: 9, day: 2) }
        for dayOff in calendar.daysOff {
            guard let interval = dayOff.interval.value else { continue }
            let document = dayOff.document.value ?? ""
            if let tet, interval.contains(tet) {
                days.tet = AnnouncedWindow(interval, document: document)
            } else if let nationalDay, interval.contains(nationalDay) {
                days.nationalDay = AnnouncedWindow(interval, document: document)
            } else {
                days.daysOff += interval.days.map {
                    AnnouncedDayOff(date: $0, reason: dayOff.reason.value ?? "", document: document)
                }
            }
        }
        days.workingDays = calendar.workingDays.compactMap { day in
            day.date.value.map {
                AnnouncedWorkingDay(
                    date: $0, makesUpFor: day.insteadOf.value, document: day.document.value ?? "")
            }
        }
        self = days
    }
}

package import PlanDiagnostics
import PlanDocuments
package import VietnameseCalendar

/// One month of the plan's calendar, in weeks from Monday.
package struct MonthView: Sendable {
    package struct Day: Sendable {
        package let date: CivilDate
        package let rest: Rest?
        /// In the order of ``PlanSite/AgendaEntry``.
        package let entries: [AgendaEntry]
    }

    /// Why a day is not worked, or is though it would not be.
    package enum Rest: Hashable, Sendable {
        case weekly
        case holiday(BilingualText)
        case workedByAnnouncement
    }

    package let month: Period
    /// Seven places a week; nil before the first and after the last day of the month.
    package let weeks: [[Day?]]

    package var days: [Day] { weeks.joined().compactMap(\.self) }

    /// The months of the plan's days; none when its year is not known.
    package static func all(of site: SitePlan) -> [MonthView] {
        guard let interval = site.interval else { return [] }
        let byDay = Dictionary(grouping: site.agenda, by: \.day)
        // Appraisals of what was due in December come in January.
        let last = max(interval.end, site.agenda.last?.day ?? interval.end)
        let first = min(interval.start, site.agenda.first?.day ?? interval.start)
        return Period.all(.month, overlapping: CivilInterval(first...last)).map {
            MonthView($0, byDay, site.index.calendar)
        }
    }

    private init(_ month: Period, _ byDay: [CivilDate: [AgendaEntry]], _ calendar: WorkingCalendar) {
        self.month = month
        let days: [Day?] = month.interval.days.map {
            Day(date: $0, rest: Rest($0, calendar), entries: byDay[$0] ?? [])
        }
        let lead = month.first.weekday.rawValue - Weekday.monday.rawValue
        let padded = Array(repeating: nil, count: lead) + days
        weeks = stride(from: 0, to: padded.count, by: 7).map { start in
            let week = Array(padded[start..<min(start + 7, padded.count)])
            return week + Array(repeating: nil, count: 7 - week.count)
        }
    }
}

extension MonthView.Rest {
    fileprivate init?(_ date: CivilDate, _ calendar: WorkingCalendar) {
        switch calendar.status(of: date) {
        case .working: return nil
        case .madeUp: self = .workedByAnnouncement
        case .weeklyRest: self = .weekly
        case .holiday(let holiday):
            self = .holiday(BilingualText(vi: holiday.vietnameseName, en: holiday.englishName))
        }
    }
}

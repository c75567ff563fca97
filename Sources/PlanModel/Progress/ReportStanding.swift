package import VietnameseCalendar

/// Whether a report that a unit owed has come.
package struct ReportStanding: Hashable, Sendable {
    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case onTime = "on-time"
        case late
        case missing
    }

    package let unit: UnitID
    package let period: Period
    /// The last day on which it was in time.
    package let due: CivilDate
    /// When it came; nil while it is missing.
    package let received: CivilDate?
    package let outcome: Outcome

    package init(unit: UnitID, period: Period, due: CivilDate, received: CivilDate?) {
        self.unit = unit
        self.period = period
        self.due = due
        self.received = received
        outcome = received.map { $0 <= due ? .onTime : .late } ?? .missing
    }
}

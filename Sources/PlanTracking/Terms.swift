import PlanModel
import VietnameseCalendar

/// The dates, owner and standing of a task by the decisions in force on a day.
struct Terms {
    private(set) var roadmap: Roadmap
    private(set) var owner: UnitID?
    /// The deadline before the last extension; nil without one.
    private(set) var originalDue: CivilDate?
    private(set) var withdrawn: CivilDate?
    private(set) var suspended: CivilDate?

    init(_ roadmap: Roadmap, owner: UnitID?, _ changes: [DatedChange]) {
        self.roadmap = roadmap
        self.owner = owner
        for change in changes { apply(change) }
    }

    private mutating func apply(_ change: DatedChange) {
        switch change.change.kind.value {
        case .extension:
            guard let due = change.change.due.value else { return }
            originalDue = roadmap.due
            roadmap = roadmap.extended(to: due)
        case .suspension: suspended = change.date
        case .resumption: suspended = nil
        case .withdrawal: withdrawn = change.date
        case .ownerChange: owner = change.change.owner.value?.unit ?? owner
        case nil: break
        }
    }

    /// Sets the end of a task whose deadline is counted from an event: "10 ngày làm việc sau khi …".
    mutating func begin(on event: CivilDate, _ delay: Delay, _ calendar: WorkingCalendar) {
        guard roadmap.due == nil else { return }
        let months = event.adding(months: delay.months)
        let due =
            delay.isWorkingDays
            ? calendar.adding(workingDays: delay.days, to: months) : months.adding(days: delay.days)
        roadmap = Roadmap(start: event, due: nil, points: [], instances: roadmap.instances).extended(to: due)
    }
}

extension Roadmap {
    /// The same way with a later end: the milestones before the old end stay, and the whole is expected by the new one.
    func extended(to end: CivilDate) -> Roadmap {
        // A task that counts its instances goes on counting them.
        guard instances.isEmpty || !points.isEmpty else {
            return Roadmap(start: start, due: end, points: [], instances: instances)
        }
        var kept = points.filter { $0.date < end && $0.date < (due ?? .latest) }
        if kept.isEmpty, start < end { kept = [Point(date: start, expected: .none)] }
        return Roadmap(
            start: start, due: end, points: kept + [Point(date: end, expected: .full)], instances: instances)
    }
}

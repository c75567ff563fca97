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

    /// - Parameter roadmap: as the extensions among the changes leave it.
    init(_ roadmap: Roadmap, _ task: Task, _ changes: [DatedChange]) {
        self.roadmap = roadmap
        owner = task.responsibleUnit
        var due = task.deadline.value?.due
        for change in changes { apply(change, &due) }
    }

    private mutating func apply(_ change: DatedChange, _ due: inout CivilDate?) {
        switch change.change.kind.value {
        case .extension:
            guard let end = change.change.due.value else { return }
            originalDue = due
            due = end
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
        roadmap = Roadmap(from: event, to: due, instances: roadmap.instances)
    }
}

extension Roadmap {
    /// The straight way from one day to another; a task that counts its instances goes on counting them.
    fileprivate init(from start: CivilDate, to due: CivilDate, instances: [CivilDate]) {
        let begun = start < due ? [Point(date: start, expected: .none)] : []
        let points = instances.isEmpty ? begun + [Point(date: due, expected: .full)] : []
        self.init(start: start, due: due, points: points, instances: instances)
    }
}

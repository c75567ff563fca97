import PlanModel
import VietnameseCalendar

/// By when a task is due and what has to show before that, as extensions leave it.
struct Term {
    private(set) var due: CivilDate?
    /// In order of date.
    private(set) var milestones: [TaskMilestone]

    /// Puts the end off, from the day on which a decision takes force.
    ///
    /// What had fallen due by that day stays, met or not. What had not is replaced by the milestones of the decision, or,
    /// where it names none, moved so that it keeps its place between that day and the end; whole days, rounded down. A
    /// milestone on the old end goes to the new one, also when the old end has passed.
    mutating func extend(by change: DatedChange) {
        guard let end = change.change.due.value else { return }
        let old = due
        let named = TaskMilestone.all([], change.change.milestones)
        due = end
        guard named.isEmpty else {
            milestones = milestones.filter { $0.date <= change.date && $0.date != old } + named
            milestones.sort { $0.date < $1.date }
            return
        }
        guard let old else { return }
        milestones = milestones.map { milestone in
            if milestone.date == old { return milestone.moved(to: end) }
            guard change.date < milestone.date, milestone.date < old else { return milestone }
            let days = change.date.days(to: milestone.date) * change.date.days(to: end)
            return milestone.moved(to: change.date.adding(days: days / change.date.days(to: old)))
        }
        milestones.sort { $0.date < $1.date }
    }
}

extension TaskMilestone {
    fileprivate func moved(to date: CivilDate) -> TaskMilestone {
        TaskMilestone(date: date, title: title, share: share)
    }
}

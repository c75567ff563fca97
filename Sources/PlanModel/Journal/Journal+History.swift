package import VietnameseCalendar

/// A change of a task with the day from which it holds.
package struct DatedChange: Sendable {
    package let date: CivilDate
    package let change: TaskChange
}

extension Journal {
    /// The changes of each task that hold by the end of a day, in the order in which they came to hold.
    ///
    /// Of changes on one day the order is that of their contents, so that no order of files shows through.
    package func changesByTask(until end: CivilDate = .latest) -> [TaskID: [DatedChange]] {
        var changes: [TaskID: [DatedChange]] = [:]
        for amendment in amendments {
            guard let date = amendment.effective, date <= end else { continue }
            for change in amendment.changes {
                guard let task = change.task.value else { continue }
                changes[task, default: []].append(DatedChange(date: date, change: change))
            }
        }
        return changes.mapValues { $0.sorted { $0.order < $1.order } }
    }

    /// The changes of one task, whenever they come to hold.
    package func changes(of task: TaskID) -> [DatedChange] { changesByTask()[task] ?? [] }

    /// Who answers for a task on a day: its owner in the plan until a decision hands it over.
    package func owner(of task: TaskID, in plan: Plan, at date: CivilDate) -> UnitID? {
        let handovers = changes(of: task).filter { $0.date <= date && $0.change.kind.value == .ownerChange }
        return handovers.last?.change.owner.value?.unit ?? plan.tasks[task].responsibleUnit
    }
}

extension DatedChange {
    /// What tells two changes of one task apart, as numbers.
    fileprivate var order: (Int32, Int, Int32, Int) {
        let kinds = TaskChange.Kind.allCases
        return (
            date.dayNumber, change.kind.value.flatMap(kinds.firstIndex) ?? kinds.count,
            change.due.value?.dayNumber ?? 0, change.owner.value?.unit?.rawValue ?? -1
        )
    }
}

import PlanModel
import VietnameseCalendar

extension SchedulingContext {
    /// Everything that a single task gives rise to.
    func appendTaskCheckpoints(to checkpoints: inout [Checkpoint]) {
        let reminders = Set(plan.reminders.lazy.filter { $0 >= 0 }).sorted()
        for id in plan.tasks.ids {
            let task = plan.tasks[id]
            let roadmap = roadmaps[id.rawValue]
            appendStart(id, task, roadmap, to: &checkpoints)
            appendMilestones(id, task, roadmap, to: &checkpoints)
            appendInstances(id, task, roadmap, to: &checkpoints)
            appendConditionReviews(id, task, roadmap, to: &checkpoints)
            guard let due = roadmap.due else { continue }
            appendCompletion(id, task, due, to: &checkpoints)
            let end = calendar.nextWorkingDay(onOrAfter: due)
            for days in reminders {
                let date = calendar.adding(workingDays: -days, to: end)
                // Sorted, so that all further reminders lie before the start too.
                guard date >= roadmap.start else { break }
                checkpoints.append(
                    Checkpoint(
                        key: Checkpoint.Kind.reminder.key(task.code.value, String(days)), kind: .reminder,
                        nominal: date, effective: date, unit: task.responsibleUnit, tasks: [id],
                        daysBefore: days))
            }
        }
    }

    /// Work that began in an earlier year does not start in this plan.
    private func appendStart(
        _ id: TaskID, _ task: Task, _ roadmap: Roadmap, to checkpoints: inout [Checkpoint]
    ) {
        guard roadmap.start >= year.start else { return }
        checkpoints.append(
            Checkpoint(
                key: Checkpoint.Kind.start.key(task.code.value), kind: .start, nominal: roadmap.start,
                effective: effective(roadmap.start, .start), unit: task.responsibleUnit, tasks: [id]))
    }

    /// Numbered from 1 in order of date.
    private func appendMilestones(
        _ id: TaskID, _ task: Task, _ roadmap: Roadmap, to checkpoints: inout [Checkpoint]
    ) {
        for (index, milestone) in TaskMilestone.all(of: task).enumerated() {
            let expected = roadmap.expectedShare(at: milestone.date)
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.milestone.key(task.code.value, String(index + 1)), kind: .milestone,
                    nominal: milestone.date, effective: effective(milestone.date, .milestone),
                    unit: task.responsibleUnit, tasks: [id], title: milestone.title, expected: expected,
                    floor: floor(under: expected)))
        }
    }

    /// Named by the period that they fall due in, which holds one instance at most.
    private func appendInstances(
        _ id: TaskID, _ task: Task, _ roadmap: Roadmap, to checkpoints: inout [Checkpoint]
    ) {
        guard let cadence = task.effectiveCadence else { return }
        for date in roadmap.instances {
            let period = Period(cadence.unit, containing: date)
            let expected = roadmap.expectedShare(at: date)
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.instance.key(task.code.value, period.key), kind: .instance,
                    nominal: date, effective: effective(date, .instance), unit: task.responsibleUnit,
                    tasks: [id], period: period, expected: expected, floor: floor(under: expected)))
        }
    }

    /// The due date and what follows from it: evidence by the same day, and its appraisal counted from the day on
    /// which the term really ends.
    private func appendCompletion(
        _ id: TaskID, _ task: Task, _ due: CivilDate, to checkpoints: inout [Checkpoint]
    ) {
        let end = effective(due, .due)
        checkpoints.append(
            Checkpoint(
                key: Checkpoint.Kind.due.key(task.code.value), kind: .due, nominal: due, effective: end,
                unit: task.responsibleUnit, tasks: [id], expected: .full, floor: floor(under: .full)))
        if plan.isEvidenceRequired {
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.evidenceDue.key(task.code.value), kind: .evidenceDue, nominal: due,
                    effective: effective(due, .evidenceDue), unit: task.responsibleUnit, tasks: [id]))
        }
        if let appraisal = plan.appraisal.value {
            let verdict = calendar.adding(workingDays: appraisal.workingDays, to: end)
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.appraisal.key(task.code.value), kind: .appraisal, nominal: verdict,
                    effective: verdict, unit: appraisal.appraiser(of: task), tasks: [id]))
        }
    }

    /// On the days that the author set for review; else, while a condition is awaited, at the end of each quarter of
    /// the plan's year from the start until the day before the due date, or to the year's end without one.
    private func appendConditionReviews(
        _ id: TaskID, _ task: Task, _ roadmap: Roadmap, to checkpoints: inout [Checkpoint]
    ) {
        for date in reviewDates(of: task, roadmap) {
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.conditionReview.key(task.code.value, date.iso),
                    kind: .conditionReview, nominal: date,
                    effective: effective(date, .conditionReview, notBefore: roadmap.start),
                    unit: task.responsibleUnit, tasks: [id]))
        }
    }

    private func reviewDates(of task: Task, _ roadmap: Roadmap) -> [CivilDate] {
        guard task.reviews.isEmpty else { return Set(task.reviews.map(\.value)).sorted() }
        guard task.effectiveCondition != nil else { return [] }
        let end = roadmap.due?.adding(days: -1) ?? year.end
        return periods(.quarter).map(\.last).filter { roadmap.start <= $0 && $0 <= end }
    }
}

extension Appraisal {
    /// Nobody appraises their own task: the deputy does; nil when there is nobody else.
    func appraiser(of task: Task) -> UnitID? {
        let units = [appraiser.value?.unit, deputy.value?.unit].lazy.compactMap(\.self)
        return units.first { $0 != task.responsibleUnit }
    }
}

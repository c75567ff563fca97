import PlanModel
import VietnameseCalendar

extension SchedulingContext {
    /// Everything that a single task gives rise to.
    func appendTaskCheckpoints(to checkpoints: inout [Checkpoint]) {
        let reminders = Set(plan.reminders.lazy.filter { $0 >= 0 }).sorted()
        for task in tasks {
            appendStart(task, to: &checkpoints)
            appendMilestones(task, to: &checkpoints)
            appendInstances(task, to: &checkpoints)
            appendConditionReviews(task, to: &checkpoints)
            guard let due = task.roadmap.due else { continue }
            let end = effective(due, .due)
            appendReminders(task, reminders, end, to: &checkpoints)
            appendCompletion(task, due, end, to: &checkpoints)
        }
    }

    /// Counted back from the day on which the term really ends, as far as the start; `reminders` is in rising order.
    private func appendReminders(
        _ task: DatedTask, _ reminders: [Int], _ end: CivilDate,
        to checkpoints: inout [Checkpoint]
    ) {
        for days in reminders {
            let date = calendar.adding(workingDays: -days, to: end)
            guard date >= task.roadmap.start else { break }
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.reminder.key(task.code, String(days)), kind: .reminder,
                    nominal: date, effective: date, unit: task.unit(on: date), tasks: task.alone,
                    daysBefore: days))
        }
    }

    /// Work that began in an earlier year does not start in this plan.
    private func appendStart(
        _ task: DatedTask, to checkpoints: inout [Checkpoint]
    ) {
        guard task.roadmap.start >= year.start else { return }
        let day = effective(task.roadmap.start, .start)
        checkpoints.append(
            Checkpoint(
                key: Checkpoint.Kind.start.key(task.code), kind: .start, nominal: task.roadmap.start,
                effective: day, unit: task.unit(on: day), tasks: task.alone))
    }

    /// Numbered from 1 in order of date.
    private func appendMilestones(
        _ task: DatedTask, to checkpoints: inout [Checkpoint]
    ) {
        for (index, milestone) in task.milestones.enumerated() {
            let expected = task.roadmap.expectedShare(at: milestone.date)
            let day = effective(milestone.date, .milestone)
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.milestone.key(task.code, String(index + 1)), kind: .milestone,
                    nominal: milestone.date, effective: day, unit: task.unit(on: day), tasks: task.alone,
                    title: milestone.title, number: index + 1, expected: expected,
                    floor: floor(under: expected)))
        }
    }

    /// Named by the period that they fall due in, which holds one instance at most.
    private func appendInstances(
        _ task: DatedTask, to checkpoints: inout [Checkpoint]
    ) {
        guard let cadence = task.cadence else { return }
        for date in task.roadmap.instances {
            let period = Period(cadence, containing: date)
            let expected = task.roadmap.expectedShare(at: date)
            let day = effective(date, .instance)
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.instance.key(task.code, period.key), kind: .instance,
                    nominal: date, effective: day, unit: task.unit(on: day), tasks: task.alone,
                    period: period, expected: expected, floor: floor(under: expected)))
        }
    }

    /// The due date and what follows from it: evidence by the same day, and its appraisal counted from the day on
    /// which the term really ends.
    private func appendCompletion(
        _ task: DatedTask, _ due: CivilDate, _ end: CivilDate,
        to checkpoints: inout [Checkpoint]
    ) {
        checkpoints.append(
            Checkpoint(
                key: Checkpoint.Kind.due.key(task.code), kind: .due, nominal: due, effective: end,
                unit: task.unit(on: end), tasks: task.alone, expected: .full, floor: floor(under: .full)))
        if plan.isEvidenceRequired {
            let day = effective(due, .evidenceDue)
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.evidenceDue.key(task.code), kind: .evidenceDue, nominal: due,
                    effective: day, unit: task.unit(on: day), tasks: task.alone))
        }
        if let appraisal {
            let verdict = calendar.adding(workingDays: appraisal.workingDays, to: end)
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.appraisal.key(task.code), kind: .appraisal, nominal: verdict,
                    effective: verdict, unit: appraisal.appraiser(of: task.unit(on: verdict)),
                    tasks: task.alone))
        }
    }

    /// On the days that the author set for review; else, while a condition is awaited, at the end of each quarter of
    /// the plan's year from the start until the day before the due date, or to the year's end without one.
    private func appendConditionReviews(
        _ task: DatedTask, to checkpoints: inout [Checkpoint]
    ) {
        for date in reviewDates(of: task) {
            let day = effective(date, .conditionReview, notBefore: task.roadmap.start)
            checkpoints.append(
                Checkpoint(
                    key: Checkpoint.Kind.conditionReview.key(task.code, date.iso),
                    kind: .conditionReview, nominal: date,
                    effective: day, unit: task.unit(on: day), tasks: task.alone))
        }
    }

    private func reviewDates(of task: DatedTask) -> [CivilDate] {
        guard task.reviews.isEmpty else { return task.reviews }
        guard task.awaitsCondition else { return [] }
        let end = task.roadmap.due?.adding(days: -1) ?? year.end
        return periods(.quarter).map(\.last).filter { task.roadmap.start <= $0 && $0 <= end }
    }
}

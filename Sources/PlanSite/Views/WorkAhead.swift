import PlanModel
import VietnameseCalendar

/// What the schedule still asks for after all that was reported and decided.
struct WorkAhead {
    private let schedule: Schedule
    private let progress: Progress
    private let appraisal: Appraisal?
    private let calendar: WorkingCalendar
    /// The due day of each task by the schedule.
    private let planned: [CivilDate?]

    init(_ compiled: CompiledPlan, _ calendar: WorkingCalendar) {
        schedule = compiled.schedule
        progress = compiled.progress
        appraisal = compiled.plan.appraisal.value
        self.calendar = calendar
        var planned = [CivilDate?](repeating: nil, count: compiled.plan.tasks.count)
        for checkpoint in schedule.checkpoints where checkpoint.kind == .due {
            for task in checkpoint.tasks { planned[task.rawValue] = checkpoint.effective }
        }
        self.planned = planned
    }

    /// The checkpoints from the day of compilation on: without those of tasks that are done, dropped or put off, with
    /// the dates that decisions or the events that tasks waited for have set.
    var checkpoints: [Checkpoint] {
        let ahead = schedule.checkpoints.filter { $0.effective >= progress.date }
        guard !progress.tasks.isEmpty else { return ahead }
        let moved = progress.tasks.filter(isMoved).flatMap(newDays)
        return ahead.filter(isStillAsked) + moved.filter { isOpen($0) && $0.effective >= progress.date }
    }

    private func isMoved(_ task: TaskProgress) -> Bool {
        task.effectiveDue != nil && task.effectiveDue != planned[task.task.rawValue]
    }

    private func isStillAsked(_ checkpoint: Checkpoint) -> Bool {
        guard checkpoint.kind.isOfOneTask, let task = standing(checkpoint) else { return true }
        return isOpen(checkpoint) && !(checkpoint.kind.goesByDue && isMoved(task))
    }

    private func isOpen(_ checkpoint: Checkpoint) -> Bool {
        switch standing(checkpoint)?.state {
        case .withdrawn, .completed, .suspended: false
        case .pendingAppraisal: checkpoint.kind == .appraisal
        default: true
        }
    }

    private func standing(_ checkpoint: Checkpoint) -> TaskProgress? {
        checkpoint.tasks.first.map { progress.tasks[$0.rawValue] }
    }

    private func newDays(_ task: TaskProgress) -> [Checkpoint] {
        guard let due = task.due, let effective = task.effectiveDue else { return [] }
        func checkpoint(_ kind: Checkpoint.Kind, _ day: CivilDate, _ unit: UnitID?) -> Checkpoint {
            Checkpoint(
                key: "\(kind.rawValue):\(task.task.rawValue)", kind: kind, nominal: kind == .due ? due : day,
                effective: day, unit: unit, tasks: [task.task])
        }
        let judged = appraisal.map {
            checkpoint(
                .appraisal, calendar.adding(workingDays: $0.workingDays, to: effective),
                $0.appraiser(of: task.owner))
        }
        return [checkpoint(.due, effective, task.owner)] + [judged].compactMap(\.self)
    }
}

extension Checkpoint.Kind {
    fileprivate var isOfOneTask: Bool {
        switch self {
        case .start, .reminder, .milestone, .instance, .due, .evidenceDue, .appraisal, .conditionReview: true
        case .internalReport, .upwardReport, .warningReview, .targetMeasured, .targetJudged: false
        }
    }

    /// Whether its day is counted from the due date, so that an extension takes it away.
    fileprivate var goesByDue: Bool {
        switch self {
        case .due, .evidenceDue, .reminder, .appraisal: true
        default: false
        }
    }
}

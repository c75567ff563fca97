import PlanModel
import VietnameseCalendar

/// One task on its way: its terms, what was reported of it, and what was said to that.
struct TaskCourse {
    let id: TaskID
    let terms: Terms
    let claim: Claim
    /// For a task that counts its instances.
    let instances: Instances?
    /// It waits for a condition that nobody has reported met.
    let isWaiting: Bool
    let reported: Share?
    /// What was reported, by day.
    private let steps: [TaskTrack.Step]
    private let verdicts: [VerdictEvent]
    let lastReport: CivilDate?
    /// The first day by which its unit had to report on it; nil when nobody asks.
    let firstReportDue: CivilDate?

    init(
        _ id: TaskID, _ roadmap: Roadmap, _ history: TaskHistory, _ context: TrackingContext,
        firstReportDue: CivilDate?
    ) {
        let task = context.plan.tasks[id]
        var terms = Terms(roadmap, task, history.changes)
        let condition = Awaited(task, history)
        if let met = condition.met, let delay = condition.delay {
            terms.begin(on: met, delay, context.calendar)
        }
        self.id = id
        self.terms = terms
        self.firstReportDue = firstReportDue
        isWaiting = condition.isOpen
        lastReport = history.entries.last?.date
        let roadmap = terms.roadmap
        if roadmap.countsInstances {
            let instances = Instances(roadmap.instances, history.entries, history.verdicts)
            self.instances = instances
            claim = Claim(instances)
            steps = instances.steps
            reported = history.entries.isEmpty ? nil : instances.share
        } else {
            instances = nil
            let entries = history.entries.counted
            claim = Claim(entries, history.verdicts)
            steps = entries.reduce(into: []) { $0.add($1.share, on: $1.date) }
            reported = steps.last?.share
        }
        verdicts = history.verdicts
    }

    /// The same for those who draw it.
    var track: TaskTrack {
        TaskTrack(
            task: id, roadmap: terms.roadmap, steps: steps,
            judgements: verdicts.map {
                TaskTrack.Judgement(date: $0.date, isAccepted: $0.isAccepted, reason: $0.reason)
            })
    }
}

extension Claim {
    /// The claim that all instances together make; a rejection of any is one of the whole.
    fileprivate init(_ instances: Instances) {
        if let rejection = instances.rejection {
            self = .rejected(since: rejection.date, on: rejection.date, reason: rejection.reason)
        } else if let completed = instances.completed {
            self =
                instances.acceptance.map { .accepted(since: completed, on: $0.date) }
                ?? .open(since: completed)
        } else {
            self = .none
        }
    }
}

/// What a task waits for, and whether it has come.
private struct Awaited {
    /// The day on which the condition is said to have been met.
    let met: CivilDate?
    let delay: Delay?
    let isOpen: Bool

    /// A deadline by decision ends the waiting, and so does any work reported: it could begin.
    init(_ task: Task, _ history: TaskHistory) {
        met = history.entries.compactMap(\.conditionMet).min()
        delay = task.effectiveCondition?.delay
        let hasBegun = history.entries.contains { $0.share > .none }
        let isExtended = history.changes.contains { $0.change.kind.value == .extension }
        isOpen = task.awaitsCondition && met == nil && !hasBegun && !isExtended
    }
}

extension Task {
    /// Whether something outside the plan has to happen first; a schedule in another document only says when,
    /// where the plan names a due date besides.
    fileprivate var awaitsCondition: Bool {
        guard let condition = self.effectiveCondition else { return false }
        return condition.kind != .schedule || self.deadline.value?.due == nil
    }
}

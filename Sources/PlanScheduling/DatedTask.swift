import PlanModel
import VietnameseCalendar

/// What a task says about people and dates, taken out of its large record once, and the roadmap that follows.
struct DatedTask {
    let id: TaskID
    /// The task by itself: one array that all its checkpoints share.
    let alone: [TaskID]
    let code: String
    /// Who answers for it in the plan.
    private let unit: UnitID?
    /// Who answers for it from which day on, by the decisions in force, in order.
    private let handovers: [(date: CivilDate, unit: UnitID)]
    let milestones: [TaskMilestone]
    /// In what kind of period its instances come round, when they do.
    let cadence: PeriodKind?
    let awaitsCondition: Bool
    /// The days that the author set for reviewing the condition, in order, each once.
    let reviews: [CivilDate]
    let roadmap: Roadmap

    init(
        _ id: TaskID, _ task: Task, _ changes: [DatedChange], defaults: DefaultStart, year: CivilInterval
    ) {
        let deadline = task.deadline.value
        var term = Term(
            due: deadline?.due, milestones: TaskMilestone.all(deadline?.milestones ?? [], task.milestones))
        for change in changes where change.change.kind.value == .extension { term.extend(by: change) }
        let cadence = task.cadence.value ?? deadline?.cadence
        self.id = id
        alone = [id]
        code = task.code.value
        unit = task.responsibleUnit
        handovers = changes.compactMap { change in
            guard change.change.kind.value == .ownerChange else { return nil }
            return change.change.owner.value?.unit.map { (change.date, $0) }
        }
        milestones = term.milestones
        self.cadence = cadence?.unit
        awaitsCondition = task.effectiveCondition != nil
        reviews = task.reviews.isEmpty ? [] : Set(task.reviews.map(\.value)).sorted()
        roadmap = Roadmap(
            namedStart: task.start.value ?? deadline?.start, due: term.due, milestones: milestones,
            cadence: cadence, defaults: defaults, year: year)
    }

    /// Who answers for it on a day.
    func unit(on day: CivilDate) -> UnitID? { handovers.last { $0.date <= day }?.unit ?? unit }

    /// Everybody who ever answers for it, each once.
    var everyUnit: Set<UnitID> { Set(handovers.map(\.unit) + [unit].compactMap(\.self)) }
}

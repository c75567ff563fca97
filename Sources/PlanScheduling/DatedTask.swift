import PlanModel
import VietnameseCalendar

/// What a task says about people and dates, taken out of its large record once, and the roadmap that follows.
struct DatedTask {
    let id: TaskID
    /// The task by itself: one array that all its checkpoints share.
    let alone: [TaskID]
    let code: String
    let unit: UnitID?
    let milestones: [TaskMilestone]
    /// In what kind of period its instances come round, when they do.
    let cadence: PeriodKind?
    let awaitsCondition: Bool
    /// The days that the author set for reviewing the condition, in order, each once.
    let reviews: [CivilDate]
    let roadmap: Roadmap

    init(_ id: TaskID, _ task: Task, defaults: DefaultStart, year: CivilInterval) {
        let deadline = task.deadline.value
        let cadence = task.cadence.value ?? deadline?.cadence
        self.id = id
        alone = [id]
        code = task.code.value
        unit = task.responsibleUnit
        milestones = TaskMilestone.all(deadline?.milestones ?? [], task.milestones)
        self.cadence = cadence?.unit
        awaitsCondition = task.effectiveCondition != nil
        reviews = task.reviews.isEmpty ? [] : Set(task.reviews.map(\.value)).sorted()
        roadmap = Roadmap(
            namedStart: task.start.value ?? deadline?.start, due: deadline?.due, milestones: milestones,
            cadence: cadence, defaults: defaults, year: year)
    }
}

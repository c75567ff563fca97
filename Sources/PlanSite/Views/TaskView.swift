import PlanDocuments
package import PlanModel
package import VietnameseCalendar

/// A task as the pages list, draw and filter it.
package struct TaskView: Sendable {
    /// What the task's time depends on; a task may be of several kinds.
    package enum Timing: String, Hashable, Sendable, CaseIterable {
        /// Has a last day.
        case dated
        /// Comes round, or goes on all year.
        case recurring
        /// Waits for something outside the plan.
        case conditional
        /// The plan names neither a day nor a rhythm nor a condition.
        case open
    }

    package let id: TaskID
    package let name: RecordName
    package let section: SectionID
    /// The unit that answers for it.
    package let owner: UnitID?
    /// Official names of all that are named as owners.
    package let ownerNames: String?
    /// Units that take part without answering for it, each once, in the order of the registry.
    package let helpers: [UnitID]
    package let timing: Set<Timing>
    /// nil only in a plan whose year is not known.
    package let start: CivilDate?
    /// The last day in time, moved off days that are not worked.
    package let due: CivilDate?
    package let milestones: [AgendaMark]
    package let instances: [CivilDate]
    package let reviews: [CivilDate]
    package let targets: [TargetID]
    /// Where it stands; nil while nobody has reported on the plan.
    package let progress: TaskProgress?
    /// Something is missing in its own record, and that was allowed.
    package let isWaived: Bool

    /// A dated part of a task.
    package struct AgendaMark: Hashable, Sendable {
        package let day: CivilDate
        package let title: String?
    }

    init(
        _ id: TaskID, _ index: PlanIndex, _ roadmap: Roadmap?, helpers: [UnitID], progress: TaskProgress?,
        isWaived: Bool
    ) {
        let task = index.plan.tasks[id]
        self.id = id
        name = index.name(id)
        section = task.section
        owner = task.responsibleUnit
        ownerNames = index.ownerNames(of: id)
        self.helpers = helpers
        start = roadmap?.start
        due = index.due(id)
        milestones = index.checkpoints(.milestone, of: id).map {
            AgendaMark(day: $0.effective, title: $0.title)
        }
        instances = index.checkpoints(.instance, of: id).map(\.effective)
        reviews = index.checkpoints(.conditionReview, of: id).map(\.effective)
        targets = task.targets.map(\.value)
        timing = Self.timing(of: task, isDated: due != nil, comesRound: !instances.isEmpty)
        self.progress = progress
        self.isWaived = isWaived
    }

    private static func timing(of task: Task, isDated: Bool, comesRound: Bool) -> Set<Timing> {
        var timing: Set<Timing> = []
        if isDated { timing.insert(.dated) }
        let isStanding = task.deadline.value?.isStanding ?? false
        if comesRound || isStanding || task.effectiveCadence != nil { timing.insert(.recurring) }
        if task.effectiveCondition != nil { timing.insert(.conditional) }
        return timing.isEmpty ? [.open] : timing
    }

    /// The quarter of the due day within its year, 1 to 4.
    package var dueQuarter: Int? { due.map { ($0.month - 1) / 3 + 1 } }
}

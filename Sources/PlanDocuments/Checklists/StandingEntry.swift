package import PlanModel
package import VietnameseCalendar

/// What was reported, judged and decided of a task so far, as its unit has to know it.
package struct StandingEntry: Sendable {
    package let state: TaskState
    /// What was reported last; nil where only a decision has changed the task.
    package let reported: Report?
    /// The last verdict.
    package let judgement: TaskTrack.Judgement?
    /// The deadline that a decision has set, and the one before.
    package let `extension`: Extension?
    /// Who answers for the task by a decision, where that is not the owner that the plan names.
    package let handedTo: String?

    package struct Report: Hashable, Sendable {
        package let share: Share
        package let date: CivilDate
        /// The share is the part of its instances that is done.
        package let isOfInstances: Bool
    }

    package struct Extension: Hashable, Sendable {
        package let due: CivilDate
        package let before: CivilDate
    }
}

extension StandingEntry {
    /// nil for a task that nobody has said anything of.
    init?(_ id: TaskID, _ index: PlanIndex) {
        guard let progress = index.standing(id) else { return nil }
        let track = index.progress.tracks[id.rawValue]
        state = progress.state
        reported = progress.reported.flatMap { share in
            progress.lastReport.map {
                Report(share: share, date: $0, isOfInstances: track.roadmap.countsInstances)
            }
        }
        judgement = track.judgements.last
        `extension` = progress.originalDue.flatMap { before in
            progress.due.map { Extension(due: $0, before: before) }
        }
        handedTo = progress.owner == index.plan.tasks[id].responsibleUnit ? nil : index.name(progress.owner)
    }
}

extension PlanIndex {
    /// Where a task stands, once somebody has reported on it or a decision has changed it; else nil, since what follows
    /// from the calendar alone says nothing of the work.
    package func standing(_ id: TaskID) -> TaskProgress? {
        guard progress.tasks.indices.contains(id.rawValue) else { return nil }
        let task = progress.tasks[id.rawValue]
        let isDecided =
            task.originalDue != nil || task.state == .withdrawn || task.state == .suspended
            || task.owner != plan.tasks[id].responsibleUnit
        return task.lastReport != nil || isDecided ? task : nil
    }
}

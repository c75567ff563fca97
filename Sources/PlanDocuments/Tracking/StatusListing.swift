package import PlanModel
package import VietnameseCalendar

/// Where the tasks of one plan or several stand, as rows for terminals, spreadsheets and programs.
package struct StatusListing: Sendable {
    /// One task with the names of what it points at.
    package struct Row: Sendable {
        package let plan: String
        package let task: RecordName
        package let unit: UnitName?
        package let now: TaskProgress
        /// Where it stood on the day that it is compared with; nil without one.
        package let before: TaskProgress?
        /// Who answered for it then.
        package let unitBefore: UnitName?
    }

    /// In the order of the plans and their tasks.
    package let rows: [Row]
    /// The day at whose end the plans are looked at.
    package let date: CivilDate
    /// The day that is compared with, when only what changed since is listed.
    package let since: CivilDate?

    /// - Parameters:
    ///   - plans: those of the workspace that are looked at.
    ///   - since: a day, for what changed of the tasks since its end, and where a plan stood then; nil for all tasks.
    ///   - units: codes of the units whose tasks are listed; empty for all, those left open included.
    package init(
        _ plans: some Sequence<CompiledPlan>, in workspace: CompiledWorkspace,
        since: (day: CivilDate, progress: (CompiledPlan) -> Progress)? = nil, units: Set<String> = []
    ) {
        let registry = workspace.workspace.units
        date = workspace.asOf
        self.since = since?.day
        rows = plans.flatMap { plan in
            let before = since.map { $0.progress(plan) }
            return plan.progress.tasks.enumerated().compactMap { place, now -> Row? in
                let earlier = before.map { $0.tasks[place] }
                if let earlier, !now.differs(from: earlier) { return nil }
                let unit = now.owner.map { registry.units[$0] }
                guard units.isEmpty || unit.map({ units.contains($0.code.value) }) == true else { return nil }
                return Row(
                    plan: plan.plan.code.value, task: RecordName(plan.plan.tasks[now.task], plan.plan),
                    unit: unit.map(UnitName.init), now: now, before: earlier,
                    unitBefore: earlier?.owner.map { UnitName(registry.units[$0]) })
            }
        }
    }

    /// How many tasks are in each state, those of no task left out, in the order of the states.
    var tally: [(state: TaskState, count: Int)] {
        TaskState.allCases.map { state in (state, rows.count { $0.now.state == state }) }.filter { $0.1 > 0 }
    }
}

extension TaskProgress {
    /// Whether somebody who knew the other would learn something; that time has passed is no news.
    fileprivate func differs(from other: TaskProgress) -> Bool {
        state != other.state || reported != other.reported || due != other.due || owner != other.owner
            || claimed != other.claimed || judged != other.judged
    }
}

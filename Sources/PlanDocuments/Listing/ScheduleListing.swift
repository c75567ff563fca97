package import PlanModel

/// The schedule of one plan or several as rows, for terminals, spreadsheets and programs.
package struct ScheduleListing: Sendable {
    /// One checkpoint with the names of what it points at.
    package struct Row: Sendable {
        package let plan: String
        package let checkpoint: Checkpoint
        package let day: ScheduledDay
        package let unit: UnitName?
        package let target: RecordName?
        /// Of every task of the plan; a report concerns hundreds of tasks, and so do all others like it.
        let names: [RecordName]

        package var tasks: [RecordName] { checkpoint.tasks.map(name) }

        func name(_ task: TaskID) -> RecordName { names[task.rawValue] }
    }

    /// In the order of effective date; on one day in that of the plans and their keys.
    package let rows: [Row]

    package init(_ workspace: CompiledWorkspace, _ filter: ScheduleFilter = ScheduleFilter()) {
        self.init(workspace.plans, in: workspace, filter)
    }

    /// Some of a workspace's plans.
    package init(
        _ plans: some Sequence<CompiledPlan>, in workspace: CompiledWorkspace,
        _ filter: ScheduleFilter = ScheduleFilter()
    ) {
        let units = workspace.workspace.units
        let rows = plans.flatMap { compiled -> [Row] in
            let names = compiled.plan.tasks.map { RecordName($0, compiled.plan) }
            return compiled.schedule.checkpoints.compactMap { checkpoint in
                let unit = checkpoint.unit.map { units.units[$0] }
                guard filter.holds(checkpoint, unitCode: unit?.code.value) else { return nil }
                return Row(
                    plan: compiled.plan.code.value, checkpoint: checkpoint,
                    day: ScheduledDay(checkpoint, workspace.calendar),
                    unit: unit.map(UnitName.init),
                    target: checkpoint.target.map { RecordName(compiled.plan.targets[$0]) }, names: names)
            }
        }
        // Each plan's are in order already; a stable sort keeps what the plans' own order says.
        self.rows = rows.enumerated().sorted {
            ($0.element.checkpoint.effective, $0.offset) < ($1.element.checkpoint.effective, $1.offset)
        }
        .map(\.element)
    }
}

package import PlanDocuments
package import PlanModel

/// The plans of a workspace as they stand under each other, with what an office looks at first.
package struct PlanTree: Sendable {
    package struct Row: Sendable {
        package let plan: CompiledPlan
        /// How many plans stand above it.
        package let depth: Int
        /// Nil for a plan that stands by itself.
        package let coverage: LineageCoverage?
        /// The tasks by state; nil before any report, when states would tell of the calendar alone.
        package let states: StateTally?
        package let alerts: [(level: AlertLevel, count: Int)]
        package let reachedTargets: Int
    }

    /// Each plan before those below it, in the order of the workspace.
    package let rows: [Row]

    package init(_ workspace: CompiledWorkspace) {
        let lineage = workspace.workspace.lineage
        let coverages = Dictionary(
            uniqueKeysWithValues: LineageCoverage.all(of: workspace).map { ($0.plan, $0) })
        var rows: [Row] = []
        func add(_ id: PlanID, _ depth: Int) {
            rows.append(Self.row(workspace.plans[id.rawValue], depth, coverages[id]))
            for child in lineage.children(of: id) { add(child, depth + 1) }
        }
        for id in workspace.workspace.plans.ids where lineage.parent(of: id) == nil { add(id, 0) }
        self.rows = rows
    }

    private static func row(_ plan: CompiledPlan, _ depth: Int, _ coverage: LineageCoverage?) -> Row {
        let progress = plan.progress
        let levels = AlertLevel.allCases.reversed().map { level in
            (level: level, count: progress.alerts.count { $0.level == level })
        }
        return Row(
            plan: plan, depth: depth, coverage: coverage,
            states: progress.lastReport == nil ? nil : StateTally(progress.tasks), alerts: levels,
            reachedTargets: progress.targets.count { $0.outcome == .reached })
    }
}

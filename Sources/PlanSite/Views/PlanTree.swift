package import PlanDocuments
package import PlanModel
import VietnameseCalendar

/// The plans of a workspace as they stand under each other, with what an office looks at first.
///
/// Each plan is looked at once and let go: a country's schedules have no room beside each other.
package struct PlanTree: Sendable {
    package struct Row: Sendable {
        package let heading: PlanHeading
        /// Where to begin.
        let firstPage: SitePage
        package let taskCount: Int
        package let targetCount: Int
        /// The day at whose end it is looked at.
        let date: CivilDate
        /// The tasks by state; nil before any report, when states would tell of the calendar alone.
        package let states: StateTally?
        package let alerts: [(level: AlertLevel, count: Int)]
        package let reachedTargets: Int
        /// How many plans stand above it.
        package let depth: Int
        /// Codes of the plans above it, the highest first.
        package let above: [String]
        /// Nil for a plan that stands by itself.
        package fileprivate(set) var links: Links?
    }

    /// How much of a plan is linked with the plans around it.
    package struct Links: Sendable {
        /// Its targets that plans below take on, among all; nil where none is below.
        package let takenOn: LineageCoverage.LinkedShare.Part?
        /// How many of its records make something above concrete; nil where none is above.
        package let implementing: Int?
        /// Targets that nobody takes on, without leave to go on so.
        package let openGaps: Int

        init(_ coverage: LineageCoverage) {
            takenOn = coverage.down.isEmpty ? nil : coverage.coveredBelow.targets
            implementing = coverage.up.isEmpty ? nil : coverage.up.count { !$0.others.isEmpty }
            openGaps = coverage.openGaps
        }
    }

    /// Each plan before those below it, in the order of the workspace.
    package let rows: [Row]
    /// Those that have others below them, in the same order.
    package let upperPlans: [PlanHeading]

    package init(_ workspace: CompiledWorkspace) {
        let lineage = workspace.workspace.lineage
        var (all, tracked): ([Row], [LineageCoverage.TrackedPlan]) = ([], [])
        for id in workspace.workspace.plans.ids {
            let plan = workspace.plans[id.rawValue]
            all.append(Row(plan, above: Self.above(id, in: workspace.workspace), in: workspace))
            tracked.append(LineageCoverage.TrackedPlan(plan))
        }
        LineageCoverage.forEach(of: workspace, tracked) { coverage in
            all[coverage.plan.rawValue].links = Links(coverage)
        }
        var order: [PlanID] = []
        func add(_ id: PlanID) {
            order.append(id)
            lineage.children(of: id).forEach(add)
        }
        for id in workspace.workspace.plans.ids where lineage.parent(of: id) == nil { add(id) }
        rows = order.map { all[$0.rawValue] }
        upperPlans = order.filter { !lineage.children(of: $0).isEmpty }.map { all[$0.rawValue].heading }
    }

    /// Whether anybody has reported on any of the plans.
    package var isReported: Bool { rows.contains { $0.states != nil } }

    private static func above(_ plan: PlanID, in workspace: Workspace) -> [String] {
        var (above, plan) = ([String](), plan)
        while let next = workspace.lineage.parent(of: plan) {
            above.insert(workspace.plans[next].code.value, at: 0)
            plan = next
        }
        return above
    }
}

extension PlanTree.Row {
    fileprivate init(_ plan: CompiledPlan, above: [String], in workspace: CompiledWorkspace) {
        let progress = plan.progress
        heading = PlanHeading(plan, in: workspace)
        firstPage = .first(of: plan)
        taskCount = plan.plan.tasks.count
        targetCount = plan.plan.targets.count
        date = progress.date
        states = progress.lastReport == nil ? nil : StateTally(progress.tasks)
        alerts = progress.alertCounts
        reachedTargets = progress.targets.count { $0.outcome == .reached }
        depth = above.count
        self.above = above
    }
}

extension Progress {
    /// How many alerts of each level there are, the most pressing first.
    var alertCounts: [(level: AlertLevel, count: Int)] {
        AlertLevel.allCases.reversed().map { level in
            (level: level, count: alerts.count { $0.level == level })
        }
    }
}

package import PlanDiagnostics
package import PlanModel
import VietnameseText

/// What of a plan the plans below make concrete, and what it makes concrete of the one above, on the day of compilation.
///
/// Tasks that a decision in force has withdrawn neither cover anything nor need to be covered.
package struct LineageCoverage: Sendable {
    /// A record of some plan as it is pointed at from another.
    package struct Reference: Sendable {
        package let plan: PlanID
        package let planCode: String
        package let record: PlanRecord
        package let name: RecordName
        /// Who answers for it: of a plan under others, mostly the unit behind the whole plan.
        package let unit: UnitName?
        package let standing: Standing
    }

    /// How far a record is.
    package enum Standing: Hashable, Sendable {
        case target(TargetProgress.Outcome)
        case task(TaskState)
        /// In a plan without a year nothing is told.
        case unknown

        package var name: BilingualText? {
            switch self {
            case .target(let outcome): outcome.name
            case .task(let state): state.name
            case .unknown: nil
            }
        }

        /// The value that the database has.
        var code: String? {
            switch self {
            case .target(let outcome): outcome.rawValue
            case .task(let state): state.rawValue
            case .unknown: nil
            }
        }

        package var isWithdrawn: Bool { self == .task(.withdrawn) }
    }

    /// A record of the plan with those on the other side of its links.
    package struct Row: Sendable {
        package let own: Reference
        package let others: [Reference]
        /// A target that no plan below takes on though one should.
        package let isGap: Bool
        /// Why the plan goes on with the gap, where a waiver says so.
        package let waived: String?
    }

    package let plan: PlanID
    package let code: String
    package let parent: PlanID?
    package let children: [PlanID]
    /// Each target, then each task, with what the plans below make of it; empty where no plan is below.
    package let down: [Row]
    /// Each target, then each task, with what it makes concrete above; empty where no plan is above.
    package let up: [Row]

    /// What of a plan itself is told of it elsewhere.
    package struct TrackedPlan: Sendable {
        fileprivate let progress: Progress
        fileprivate let allowed: [AllowedFinding]

        package init(_ plan: CompiledPlan) {
            progress = plan.progress
            allowed = plan.allowed
        }
    }

    /// Calls the body with one for each plan that has one above it or below it, in the order of the workspace.
    ///
    /// No plan is made where none has.
    package static func forEach(of workspace: CompiledWorkspace, _ body: (LineageCoverage) -> Void) {
        guard !workspace.workspace.lineage.isEmpty else { return }
        forEach(of: workspace, workspace.plans.map(TrackedPlan.init), body)
    }

    /// The same, one after the other: those of a country take more memory than its plans.
    ///
    /// - Parameter tracked: one for each plan of the workspace, for somebody who has looked at all of them.
    package static func forEach(
        of workspace: CompiledWorkspace, _ tracked: [TrackedPlan], _ body: (LineageCoverage) -> Void
    ) {
        let plans = workspace.workspace.plans.ids
        let reader = LineageReader(workspace, Dictionary(uniqueKeysWithValues: zip(plans, tracked)))
        for plan in workspace.workspace.lineage.plans { body(LineageCoverage(plan, reader)) }
    }

    /// - Returns: nil for a plan that stands by itself.
    package init?(_ plan: PlanID, in workspace: CompiledWorkspace) {
        let lineage = workspace.workspace.lineage
        let near = [lineage.parent(of: plan)].compactMap(\.self) + lineage.children(of: plan)
        guard !near.isEmpty else { return nil }
        // Asked for once, as `CompiledPlans` may make a plan anew each time.
        let tracked = ([plan] + near).map { ($0, TrackedPlan(workspace.plans[$0.rawValue])) }
        self.init(plan, LineageReader(workspace, Dictionary(uniqueKeysWithValues: tracked)))
    }

    private init(_ plan: PlanID, _ reader: LineageReader) {
        let lineage = reader.workspace.workspace.lineage
        self.plan = plan
        code = reader.plan(plan).code.value
        parent = lineage.parent(of: plan)
        children = lineage.children(of: plan)
        down = children.isEmpty ? [] : reader.down(plan)
        up = parent == nil ? [] : reader.up(plan)
    }

    /// Targets that the plans below have to take on and do not, leave to go on without them aside.
    package var openGaps: Int { down.count { $0.isGap && $0.waived == nil } }

    /// Of the plan's records how many the plans below make concrete.
    package var coveredBelow: LinkedShare { LinkedShare(down) }
    /// Of the plan's records how many make something above concrete.
    package var linkedAbove: LinkedShare { LinkedShare(up) }

    /// How many records have a link, of each kind; withdrawn ones are left out.
    package struct LinkedShare: Sendable {
        package typealias Part = (linked: Int, all: Int)

        package let targets: Part
        package let tasks: Part

        init(_ rows: [Row]) {
            func part(_ rows: [Row]) -> Part { (rows.count { !$0.others.isEmpty }, rows.count) }
            let standing = rows.filter { !$0.own.standing.isWithdrawn }
            targets = part(standing.filter(\.own.record.isTarget))
            tasks = part(standing.filter { !$0.own.record.isTarget })
        }
    }
}

extension PlanRecord {
    package var isTarget: Bool {
        if case .target = self { true } else { false }
    }
}

/// Looks records up across the plans of a workspace.
private struct LineageReader {
    let workspace: CompiledWorkspace
    /// Of the plans that are asked about, and of all that stand right above or below them.
    private let tracked: [PlanID: LineageCoverage.TrackedPlan]

    init(_ workspace: CompiledWorkspace, _ tracked: [PlanID: LineageCoverage.TrackedPlan]) {
        self.workspace = workspace
        self.tracked = tracked
    }

    func plan(_ id: PlanID) -> Plan { workspace.workspace.plans[id] }

    private func tracked(_ id: PlanID) -> LineageCoverage.TrackedPlan {
        guard let tracked = tracked[id] else { preconditionFailure("a plan that stands elsewhere") }
        return tracked
    }

    func down(_ plan: PlanID) -> [LineageCoverage.Row] {
        var others: [PlanRecord: [LineageCoverage.Reference]] = [:]
        for link in workspace.workspace.lineage.linksDown(from: plan) {
            let lower = reference(link.record, link.lower)
            if !lower.standing.isWithdrawn { others[link.upperRecord, default: []].append(lower) }
        }
        let waivers = gapWaivers(plan)
        return records(of: plan).map { record in
            let own = reference(record, plan)
            let others = others[record] ?? []
            let isGap = others.isEmpty && isDue(record, plan)
            return LineageCoverage.Row(
                own: own, others: others, isGap: isGap,
                waived: isGap ? waivers.all ?? waivers.byRecord[own.name.code] : nil)
        }
    }

    func up(_ plan: PlanID) -> [LineageCoverage.Row] {
        var others: [PlanRecord: [LineageCoverage.Reference]] = [:]
        for link in workspace.workspace.lineage.linksUp(from: plan) {
            others[link.record, default: []].append(reference(link.upperRecord, link.upper))
        }
        return records(of: plan).map { record in
            LineageCoverage.Row(
                own: reference(record, plan), others: others[record] ?? [], isGap: false, waived: nil)
        }
    }

    private func records(of id: PlanID) -> [PlanRecord] {
        plan(id).targets.ids.map(PlanRecord.target) + plan(id).tasks.ids.map(PlanRecord.task)
    }

    private func isDue(_ record: PlanRecord, _ id: PlanID) -> Bool {
        guard case .target(let target) = record else { return false }
        return workspace.workspace.isDueBelow(plan(id).targets[target], of: id)
    }

    /// Why gaps are allowed: by the code of the target, and for all targets at once.
    private func gapWaivers(_ id: PlanID) -> (byRecord: [String: String], all: String?) {
        var (byRecord, all) = ([String: String](), String?.none)
        for finding in tracked(id).allowed
        where finding.diagnostic.rule.slug == "uncovered-upper-target" {
            guard let record = finding.diagnostic.record else { continue }
            // Where no target at all is covered, one finding speaks of the whole plan.
            if record == plan(id).code.value { all = finding.waiver.reason }
            byRecord[record] = finding.waiver.reason
        }
        return (byRecord, all)
    }

    private func reference(_ record: PlanRecord, _ id: PlanID) -> LineageCoverage.Reference {
        LineageCoverage.Reference(
            plan: id, planCode: plan(id).code.value, record: record, name: plan(id).name(of: record),
            unit: unit(of: record, id).map { UnitName(workspace.workspace.units.units[$0]) },
            standing: standing(of: record, id))
    }

    private func unit(of record: PlanRecord, _ id: PlanID) -> UnitID? {
        switch record {
        case .target(let target): plan(id).targets[target].owner.value?.unit
        case .task(let task):
            tracked(id).progress.tasks.isEmpty
                ? plan(id).tasks[task].responsibleUnit
                : tracked(id).progress.tasks[task.rawValue].owner
        }
    }

    private func standing(of record: PlanRecord, _ id: PlanID) -> LineageCoverage.Standing {
        let progress = tracked(id).progress
        switch record {
        case .target(let target):
            return progress.targets.isEmpty ? .unknown : .target(progress.targets[target.rawValue].outcome)
        case .task(let task):
            return progress.tasks.isEmpty ? .unknown : .task(progress.tasks[task.rawValue].state)
        }
    }
}

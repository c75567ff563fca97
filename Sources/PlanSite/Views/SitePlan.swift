import PlanDiagnostics
package import PlanDocuments
package import PlanModel
package import VietnameseCalendar
import VietnameseText

/// A compiled plan with everything that more than one page asks of it, computed once.
package struct SitePlan: Sendable {
    package let heading: PlanHeading
    package let index: PlanIndex
    package let book: ChecklistBook
    package let compiled: CompiledPlan
    /// In the order of the plan.
    package let tasks: [TaskView]
    /// In the order of days.
    package let agenda: [AgendaEntry]
    /// What is left of it from the day of compilation on, after all that was reported and decided.
    private let ahead: [AgendaEntry]
    /// The days that the pages draw: the plan's year; nil when that is not known.
    package let interval: CivilInterval?
    package let asOf: CivilDate
    /// What it has to do with plans above and below; nil for a plan that stands by itself.
    package let lineage: LineageCoverage?
    /// Whether it is one of several, which a page before this site leads to.
    let hasOtherPlans: Bool
    /// The plans right above and below.
    let nearPlans: [PlanID: NearPlan]

    package init(_ compiled: CompiledPlan, in workspace: CompiledWorkspace) {
        let index = PlanIndex(compiled, workspace)
        heading = PlanHeading(compiled, in: workspace)
        self.index = index
        self.compiled = compiled
        book = ChecklistBook(heading, index)
        let helpers = Self.helpers(index)
        let waived = Self.recordsWithWaivers(compiled)
        tasks = compiled.plan.tasks.ids.map { id in
            TaskView(
                id, index, compiled.schedule.roadmaps[id.rawValue], helpers: helpers[id.rawValue],
                progress: Self.progress(of: id, compiled.progress),
                isWaived: waived.contains(compiled.plan.tasks[id.rawValue].code.value))
        }
        let ranks = Self.unitRanks(index)
        agenda = AgendaEntry.all(of: compiled.schedule.checkpoints, unitRanks: ranks)
        ahead = AgendaEntry.all(
            of: WorkAhead(compiled, index.calendar).checkpoints, unitRanks: ranks)
        lineage = Self.lineage(of: compiled.plan, workspace)
        nearPlans = Self.nearPlans(lineage, workspace.workspace.plans)
        hasOtherPlans = workspace.workspace.plans.count > 1
        interval = heading.period
        asOf = workspace.asOf
    }

    package var plan: Plan { compiled.plan }

    /// A plan that stands right above or below, as it is pointed at.
    struct NearPlan: Sendable {
        let id: PlanID
        let code: String
        /// Who issued it, which tells plans of one workspace apart better than their titles.
        let name: String

        init(_ id: PlanID, _ plan: Plan) {
            (self.id, code) = (id, plan.code.value)
            name = plan.heading.issuer.value ?? plan.code.value
        }
    }

    var upperPlan: NearPlan? { lineage?.parent.flatMap { nearPlans[$0] } }
    var lowerPlans: [NearPlan] { (lineage?.children ?? []).compactMap { nearPlans[$0] } }

    private static func lineage(of plan: Plan, _ workspace: CompiledWorkspace) -> LineageCoverage? {
        guard !workspace.workspace.lineage.isEmpty, let id = workspace.workspace.id(of: plan) else {
            return nil
        }
        return LineageCoverage(id, in: workspace)
    }

    private static func nearPlans(_ lineage: LineageCoverage?, _ plans: [Plan]) -> [PlanID: NearPlan] {
        guard let lineage else { return [:] }
        let ids = [lineage.parent].compactMap(\.self) + lineage.children
        return Dictionary(uniqueKeysWithValues: ids.map { ($0, NearPlan($0, plans[$0])) })
    }

    /// Whether anybody has reported yet; until then the site tells the plan alone.
    package var isReported: Bool { compiled.progress.lastReport != nil }

    /// Where a task stands, once anybody has reported.
    private static func progress(of id: TaskID, _ progress: Progress) -> TaskProgress? {
        progress.lastReport == nil || progress.tasks.isEmpty ? nil : progress.tasks[id.rawValue]
    }

    /// The place of each unit in Vietnamese order of their names.
    private static func unitRanks(_ index: PlanIndex) -> [Int] {
        var ranks = Array(repeating: 0, count: index.units.units.count)
        let sorted = index.units.units.ids.vietnameseSorted { index.units.units[$0.rawValue].displayName }
        for (rank, id) in sorted.enumerated() { ranks[id.rawValue] = rank }
        return ranks
    }

    private static func helpers(_ index: PlanIndex) -> [[UnitID]] {
        var helpers: [[UnitID]] = Array(repeating: [], count: index.plan.tasks.count)
        for unit in index.units.units.ids {
            for help in index.helped[unit.rawValue] { helpers[help.task.rawValue].append(unit) }
        }
        return helpers
    }

    /// Codes of records that hold a waiver which allowed something.
    private static func recordsWithWaivers(_ compiled: CompiledPlan) -> Set<String> {
        Set(
            compiled.allowed.compactMap { finding in
                if case .record = finding.waiver.reach { finding.diagnostic.record } else { nil }
            })
    }

    package func unitName(_ id: UnitID) -> UnitName {
        UnitName(index.units.units[id.rawValue])
    }

    /// Units that own or support a task, in Vietnamese order of their names: those that have a page.
    var unitsWithPages: [UnitID] { book.ids }

    /// What has to be met from the date of compilation on, at most so many days ahead; when that is less than
    /// `fewest`, as much as there is after it, up to that number.
    package func upcoming(
        within days: Int, atLeast fewest: Int = 0, of unit: UnitID? = nil,
        where isMeant: (Checkpoint.Kind) -> Bool = \.isDeadline
    ) -> [AgendaEntry] {
        let last = asOf.adding(days: days)
        let ahead = ahead.filter { isMeant($0.kind) }
            .compactMap { $0.restricted(to: unit) }
        let soon = Array(ahead.prefix { $0.day <= last })
        return soon.count < fewest ? Array(ahead.prefix(fewest)) : soon
    }
}

extension AgendaEntry {
    /// The entry with the members of one unit only; nil when it has none.
    func restricted(to unit: UnitID?) -> AgendaEntry? {
        guard let unit else { return self }
        var entry = self
        entry.members = members.filter { $0.unit == unit }
        return entry.members.isEmpty ? nil : entry
    }
}

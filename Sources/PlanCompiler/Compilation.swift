import ConcurrentWork
import PlanChecks
package import PlanDiagnostics
import PlanLowering
package import PlanModel
import PlanScheduling
import PlanSyntax
import PlanTracking
package import VietnameseCalendar

/// What a set of sources comes to on a date: the one place that knows the order of the phases.
///
/// All phases report in one run, which is a ``WorkspaceCheck``. Findings that waivers allow are set apart; what is left
/// is in reporting order, with the severities that the workspace gives.
package struct Compilation: Sendable {
    package let sources: SourceMap
    /// The lowered workspace, as much of it as could be understood.
    package let workspace: Workspace
    package let diagnostics: [Diagnostic]
    package let allowed: [AllowedFinding]
    /// All plans of the workspace, and the places among them of those that were compiled.
    package let plans: [CheckedPlan]
    private let ids: [PlanID]
    private let calendar: WorkingCalendar
    private let asOf: CivilDate
    private let concurrently: Concurrently

    package init(_ inputs: [SourceInput], _ settings: CompilationSettings) {
        var none: CompilationMemory?
        self.init(inputs, settings, &none)
    }

    /// The same, with what has not changed since the last time taken from there.
    package init(
        _ inputs: [SourceInput], _ settings: CompilationSettings, remembering memory: inout CompilationMemory
    ) {
        // Moved and not copied, as what it holds is about to change.
        var kept: CompilationMemory? = memory
        memory = CompilationMemory()
        kept?.begin(inputs)
        self.init(inputs, settings, &kept)
        if let kept { memory = kept }
    }

    private init(
        _ inputs: [SourceInput], _ settings: CompilationSettings, _ memory: inout CompilationMemory?
    ) {
        var none: VerdictCache?
        self.init(WorkspaceCheck(inputs, settings, keepsPlans: true, cache: &none, &memory))
    }

    /// Goes on from a check with what that has found.
    ///
    /// - Parameter chosen: the plans to compile; those right above them are compiled, too, since they make concrete what
    ///   stands there. Nil for all.
    package init(_ check: WorkspaceCheck, of chosen: Set<PlanID>? = nil) {
        ids = chosen.map { check.withParents($0) } ?? check.plans.indices.map { PlanID($0) }
        let lowered = check.lowered(ids)
        let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, PlanID($0)) })
        let parents = ids.map { check.plans[$0.rawValue].parent.flatMap { places[$0] } }
        let frame = check.frame
        sources = check.sources
        plans = check.plans
        workspace = Workspace(
            settings: check.settings, units: frame.units, calendars: frame.calendars,
            plans: lowered.map(\.plan), waivers: frame.file.waivers, journals: lowered.map(\.journal),
            lineage: WorkspaceLowering.lineage(of: lowered.map(\.plan), under: parents).form)
        calendar = WorkingCalendar(frame.calendars, years: check.plans.compactMap(\.year))
        asOf = check.given.asOf
        concurrently = check.given.concurrently
        diagnostics = check.diagnostics
        allowed = check.allowed
    }

    package var hasErrors: Bool { diagnostics.hasErrors }

    /// What back ends print; nil while there is an error.
    ///
    /// Schedules are made here and not before, because checking needs none of them; those of many plans, which would not
    /// fit into memory together, are made each time that a back end comes to the plan.
    package var compiled: CompiledWorkspace? {
        guard !hasErrors else { return nil }
        let folders = PlanFolders(plans.map(\.folder))
        let allowed = Dictionary(grouping: allowed) {
            folders.plan(of: sources[$0.diagnostic.span.file].path)
        }
        let findings = Dictionary(grouping: diagnostics) { folders.plan(of: sources[$0.span.file].path) }
        let make = { @Sendable [workspace, calendar, asOf, ids] (index: Int) in
            let place = ids[index].rawValue
            let (plan, journal) = (workspace.plans[index], workspace.journals[index])
            let schedule = Scheduler.schedule(
                plan, workspace.units, calendar, changes: journal.changesByTask(until: asOf))
            return CompiledPlan(
                plan: plan, schedule: schedule, journal: journal,
                progress: Tracker.progress(plan, schedule, journal, workspace.units, calendar, at: asOf),
                allowed: allowed[place] ?? [], findings: findings[place] ?? [])
        }
        let count = workspace.plans.count
        let compiled =
            count > Self.mostKeptPlans
            ? CompiledPlans(count: count, madeBy: make) : CompiledPlans(concurrently.map(count, make))
        return CompiledWorkspace(
            workspace: workspace, plans: compiled, planCodes: plans.map(\.code), calendar: calendar,
            sources: sources, asOf: asOf,
            allowed: allowed[nil] ?? [], findings: findings[nil] ?? [])
    }

    /// A province's; each schedule takes some megabytes.
    private static let mostKeptPlans = 200
}

extension CompiledWorkspace {
    /// Where one of the plans stood at the end of another day; what is dated later does not exist yet.
    package func progress(of plan: CompiledPlan, at date: CivilDate) -> Progress {
        Tracker.progress(
            plan.plan, schedule(of: plan, at: date), plan.journal, workspace.units, calendar, at: date)
    }

    /// What was scheduled by the decisions in force at the end of another day.
    package func schedule(of plan: CompiledPlan, at date: CivilDate) -> Schedule {
        Scheduler.schedule(
            plan.plan, workspace.units, calendar, changes: plan.journal.changesByTask(until: date))
    }
}

import PlanChecks
package import PlanDiagnostics
import PlanLowering
package import PlanModel
import PlanScheduling
import PlanSyntax
import VietnameseCalendar

/// What a set of sources comes to on a date: the one place that knows the order of the phases.
///
/// All phases report in one run. Findings that waivers allow are set apart; what is left is in reporting
/// order, with the severities that the workspace gives.
package struct Compilation: Sendable {
    package let sources: SourceMap
    /// The lowered workspace, as much of it as could be understood.
    package let workspace: Workspace
    package let diagnostics: [Diagnostic]
    package let allowed: [AllowedFinding]
    /// What back ends print; nil while there is an error.
    package let compiled: CompiledWorkspace?

    package init(_ inputs: [SourceInput], _ settings: CompilationSettings) {
        let parsed = ParsedWorkspace(inputs, settings.concurrently)
        let lowered = LoweredWorkspace(parsed, settings.concurrently)
        let workspace = lowered.workspace
        let calendar = WorkingCalendar.of(workspace)
        var findings = parsed.diagnostics + lowered.diagnostics
        findings += Checking.findings(in: parsed.sources.files, workspace.settings, settings.concurrently)
        findings += Checking.findings(in: workspace)
        var schedules: [Schedule] = []
        for plan in workspace.plans {
            let context = PlanContext(
                plan: plan, units: workspace.units, settings: workspace.settings, calendar: calendar)
            findings += Checking.findings(in: context)
            let schedule = Scheduler.schedule(plan, workspace.units, calendar)
            findings += Checking.findings(in: context, schedule)
            schedules.append(schedule)
        }
        var waiving = Waiving(workspace, parsed.sources, settings)
        let verdict = waiving.judge(Weighing(workspace.settings, lowered.weighedRules).weighed(findings))
        sources = parsed.sources
        self.workspace = workspace
        diagnostics = verdict.diagnostics.inReportingOrder(parsed.sources)
        allowed = verdict.allowed
        compiled = Self.compiled(workspace, schedules, calendar, sources, settings, diagnostics, allowed)
    }

    private static func compiled(
        _ workspace: Workspace, _ schedules: [Schedule], _ calendar: WorkingCalendar, _ sources: SourceMap,
        _ settings: CompilationSettings, _ diagnostics: [Diagnostic], _ allowed: [AllowedFinding]
    ) -> CompiledWorkspace? {
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
        let plans = zip(workspace.plans, schedules).map { plan, schedule in
            CompiledPlan(
                plan: plan, schedule: schedule,
                allowed: allowed.filter { plan.holds(sources[$0.diagnostic.span.file].path) },
                findings: diagnostics.filter { plan.holds(sources[$0.span.file].path) })
        }
        return CompiledWorkspace(
            workspace: workspace, plans: plans, calendar: calendar, sources: sources, asOf: settings.asOf)
    }
}

extension Plan {
    /// Whether a file belongs to the plan.
    func holds(_ path: String) -> Bool { path.utf8.starts(with: (folder + "/").utf8) }
}

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
/// All phases report in one run. Findings that waivers allow are set apart; what is left is in reporting
/// order, with the severities that the workspace gives.
package struct Compilation: Sendable {
    package let sources: SourceMap
    /// The lowered workspace, as much of it as could be understood.
    package let workspace: Workspace
    package let diagnostics: [Diagnostic]
    package let allowed: [AllowedFinding]
    private let calendar: WorkingCalendar
    private let asOf: CivilDate

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
        let parsed = ParsedWorkspace(inputs, asked: settings.asked, settings.concurrently)
        let lowered = LoweredWorkspace(parsed, settings.concurrently, &memory.sections)
        var workspace = lowered.workspace
        for index in workspace.journals.indices where !workspace.journals[index].isEmpty {
            let paths = workspace.journals[index].evidencePaths
            workspace.journals[index].evidenceFiles = settings.evidence.files(paths)
        }
        let calendar = WorkingCalendar.of(workspace)
        var findings = parsed.diagnostics + lowered.diagnostics
        findings += Checking.findings(
            in: parsed.sources.files, workspace.settings, settings.concurrently, &memory)
        findings += Checking.findings(
            in: workspace, parsed.sources, calendar, settings.concurrently, &memory)
        findings += Checking.journalFindings(in: workspace, calendar, asOf: settings.asOf)
        findings += Checking.lineageFindings(in: workspace, asOf: settings.asOf)
        var waiving = Waiving(workspace, parsed.sources, settings)
        let verdict = waiving.judge(Weighing(workspace.settings, lowered.weighedRules).weighed(findings))
        sources = parsed.sources
        self.workspace = workspace
        self.calendar = calendar
        asOf = settings.asOf
        diagnostics = verdict.diagnostics.inReportingOrder(parsed.sources)
        allowed = verdict.allowed
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// What back ends print; nil while there is an error.
    ///
    /// Schedules are made here and not before, because checking needs none of them.
    package var compiled: CompiledWorkspace? {
        guard !hasErrors else { return nil }
        let plans = zip(workspace.plans, workspace.journals).map { plan, journal in
            let schedule = Scheduler.schedule(
                plan, workspace.units, calendar, changes: journal.changesByTask(until: asOf))
            return CompiledPlan(
                plan: plan, schedule: schedule, journal: journal,
                progress: Tracker.progress(plan, schedule, journal, workspace.units, calendar, at: asOf),
                allowed: allowed.filter { plan.holds(sources[$0.diagnostic.span.file].path) },
                findings: diagnostics.filter { plan.holds(sources[$0.span.file].path) })
        }
        func isShared(_ span: SourceSpan) -> Bool {
            !workspace.plans.contains { $0.holds(sources[span.file].path) }
        }
        return CompiledWorkspace(
            workspace: workspace, plans: plans, calendar: calendar, sources: sources, asOf: asOf,
            allowed: allowed.filter { isShared($0.diagnostic.span) },
            findings: diagnostics.filter { isShared($0.span) })
    }
}

extension CompiledWorkspace {
    /// Where its plans stand at the end of another day, in their order; what is dated later does not exist yet.
    package func progress(at date: CivilDate) -> [Progress] {
        plans.map { progress(of: $0, at: date) }
    }

    /// Where one of the plans stood at the end of another day.
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

extension Plan {
    /// Whether a file belongs to the plan.
    package func holds(_ path: String) -> Bool { path.utf8.starts(with: (folder + "/").utf8) }
}

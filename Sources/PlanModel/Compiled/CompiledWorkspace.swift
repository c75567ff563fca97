package import PlanDiagnostics
package import VietnameseCalendar

/// A finding that a waiver allowed, kept for the record.
package struct AllowedFinding: Sendable {
    package let diagnostic: Diagnostic
    package let waiver: Waiver

    package init(diagnostic: Diagnostic, waiver: Waiver) {
        self.diagnostic = diagnostic
        self.waiver = waiver
    }
}

/// One plan without errors, with its schedule and where it stands: what back ends print.
package struct CompiledPlan: Sendable {
    package let plan: Plan
    package let schedule: Schedule
    /// What was reported, appraised and amended.
    package let journal: Journal
    /// Where the plan stands on the date that it was compiled for.
    package let progress: Progress
    /// In reporting order.
    package let allowed: [AllowedFinding]
    /// Warnings and hints that do not keep the plan from compiling, in reporting order.
    package let findings: [Diagnostic]

    package init(
        plan: Plan, schedule: Schedule, journal: Journal, progress: Progress, allowed: [AllowedFinding],
        findings: [Diagnostic]
    ) {
        self.journal = journal
        self.progress = progress
        self.plan = plan
        self.schedule = schedule
        self.allowed = allowed
        self.findings = findings
    }
}

/// A whole workspace without errors; it exists only when there is none.
package struct CompiledWorkspace: Sendable {
    package let workspace: Workspace
    /// One for each of ``Workspace/plans``, in their order.
    package let plans: [CompiledPlan]
    package let calendar: WorkingCalendar
    package let sources: SourceMap
    /// The date for which the plan was compiled: waivers expire and status is told by it.
    package let asOf: CivilDate
    /// Those in files that belong to no plan, such as the registry of units; in reporting order.
    package let allowed: [AllowedFinding]
    /// Likewise.
    package let findings: [Diagnostic]

    package init(
        workspace: Workspace, plans: [CompiledPlan], calendar: WorkingCalendar, sources: SourceMap,
        asOf: CivilDate, allowed: [AllowedFinding] = [], findings: [Diagnostic] = []
    ) {
        self.workspace = workspace
        self.plans = plans
        self.calendar = calendar
        self.sources = sources
        self.asOf = asOf
        self.allowed = allowed
        self.findings = findings
    }
}

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

/// A whole workspace without errors, or some of its plans; it exists only when there is none in any.
package struct CompiledWorkspace: Sendable {
    /// The codes of all plans of the workspace in its order, also of those that were not compiled.
    package let planCodes: [String]
    package let workspace: Workspace
    /// One for each of ``Workspace/plans``, in their order.
    package let plans: CompiledPlans
    package let calendar: WorkingCalendar
    package let sources: SourceMap
    /// The date for which the plan was compiled: waivers expire and status is told by it.
    package let asOf: CivilDate
    /// Those in files that belong to no plan, such as the registry of units; in reporting order.
    package let allowed: [AllowedFinding]
    /// Likewise.
    package let findings: [Diagnostic]

    /// - Parameter planCodes: nil where all plans were compiled.
    package init(
        workspace: Workspace, plans: CompiledPlans, planCodes: [String]? = nil, calendar: WorkingCalendar,
        sources: SourceMap, asOf: CivilDate, allowed: [AllowedFinding] = [], findings: [Diagnostic] = []
    ) {
        self.planCodes = planCodes ?? workspace.plans.map(\.code.value)
        self.workspace = workspace
        self.plans = plans
        self.calendar = calendar
        self.sources = sources
        self.asOf = asOf
        self.allowed = allowed
        self.findings = findings
    }
}

extension CompiledWorkspace {
    /// The plans with these codes, all of them for none, in the order of the workspace; each is made when its turn comes.
    package func plans(coded codes: Set<String>) -> some Sequence<CompiledPlan> {
        plans.indices.lazy.filter { codes.isEmpty || codes.contains(workspace.plans[$0].code.value) }
            .map { plans[$0] }
    }
}

/// The compiled plans of a workspace, in its order.
///
/// A schedule has many times the records of its plan. Where each plan is looked at once, one after the other, it is made
/// when its turn comes and is gone after.
package struct CompiledPlans: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
    private let kept: [CompiledPlan]
    package let endIndex: Int
    private let make: @Sendable (Int) -> CompiledPlan

    package init(_ plans: [CompiledPlan]) {
        kept = plans
        endIndex = plans.count
        make = { plans[$0] }
    }

    package init(arrayLiteral plans: CompiledPlan...) { self.init(plans) }

    /// - Parameter make: called anew whenever a plan is asked for.
    package init(count: Int, madeBy make: @escaping @Sendable (Int) -> CompiledPlan) {
        kept = []
        endIndex = count
        self.make = make
    }

    package var startIndex: Int { 0 }

    package subscript(position: Int) -> CompiledPlan { kept.isEmpty ? make(position) : kept[position] }
}

import ConcurrentWork
import PlanDiagnostics
import PlanModel

/// One plan with everything that was found in it by itself.
struct JudgedPlan: Sendable {
    let plan: Plan
    let journal: Journal
    let findings: [Diagnostic]

    /// - Parameter concurrently: how its files are read and judged.
    init(
        _ sources: PlanSources, _ frame: WorkspaceFrame, _ map: SourceMap, _ settings: CompilationSettings,
        _ concurrently: Concurrently, _ memory: inout CompilationMemory?
    ) {
        let lowered = LoweredPlan(sources, frame, settings.evidence, concurrently, &memory.sections)
        plan = lowered.plan
        journal = lowered.journal
        findings =
            lowered.diagnostics
            + Checking.findings(in: lowered, frame, map, asOf: settings.asOf, concurrently, &memory)
    }

    /// Several plans side by side, one plan by its files.
    static func all(
        _ plans: [PlanSources], _ frame: WorkspaceFrame, _ map: SourceMap, _ settings: CompilationSettings,
        _ memory: inout CompilationMemory?
    ) -> [JudgedPlan] {
        guard memory == nil, plans.count > 1 else {
            return plans.map { JudgedPlan($0, frame, map, settings, settings.concurrently, &memory) }
        }
        return settings.concurrently.map(plans.count) { index in
            var none: CompilationMemory?
            return JudgedPlan(plans[index], frame, map, settings, .serially, &none)
        }
    }
}

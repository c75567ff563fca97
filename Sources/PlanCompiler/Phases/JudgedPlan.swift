import ConcurrentWork
import PlanDiagnostics
import PlanLowering
import PlanModel

/// One plan with everything that was found in it by itself.
struct JudgedPlan: Sendable {
    let verdict: PlanVerdict
    /// Nil where the plan was let go of.
    let lowered: LoweredPlan?

    /// - Parameters:
    ///   - concurrently: how its files are read and judged.
    ///   - keepsPlan: whether the plan is needed when it has been judged.
    init(
        _ sources: PlanSources, _ frame: WorkspaceFrame, _ map: SourceMap, _ settings: CompilationSettings,
        _ concurrently: Concurrently, keepsPlan: Bool, _ memory: inout CompilationMemory?
    ) {
        let lowered = LoweredPlan(sources, frame, settings.evidence, concurrently, &memory.sections)
        let findings =
            lowered.diagnostics
            + Checking.findings(in: lowered, frame, map, asOf: settings.asOf, concurrently, &memory)
            + Checking.findings(
                in: sources.files.map(\.file), frame.file.settings, concurrently, &memory)
        verdict = PlanVerdict(lowered, findings, frame.units)
        self.lowered = keepsPlan ? lowered : nil
    }

    /// Several plans side by side, one plan by its files.
    static func all(
        _ plans: [PlanSources], _ frame: WorkspaceFrame, _ map: SourceMap, _ settings: CompilationSettings,
        keepsPlans: Bool, _ memory: inout CompilationMemory?
    ) -> [JudgedPlan] {
        guard memory == nil else {
            return plans.map {
                JudgedPlan(
                    $0, frame, map, settings, settings.concurrently, keepsPlan: keepsPlans, &memory)
            }
        }
        return settings.concurrently.map(plans) { plan, concurrently in
            var none: CompilationMemory?
            return JudgedPlan(plan, frame, map, settings, concurrently, keepsPlan: keepsPlans, &none)
        }
    }
}

extension Concurrently {
    /// Several plans side by side, one plan by its files.
    ///
    /// - Parameter body: given how it may run what is within its plan.
    func map<Result: Sendable>(
        _ plans: [PlanSources], _ body: @Sendable (PlanSources, Concurrently) -> Result
    ) -> [Result] {
        plans.count == 1 ? [body(plans[0], self)] : map(plans.count) { body(plans[$0], .serially) }
    }
}

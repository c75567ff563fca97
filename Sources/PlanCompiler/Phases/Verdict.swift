import PlanDiagnostics
import PlanLowering
import PlanModel

/// What is left to report of all findings when severities and waivers have been applied, in reporting order.
struct Verdict: Sendable {
    let diagnostics: [Diagnostic]
    let allowed: [AllowedFinding]

    /// - Parameter waivers: of the plans; those of the workspace stand in its frame.
    init(
        _ findings: [Diagnostic], waivers: [Waiver], _ frame: WorkspaceFrame, _ sources: SourceMap,
        _ settings: CompilationSettings
    ) {
        let weighing = Weighing(frame.file.settings, frame.file.weighedRules)
        var waiving = Waiving(frame.file.waivers + waivers, sources, settings)
        let judged = waiving.judge(weighing.weighed(findings))
        diagnostics = judged.diagnostics.inReportingOrder(sources)
        allowed = judged.allowed
    }
}

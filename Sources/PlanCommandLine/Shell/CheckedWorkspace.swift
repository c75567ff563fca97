import PlanCompiler
import PlanDiagnostics
import PlanModel

/// What is known of a workspace before anything is made of its plans.
///
/// It is checked first, with what is known of it already, and compiled only when its plans are asked for.
struct CheckedWorkspace {
    let sources: SourceMap
    let settings: WorkspaceSettings
    let diagnostics: [Diagnostic]
    let plans: [CheckedPlan]
    private let compile: (Set<PlanID>?) -> Compilation

    init(_ compilation: Compilation) {
        sources = compilation.sources
        settings = compilation.workspace.settings
        diagnostics = compilation.diagnostics
        plans = compilation.plans
        compile = { _ in compilation }
    }

    /// - Parameter check: one that kept its plans.
    init(_ check: WorkspaceCheck) {
        sources = check.sources
        settings = check.settings
        diagnostics = check.diagnostics
        plans = check.plans
        compile = { Compilation(check, of: $0) }
    }

    /// - Parameter chosen: the plans that are needed, of which there may come more; nil for all.
    func compilation(of chosen: Set<PlanID>?) -> Compilation { compile(chosen) }

    /// What the disk says of every evidence file that reports name, by path.
    var evidenceFiles: [String: EvidenceFile] {
        plans.reduce(into: [:]) { $0.merge($1.evidenceFiles, uniquingKeysWith: { file, _ in file }) }
    }

    var hasErrors: Bool { diagnostics.hasErrors }
}

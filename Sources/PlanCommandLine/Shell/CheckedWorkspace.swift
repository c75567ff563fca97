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
    /// What the disk says of every evidence file that reports name, by path.
    let evidenceFiles: [String: EvidenceFile]
    let compilation: () -> Compilation

    init(_ compilation: Compilation) {
        sources = compilation.sources
        settings = compilation.workspace.settings
        diagnostics = compilation.diagnostics
        evidenceFiles = compilation.workspace.evidenceFiles
        self.compilation = { compilation }
    }

    /// - Parameter check: one that kept its plans.
    init(_ check: WorkspaceCheck) {
        sources = check.sources
        settings = check.settings
        diagnostics = check.diagnostics
        evidenceFiles = check.evidenceFiles
        compilation = { Compilation(check) }
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

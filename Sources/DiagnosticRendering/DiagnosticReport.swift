package import PlanDiagnostics

/// What one run has to tell: findings, the sources they point into, and what was looked at.
package struct DiagnosticReport: Sendable {
    /// In reporting order; whoever caps their number leaves out the last and counts them in ``hidden``.
    package let diagnostics: [Diagnostic]
    package let sources: SourceMap
    /// Every file that was checked, clean ones included.
    package let checkedPaths: [String]
    /// The findings that were left out.
    package let hidden: DiagnosticTally

    package init(
        diagnostics: [Diagnostic], sources: SourceMap, checkedPaths: [String],
        hidden: DiagnosticTally = DiagnosticTally([])
    ) {
        self.diagnostics = diagnostics
        self.sources = sources
        self.checkedPaths = checkedPaths
        self.hidden = hidden
    }

    /// Keeps the first findings and counts the others, as `--max-diagnostics` asks; no limit keeps all.
    package init(
        showing limit: Int?, of diagnostics: [Diagnostic], sources: SourceMap, checkedPaths: [String]
    ) {
        let count = min(limit ?? .max, diagnostics.count)
        self.init(
            diagnostics: Array(diagnostics[..<count]), sources: sources, checkedPaths: checkedPaths,
            hidden: DiagnosticTally(diagnostics[count...]))
    }
}

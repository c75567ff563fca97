import PlanChecks
package import PlanDiagnostics
import PlanLowering
package import PlanModel
import VietnameseCalendar

/// What is wrong with a workspace: the findings of a ``Compilation``, without the plans.
///
/// Each plan is let go of when it has been judged, so that a country's plans need no more memory at a time than one for
/// each processor; and what a plan came to is taken from a cache where its files and what it is read with are the same.
/// Plans that stand under each other are lowered once more, the ones right below a plan together with it.
package struct WorkspaceCheck: Sendable {
    package let sources: SourceMap
    package let settings: WorkspaceSettings
    package let diagnostics: [Diagnostic]
    package let allowed: [AllowedFinding]
    /// What the disk says of every evidence file that reports name, by path.
    package let evidenceFiles: [String: EvidenceFile]

    package init(_ inputs: [SourceInput], _ settings: CompilationSettings) {
        var none: VerdictCache?
        self.init(inputs, settings, cache: &none)
    }

    /// - Parameter cache: filled with what was not in it; nil to judge everything anew.
    package init(_ inputs: [SourceInput], _ settings: CompilationSettings, cache: inout VerdictCache?) {
        let sources = WorkspaceSources(inputs, asked: settings.asked)
        let frame = WorkspaceFrame(sources)
        var run = CheckRun(sources, frame, settings, cache)
        var findings = frame.diagnostics + run.strayFindings()
        let verdicts = run.verdicts()
        for verdict in verdicts { findings += verdict.findings }
        findings += WorkspaceFindings.of(frame, verdicts.map(\.summary))
        findings += run.lineageFindings(verdicts.map(\.summary))
        cache = run.cache
        let verdict = Verdict(
            findings, waivers: verdicts.flatMap(\.waivers), frame, sources.map, settings)
        self.sources = sources.map
        self.settings = frame.file.settings
        diagnostics = verdict.diagnostics
        allowed = verdict.allowed
        evidenceFiles = verdicts.reduce(into: [:]) {
            $0.merge($1.evidence, uniquingKeysWith: { file, _ in file })
        }
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

import PlanChecks
package import PlanDiagnostics
import PlanLowering
package import PlanModel
import VietnameseCalendar

/// What is wrong with a workspace, and as much of its plans as was asked for.
///
/// What a plan came to is taken from a cache where its files and what it is read with are the same. The others are
/// lowered and judged. Where plans are not kept, each is let go of then, so that a country's plans need no more memory at
/// a time than one for each processor; those that stand under each other are lowered once more, the ones right below a
/// plan together with it. A ``Compilation`` is made of a check that kept its plans, and lowers only those that the cache
/// knew.
package struct WorkspaceCheck: Sendable {
    package let sources: SourceMap
    package let diagnostics: [Diagnostic]
    package let allowed: [AllowedFinding]
    /// What the disk says of every evidence file that reports name, by path.
    package let evidenceFiles: [String: EvidenceFile]
    let frame: WorkspaceFrame
    /// What the check was made with.
    let given: CompilationSettings
    /// For each plan the one above it.
    let parents: [PlanID?]
    private let plans: [PlanSources]
    private let kept: [LoweredPlan?]

    package init(_ inputs: [SourceInput], _ settings: CompilationSettings) {
        var none: VerdictCache?
        self.init(inputs, settings, keepsPlans: false, cache: &none)
    }

    /// - Parameters:
    ///   - keepsPlans: whether a compilation will be made of it.
    ///   - cache: filled with what was not in it; nil to judge everything anew.
    package init(
        _ inputs: [SourceInput], _ settings: CompilationSettings, keepsPlans: Bool,
        cache: inout VerdictCache?
    ) {
        var none: CompilationMemory?
        self.init(inputs, settings, keepsPlans: keepsPlans, cache: &cache, &none)
    }

    init(
        _ inputs: [SourceInput], _ settings: CompilationSettings, keepsPlans: Bool,
        cache: inout VerdictCache?, _ memory: inout CompilationMemory?
    ) {
        let sources = WorkspaceSources(inputs, asked: settings.asked)
        let frame = WorkspaceFrame(sources)
        var run = CheckRun(sources, frame, settings, cache)
        var findings = frame.diagnostics + run.strayFindings(&memory)
        let verdicts = run.verdicts(keepsPlans: keepsPlans, &memory)
        for verdict in verdicts { findings += verdict.findings }
        let summaries = verdicts.map(\.summary)
        let parents = WorkspaceLowering.parents(of: summaries)
        findings += WorkspaceFindings.of(frame, summaries) + parents.diagnostics
        findings += run.lineageFindings(
            parents.form, allParentsAreKnown: summaries.areLinked(to: parents.form))
        cache = run.cache
        let verdict = Verdict(
            findings, waivers: verdicts.flatMap(\.waivers), frame, sources.map, settings)
        self.sources = sources.map
        self.frame = frame
        given = settings
        self.parents = parents.form
        plans = run.plans
        kept = run.lowered
        diagnostics = verdict.diagnostics
        allowed = verdict.allowed
        evidenceFiles = verdicts.reduce(into: [:]) {
            $0.merge($1.evidence, uniquingKeysWith: { file, _ in file })
        }
    }

    package var settings: WorkspaceSettings { frame.file.settings }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// All plans, those that are not kept lowered anew.
    func loweredPlans() -> [LoweredPlan] {
        let unknown = plans.indices.filter { kept[$0] == nil }
        let lowered = given.concurrently.map(unknown.map { plans[$0] }) { plan, concurrently in
            LoweredPlan(plan, frame, given.evidence, concurrently)
        }
        var all = kept
        for (index, plan) in zip(unknown, lowered) { all[index] = plan }
        return all.compactMap(\.self)
    }
}

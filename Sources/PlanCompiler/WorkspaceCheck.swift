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
    /// In the order of the workspace.
    package let plans: [CheckedPlan]
    let frame: WorkspaceFrame
    /// What the check was made with.
    let given: CompilationSettings
    private let planSources: [PlanSources]
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
        planSources = run.plans
        kept = run.lowered
        diagnostics = verdict.diagnostics
        allowed = verdict.allowed
        let ids = Dictionary(
            summaries.enumerated().map { ($1.code.value, PlanID($0)) },
            uniquingKeysWith: { first, _ in first })
        plans = zip(verdicts, zip(run.plans, parents.form)).map { verdict, place in
            CheckedPlan(verdict, place.0, under: place.1, ids)
        }
    }

    package var settings: WorkspaceSettings { frame.file.settings }

    package var hasErrors: Bool { diagnostics.hasErrors }

    /// Plans and those right above them, in the order of the workspace.
    func withParents(_ chosen: Set<PlanID>) -> [PlanID] {
        chosen.union(chosen.compactMap { plans[$0.rawValue].parent }).sorted { $0.rawValue < $1.rawValue }
    }

    /// Some of the plans, those that are not kept lowered anew.
    func lowered(_ ids: [PlanID]) -> [LoweredPlan] {
        let places = ids.map(\.rawValue)
        let unknown = places.filter { kept[$0] == nil }
        let lowered = given.concurrently.map(unknown.map { planSources[$0] }) { plan, concurrently in
            LoweredPlan(plan, frame, given.evidence, concurrently)
        }
        let made = Dictionary(uniqueKeysWithValues: zip(unknown, lowered))
        return places.compactMap { kept[$0] ?? made[$0] }
    }
}

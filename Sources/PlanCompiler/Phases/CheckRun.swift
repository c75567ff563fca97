import ConcurrentWork
import PlanChecks
import PlanDiagnostics
import PlanLowering
import PlanModel
import VietnameseCalendar

/// The steps of one ``WorkspaceCheck``, each of which asks the cache before it does any work.
struct CheckRun {
    private let sources: WorkspaceSources
    private let frame: WorkspaceFrame
    private let settings: CompilationSettings
    private let plans: [PlanSources]
    /// Without kehoach.yaml: no finding about a plan points there.
    private let shared: [FileID]
    /// One for each plan; none without a cache.
    private let keys: [VerdictCache.Digest]
    private(set) var cache: VerdictCache?

    init(
        _ sources: WorkspaceSources, _ frame: WorkspaceFrame, _ settings: CompilationSettings,
        _ cache: VerdictCache?
    ) {
        let plans = sources.plans(in: frame.file.folders)
        self.sources = sources
        self.frame = frame
        self.settings = settings
        self.plans = plans
        self.cache = cache
        shared = sources.shared.filter { $0.place?.kind != .workspace }.map(\.file.id)
        keys =
            cache.map { cache in
                let ofFrame = cache.key(of: frame, sources)
                return settings.concurrently.map(plans.count) {
                    cache.key(of: plans[$0], in: ofFrame, day: settings.asOf.iso)
                }
            } ?? []
    }

    /// What is wrong with the files that are read with no plan, and with the letters of those that all are read with.
    func strayFindings() -> [Diagnostic] {
        let strays = sources.strays(beside: plans)
        return strays.diagnostics(settings.concurrently)
            + Self.textFindings(in: sources.shared + strays, frame, settings.concurrently)
    }

    // MARK: - Plans

    /// Several plans are judged side by side, one plan by its files.
    mutating func verdicts() -> [PlanVerdict] {
        let isOne = plans.count == 1
        let (plans, frame, map, settings) = (plans, frame, sources.map, settings)
        let within = isOne ? settings.concurrently : .serially
        return results(
            plans.count, isOne ? .serially : settings.concurrently, keys,
            files: { [shared] in plans[$0].files.map(\.file.id) + shared },
            isCurrent: { (verdict: PlanVerdict) in
                verdict.evidence == settings.evidence.files(Array(verdict.evidence.keys))
            },
            work: { index in
                var none: CompilationMemory?
                let judged = JudgedPlan(plans[index], frame, map, settings, within, &none)
                let ofTexts = Self.textFindings(in: plans[index].files, frame, within)
                return PlanVerdict(judged, ofTexts, frame.units)
            })
    }

    private static func textFindings(
        in files: [PlacedSource], _ frame: WorkspaceFrame, _ concurrently: Concurrently
    ) -> [Diagnostic] {
        var none: CompilationMemory?
        return Checking.findings(in: files.map(\.file), frame.file.settings, concurrently, &none)
    }

    // MARK: - Plans under plans

    /// What is wrong with how plans stand under each other: the ones right below a plan are judged together with it.
    mutating func lineageFindings(_ summaries: [PlanSummary]) -> [Diagnostic] {
        let parents = WorkspaceLowering.parents(of: summaries)
        let families = Family.all(parents.form)
        guard !families.isEmpty else { return parents.diagnostics }
        let allAreKnown = summaries.areLinked(to: parents.form)
        let (plans, frame, asOf) = (plans, frame, settings.asOf)
        let found: [[Diagnostic]] = results(
            families.count, settings.concurrently, keys(of: families, allParentsAreKnown: allAreKnown),
            files: { [shared] in families[$0].members.flatMap { plans[$0].files.map(\.file.id) } + shared },
            work: { families[$0].findings(plans, frame, asOf: asOf, allParentsAreKnown: allAreKnown) })
        return parents.diagnostics + found.flatMap(\.self)
    }

    private func keys(of families: [Family], allParentsAreKnown: Bool) -> [VerdictCache.Digest] {
        guard let cache else { return [] }
        return families.map { family in
            let hasJournal = family.members.contains { plans[$0].hasJournal }
            return cache.key(
                ofLineage: family.members.map { keys[$0] }, allParentsAreKnown: allParentsAreKnown,
                day: hasJournal ? settings.asOf.iso : "")
        }
    }

    // MARK: - The cache

    /// The results of `work` for every number below `count`, in order, as far as they are not known already.
    ///
    /// - Parameters:
    ///   - files: those that the spans of a result may lie in, in an order that its key depends on.
    ///   - isCurrent: whether a result is to be used that has been found.
    private mutating func results<Result: Stored & Sendable>(
        _ count: Int, _ concurrently: Concurrently, _ keys: [VerdictCache.Digest],
        files: @Sendable (Int) -> [FileID], isCurrent: @Sendable (Result) -> Bool = { _ in true },
        work: @Sendable (Int) -> Result
    ) -> [Result] {
        guard let known = cache else { return concurrently.map(count, work) }
        let found = concurrently.map(count) { index -> (result: Result, entry: [UInt8]?) in
            let files = files(index)
            if let entry = known[keys[index]] {
                var reader = ByteReader(entry, files: files)
                if let result = try? Result(from: &reader), isCurrent(result) { return (result, nil) }
            }
            let result = work(index)
            var writer = ByteWriter(files: files)
            result.write(to: &writer)
            return (result, writer.isWhole ? writer.bytes : nil)
        }
        for (key, found) in zip(keys, found) { cache?.keep(found.entry, for: key) }
        return found.map(\.result)
    }
}

/// A plan and those right below it.
private struct Family: Sendable {
    private let upper: Int
    /// Places in the workspace, in its order.
    let members: [Int]

    /// In the order of the upper plans.
    static func all(_ parents: [PlanID?]) -> [Family] {
        var below: [Int: [Int]] = [:]
        for (plan, parent) in parents.enumerated() {
            if let parent { below[parent.rawValue, default: []].append(plan) }
        }
        return below.sorted { $0.key < $1.key }.map { Family(upper: $0.key, below: $0.value) }
    }

    private init(upper: Int, below: [Int]) {
        self.upper = upper
        members = (below + [upper]).sorted()
    }

    func findings(
        _ plans: [PlanSources], _ frame: WorkspaceFrame, asOf: CivilDate, allParentsAreKnown: Bool
    ) -> [Diagnostic] {
        let lowered = members.map { LoweredPlan(plans[$0], frame, .none, .serially) }
        let place = members.firstIndex(of: upper).map { PlanID($0) }
        let lineage = WorkspaceLowering.lineage(
            of: lowered.map(\.plan), under: members.map { $0 == upper ? nil : place })
        let workspace = Workspace(
            settings: frame.file.settings, units: frame.units, calendars: frame.calendars,
            plans: lowered.map(\.plan), waivers: [], journals: lowered.map(\.journal), lineage: lineage.form)
        let context = LineageContext(workspace, asOf: asOf, allParentsAreKnown: allParentsAreKnown)
        return lineage.diagnostics + Checking.findings(in: context)
    }
}

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
    let plans: [PlanSources]
    /// Without kehoach.yaml: no finding about a plan points there.
    private let shared: [FileID]
    /// One for each plan; none without a cache.
    private let keys: [VerdictCache.Digest]
    private(set) var cache: VerdictCache?
    /// Those plans that were lowered and are kept.
    private(set) var lowered: [LoweredPlan?]

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
        lowered = Array(repeating: nil, count: plans.count)
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
    func strayFindings(_ memory: inout CompilationMemory?) -> [Diagnostic] {
        let strays = sources.strays(beside: plans)
        return strays.diagnostics(settings.concurrently)
            + Checking.findings(
                in: (sources.shared + strays).map(\.file), frame.file.settings, settings.concurrently,
                &memory)
    }

    // MARK: - Plans

    /// - Parameter keepsPlans: whether those that have to be judged are kept.
    mutating func verdicts(keepsPlans: Bool, _ memory: inout CompilationMemory?) -> [PlanVerdict] {
        let (plans, frame, map, settings) = (plans, frame, sources.map, settings)
        var lowered = lowered
        let verdicts = results(
            plans.count, keys, files: { [shared] in plans[$0].files.map(\.file.id) + shared },
            isCurrent: { (verdict: PlanVerdict) in
                verdict.evidence == settings.evidence.files(Array(verdict.evidence.keys))
            },
            work: { unknown in
                let judged = JudgedPlan.all(
                    unknown.map { plans[$0] }, frame, map, settings, keepsPlans: keepsPlans, &memory)
                for (index, judged) in zip(unknown, judged) { lowered[index] = judged.lowered }
                return judged.map(\.verdict)
            })
        self.lowered = lowered
        return verdicts
    }

    // MARK: - Plans under plans

    /// What is wrong with how plans stand under each other: the ones right below a plan are judged together with it.
    ///
    /// - Parameters:
    ///   - parents: for each plan the one above it.
    ///   - allParentsAreKnown: whether every plan that names one above it stands under it.
    mutating func lineageFindings(_ parents: [PlanID?], allParentsAreKnown: Bool) -> [Diagnostic] {
        let families = Family.all(parents)
        guard !families.isEmpty else { return [] }
        let (plans, frame, settings, lowered) = (plans, frame, settings, lowered)
        return results(
            families.count, keys(of: families, allParentsAreKnown: allParentsAreKnown),
            files: { [shared] in families[$0].members.flatMap { plans[$0].files.map(\.file.id) } + shared },
            work: { unknown in
                settings.concurrently.map(unknown.count) { index in
                    let family = families[unknown[index]]
                    let members = family.members.map {
                        lowered[$0] ?? LoweredPlan(plans[$0], frame, .none, .serially)
                    }
                    return family.findings(
                        members, frame, asOf: settings.asOf, allParentsAreKnown: allParentsAreKnown)
                }
            }
        ).flatMap(\.self)
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

    /// The results of some work for every number below `count`, in order.
    ///
    /// - Parameters:
    ///   - files: those that the spans of a result may lie in, in an order that its key depends on.
    ///   - isCurrent: whether a result is to be used that has been found.
    ///   - work: gives the results for the numbers that nothing is known of.
    private mutating func results<Result: Stored & Sendable>(
        _ count: Int, _ keys: [VerdictCache.Digest], files: @Sendable (Int) -> [FileID],
        isCurrent: @Sendable (Result) -> Bool = { _ in true }, work: ([Int]) -> [Result]
    ) -> [Result] {
        guard let cache else { return work(Array(0..<count)) }
        var results = settings.concurrently.map(count) { index -> Result? in
            guard let entry = cache[keys[index]] else { return nil }
            var reader = ByteReader(entry, files: files(index))
            guard let result = try? Result(from: &reader), isCurrent(result) else { return nil }
            return result
        }
        let unknown = results.indices.filter { results[$0] == nil }
        let made = work(unknown)
        let entries = settings.concurrently.map(unknown.count) { index -> [UInt8]? in
            var writer = ByteWriter(files: files(unknown[index]))
            made[index].write(to: &writer)
            return writer.isWhole ? writer.bytes : nil
        }
        for key in keys { self.cache?.keep(nil, for: key) }
        for (index, (result, entry)) in zip(unknown, zip(made, entries)) {
            results[index] = result
            self.cache?.keep(entry, for: keys[index])
        }
        return results.map { result in
            guard let result else { preconditionFailure("a piece of work has no result") }
            return result
        }
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

    /// - Parameter lowered: the members.
    func findings(
        _ lowered: [LoweredPlan], _ frame: WorkspaceFrame, asOf: CivilDate, allParentsAreKnown: Bool
    ) -> [Diagnostic] {
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

import PlanCompiler
import PlanModel
import PlanWorkspace

/// What the documents and the rows of each plan depend on, as one digest a plan: while it is the same, so are they.
///
/// That is the plan's own files, those of the plans right above and below it, which its pages tell of, those of the plans
/// whose tasks it goes on with, since it is a finding when they are not there, the evidence that any of them names, the
/// files that all plans share, and the options of the build. The years of all plans are in it, too: working days are known
/// for them and the years around.
struct PlanFingerprints {
    /// Code of the plan → digest.
    let digests: [String: String]

    init(_ plans: [CheckedPlan], _ manifest: BuildManifest, _ options: BuildOptions) {
        let folders = PlanFolders(plans.map(\.folder))
        let byPlan = Dictionary(grouping: manifest.sources) { folders.plan(of: $0.path) }
        func lines(_ plan: Int?) -> String { BuildRecord.lines(of: byPlan[plan] ?? []) }
        let years = Set(plans.compactMap(\.year)).sorted()
        let shared = sha256(
            Array((BuildRecord.head(manifest, options) + "\(years)\n" + lines(nil)).utf8))
        let ofPlans = plans.enumerated().map { index, plan in
            sha256(Array((lines(index) + BuildRecord.lines(of: plan.evidenceFiles)).utf8))
        }
        let children = Dictionary(grouping: plans.indices) { plans[$0].parent?.rawValue }
        digests = Dictionary(
            plans.enumerated().map { index, plan in
                let near = [plan.parent].compactMap(\.self) + plan.earlier
                let parts =
                    [shared, ofPlans[index]] + near.map { ofPlans[$0.rawValue] }
                    + (children[index] ?? []).map { ofPlans[$0] }
                return (plan.code, sha256(Array(parts.joined(separator: "\n").utf8)))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The codes of the plans that have another digest than in the last build.
    func changed(since last: BuildRecord) -> Set<String> {
        Set(digests.filter { last.plans[$0.key] != $0.value }.keys)
    }
}

import PlanModel
import PlanWorkspace

/// What the documents of each plan depend on, as one digest a plan: while it is the same, so are they, byte for byte.
///
/// That is the plan's own files, those of the plans right above and below it, which its pages tell of, the evidence that
/// any of them names, the files that all plans share, and the options of the build. The years of all plans are in it,
/// too: working days are known for them and the years around.
struct PlanFingerprints {
    /// Code of the plan → digest.
    let digests: [String: String]

    init(_ compiled: CompiledWorkspace, _ manifest: BuildManifest, _ options: BuildOptions) {
        let workspace = compiled.workspace
        let folders = PlanFolders(workspace.plans.map(\.folder))
        let byPlan = Dictionary(grouping: manifest.sources) { folders.plan(of: $0.path) }
        func lines(_ plan: Int?) -> String { BuildRecord.lines(of: byPlan[plan] ?? []) }
        let years = Set(workspace.plans.compactMap(\.year.value)).sorted()
        let shared = BuildRecord.head(manifest, options) + "\(years)\n" + lines(nil)
        let ofPlans = workspace.plans.indices.map { index in
            let evidence = BuildRecord.lines(of: workspace.journals[index].evidenceFiles)
            return sha256(Array((lines(index) + evidence).utf8))
        }
        var digests: [String: String] = [:]
        for (id, plan) in zip(workspace.plans.ids, workspace.plans) {
            let near =
                [workspace.lineage.parent(of: id)].compactMap(\.self) + workspace.lineage.children(of: id)
            let parts = [shared] + ([id] + near).map { ofPlans[$0.rawValue] }
            digests[plan.code.value] = sha256(Array(parts.joined(separator: "\n").utf8))
        }
        self.digests = digests
    }
}

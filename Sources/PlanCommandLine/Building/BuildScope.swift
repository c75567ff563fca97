import PlanCompiler
import PlanModel

/// What of the last build can stay, found before any plan is compiled.
struct BuildScope {
    /// ``PlanFingerprints`` of today.
    let fingerprints: PlanFingerprints
    /// The documents that stay, by the codes of their plans.
    let documents: [String: [BuildRecord.Output]]
    /// The codes of the plans whose rows are replaced in the database that is there; nil where that is made anew.
    let changedRows: Set<String>?

    /// - Parameter last: the record of the last build; nil where nothing of it is to stay.
    init(
        _ plans: [CheckedPlan], _ manifest: BuildManifest, _ options: BuildOptions,
        after last: BuildRecord?, in folder: String
    ) {
        let fingerprints = PlanFingerprints(plans, manifest, options)
        self.fingerprints = fingerprints
        documents =
            options.isDatabaseOnly ? [:] : last?.outputs(ofPlansLike: fingerprints.digests, in: folder) ?? [:]
        changedRows = last.flatMap { Self.changedRows($0, fingerprints, in: folder) }
    }

    /// The database of fewer plans is made anew in about a second, and is then, byte for byte, what it always is.
    private static let fewestPlans = 200
    /// Where more than one plan in so many has changed, replacing rows costs as much as making them all.
    private static let leastShare = 8

    private static func changedRows(
        _ last: BuildRecord, _ fingerprints: PlanFingerprints, in folder: String
    ) -> Set<String>? {
        let count = fingerprints.digests.count
        guard count > fewestPlans, let database = last.database, database.isAlone(in: folder) else {
            return nil
        }
        let changed = fingerprints.changed(since: last)
        return changed.count * leastShare <= count ? changed : nil
    }

    /// Whether the build relies on what is in the output folder.
    var keepsAnything: Bool { changedRows != nil || !documents.isEmpty }
}

import PlanDiagnostics
import PlanLowering
import PlanModel

/// What the plans of a workspace came to when they were last judged, by the contents that it was made from.
///
/// An entry's key is a digest of everything that its value depends on, so an entry is never stale: what has changed has
/// another key. The cache is a value; a shell keeps it between two runs, or does not.
package struct VerdictCache: Sendable {
    package typealias Digest = [UInt8]

    package private(set) var entries: [Digest: [UInt8]]
    /// The keys that the check asked for, and those of them that it added.
    package private(set) var used: Set<Digest> = []
    package private(set) var added: Set<Digest> = []
    /// Names the program: what another one found is not to be used.
    private let tool: String
    private let digest: @Sendable ([UInt8]) -> Digest

    /// - Parameters:
    ///   - tool: differs between any two programs that may find different things in the same text.
    ///   - digest: a cryptographic one, and that of ``PlanDiagnostics/DigestedBytes`` too; two contents with one digest
    ///     would be taken for each other.
    ///   - entries: what an earlier cache of any tool held.
    package init(
        tool: String, entries: [Digest: [UInt8]] = [:], digest: @escaping @Sendable ([UInt8]) -> Digest
    ) {
        self.tool = tool
        self.entries = entries
        self.digest = digest
    }

    // MARK: - Keys

    /// The key of what is read with every plan.
    ///
    /// Of kehoach.yaml that is one setting; all else in it is applied to findings when they are all there.
    func key(of frame: WorkspaceFrame, _ sources: WorkspaceSources) -> Digest {
        let shared = sources.shared.filter { $0.place?.kind != .workspace }
        return key([tool, frame.file.settings.tonePlacement.rawValue], shared.map(digest(of:)))
    }

    /// - Parameter day: the day of the check, which what happened to a plan is judged by.
    func key(of plan: PlanSources, in frame: Digest, day: String) -> Digest {
        key([plan.folder, plan.hasJournal ? day : ""], [frame] + plan.files.map(digest(of:)))
    }

    /// - Parameter plans: the keys of the plan above and of those below it, in the order of the workspace.
    func key(ofLineage plans: [Digest], allParentsAreKnown: Bool, day: String) -> Digest {
        key(["lineage", day, allParentsAreKnown ? "" : "?"], plans)
    }

    private func digest(of source: PlacedSource) -> Digest {
        digest(Array(source.file.path.utf8) + [0] + source.digest(by: digest))
    }

    private func key(_ words: [String], _ digests: [Digest]) -> Digest {
        digest(words.flatMap { Array($0.utf8) + [0] } + digests.flatMap(\.self))
    }

    // MARK: - Entries

    subscript(key: Digest) -> [UInt8]? { entries[key] }

    /// - Parameter entry: nil for one that was found, or that cannot be kept.
    mutating func keep(_ entry: [UInt8]?, for key: Digest) {
        used.insert(key)
        guard let entry else { return }
        entries[key] = entry
        added.insert(key)
    }
}

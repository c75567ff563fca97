import PlanCompiler
import PlanModel
import PlanWorkspace

extension FixtureWorkspace {
    /// The folders of the files that tell what happened.
    static let trackingFolders: Set<Substring> = ["reports", "appraisals", "amendments"]

    /// Evidence lies beside the workspace, as files on the disk: what is tested is what the disk says of them.
    var evidence: EvidenceLookup {
        let root = WorkspaceRoot(containing: evidenceFolder)!
        return EvidenceLookup { paths in
            Dictionary(
                uniqueKeysWithValues: paths.map { path in
                    (path, EvidenceFile(namedFile(path, in: root, limit: evidenceLimit)))
                })
        }
    }
}

extension EvidenceFile {
    fileprivate init(_ file: NamedFile) {
        switch file {
        case .missing: self = .missing
        case .outside: self = .outside
        case .notAFile: self = .notAFile
        case .tooLarge(let size): self = .tooLarge(size)
        case .unreadable: self = .unreadable
        case .readable(let size, let sha256, let firstBytes):
            self = .readable(size: size, sha256: sha256, type: EvidenceType(firstBytes: firstBytes))
        }
    }
}

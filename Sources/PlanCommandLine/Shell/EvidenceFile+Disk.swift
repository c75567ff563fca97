import PlanCompiler
import PlanModel
import PlanWorkspace

extension EvidenceLookup {
    /// Looks at the disk; a file over this many bytes is refused without being opened.
    static let maximumSize = 512 << 20

    static func onDisk(_ root: WorkspaceRoot) -> EvidenceLookup {
        EvidenceLookup { paths in
            Dictionary(
                uniqueKeysWithValues: paths.map { path in
                    (path, EvidenceFile(namedFile(path, in: root, limit: maximumSize)))
                })
        }
    }
}

extension EvidenceFile {
    init(_ file: NamedFile) {
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

import PlanCompiler
import PlanForms
import PlanModel
import PlanWorkspace
import VietnameseText

extension FilesBeside {
    /// Looks into the folder of a form; names are the same however their letters are composed.
    ///
    /// - Parameter folder: as ``resolvedPath(_:)`` gives it.
    static func onDisk(_ folder: String) -> FilesBeside {
        let names = (try? entryNames(in: folder)) ?? []
        return FilesBeside { written in
            let path = String(written.map { $0 == "\\" ? "/" : $0 })
            // `C:/…`, of some other machine.
            guard path.dropFirst().first != ":" else { return Answer(path: path, .outside) }
            // Words that are too long for any name are none.
            guard path.split(separator: "/").allSatisfy({ $0.utf8.count <= 255 }) else {
                return Answer(path: path, .missing)
            }
            let file = EvidenceFile(namedFile(path, below: folder, limit: EvidenceLookup.maximumSize))
            guard file == .missing else { return Answer(path: path, file) }
            // Swift compares strings as people read them, in either normal form.
            if let name = names.first(where: { $0 == path }) {
                let file = namedFile(name, below: folder, limit: EvidenceLookup.maximumSize)
                return Answer(path: name, EvidenceFile(file))
            }
            let closest =
                names.first { folded($0) == folded(path) }
                ?? closestMatches(to: path, in: names, limit: 1).first
            return Answer(path: path, .missing, closest: closest)
        }
    }
}

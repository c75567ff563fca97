import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanSyntax
import VietnameseText

/// Every source with its place, and the trees of all but the files of tasks.
///
/// Those are most of a workspace; each is read when it is lowered, so that never all of their trees exist at once.
struct ParsedWorkspace {
    let sources: SourceMap
    /// By path, so that no order of directories shows through.
    let files: [ParsedFile]
    /// By path, too.
    let taskFiles: [UnreadFile]
    let diagnostics: [Diagnostic]

    /// - Parameter asked: ``CompilationSettings/asked``.
    init(_ inputs: [SourceInput], asked: Set<String>, _ concurrently: Concurrently) {
        let inputs = Self.withoutDrafts(inputs, asked: asked)
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        sources = SourceMap(
            inputs.enumerated().map { index, input in
                SourceFile(id: FileID(index), path: input.path, bytes: input.bytes)
            })
        var taskFiles: [UnreadFile] = []
        var diagnostics: [Diagnostic] = []
        var others: [(input: SourceInput, file: SourceFile, place: SourceLayout.Place)] = []
        for (input, file) in zip(inputs, sources.files) {
            guard let place = SourceLayout.place(of: input.path) else {
                diagnostics.append(KH904UnexpectedFile.found(input.path, file.id))
                continue
            }
            if place.kind == .tasks {
                taskFiles.append(
                    UnreadFile(file.id, folder: place.folder, bytes: file.bytes) { Self.read(input, file) })
            } else {
                others.append((input, file, place))
            }
        }
        let unread = others
        let parsed = concurrently.map(unread.count) { Self.read(unread[$0].input, unread[$0].file) }
        files = zip(unread, parsed).map {
            ParsedFile(kind: $0.place.kind, folder: $0.place.folder, tree: $1.tree)
        }
        self.taskFiles = taskFiles
        self.diagnostics = diagnostics + parsed.flatMap(\.diagnostics)
    }

    /// All but the files of plans that kehoach.yaml leaves out of its list: drafts, which are looked at when they are
    /// asked about.
    private static func withoutDrafts(_ inputs: [SourceInput], asked: Set<String>) -> [SourceInput] {
        let plans = Set(
            inputs.compactMap { input in
                SourceLayout.place(of: input.path).flatMap { $0.kind == .plan ? $0.folder : nil }
            })
        guard plans.count > 1, let marker = inputs.first(where: { $0.path == "kehoach.yaml" }) else {
            return inputs
        }
        let file = SourceFile(id: FileID(0), path: marker.path, bytes: marker.bytes)
        let settings = WorkspaceLowering.workspaceFile(read(marker, file).tree).form
        guard let listed = settings.folders?.map(\.value) else { return inputs }
        /// The innermost plan that a path lies in.
        func plan(of path: String) -> String? {
            var folder = path[...]
            while let slash = folder.lastIndex(of: "/") {
                folder = folder[..<slash]
                if plans.contains(String(folder)) { return String(folder) }
            }
            return nil
        }
        let wanted = Set(listed + asked.compactMap { plan(of: $0 + "/") })
        guard !wanted.isSuperset(of: plans) else { return inputs }
        return inputs.filter { plan(of: $0.path).map(wanted.contains) ?? true }
    }

    private static func read(_ input: SourceInput, _ file: SourceFile) -> ParsedSource {
        switch input.content {
        case .bytes: SyntaxParser.parse(file, namingEncoding: Self.nameEncoding)
        case .tooLarge(let size): SyntaxParser.refused(file, size: size)
        }
    }

    private static func nameEncoding(_ bytes: [UInt8]) -> BilingualText? {
        LegacyEncoding.detect(bytes.span).map { BilingualText(same: $0.name) }
    }
}

extension SourceInput {
    fileprivate var bytes: [UInt8] {
        switch content {
        case .bytes(let bytes): bytes
        case .tooLarge: []
        }
    }
}

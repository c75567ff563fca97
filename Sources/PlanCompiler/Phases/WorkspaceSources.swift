import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanSyntax
import VietnameseText

/// The sources of a workspace, told apart by their places; none of them has been read yet.
struct WorkspaceSources: Sendable {
    let map: SourceMap
    /// By path, so that no order of directories shows through.
    private let files: [PlacedSource]
    private let planOfFolder: [String: PlanSources]

    /// - Parameter asked: ``CompilationSettings/asked``.
    init(_ inputs: [SourceInput], asked: Set<String>) {
        let inputs = Self.withoutDrafts(inputs, asked: asked)
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        files = inputs.enumerated().map { PlacedSource($1, FileID($0)) }
        map = SourceMap(files.map(\.file))
        let ofPlans = Dictionary(grouping: files.filter(\.isOfPlan)) { $0.place?.folder ?? "" }
        planOfFolder = ofPlans.filter { $0.value.contains { $0.place?.kind == .plan } }
            .mapValues(PlanSources.init)
    }

    /// The files that every plan is read with.
    var shared: [PlacedSource] { files.filter { $0.place != nil && !$0.isOfPlan } }

    /// The plans that the workspace names, in its order, and drafts that were asked about; all by path when it names
    /// none.
    func plans(in folders: [Spanned<String>]?) -> [PlanSources] {
        let named = folders?.map(\.value) ?? []
        let others = Set(planOfFolder.keys).subtracting(named)
        return named.compactMap { planOfFolder[$0] }
            + others.compactMap { planOfFolder[$0] }.sorted { $0.planFile.id < $1.planFile.id }
    }

    /// The files that are read with no plan: those that no kind claims, and those in folders without a plan.yaml.
    func strays(beside plans: [PlanSources]) -> [PlacedSource] {
        let folders = Set(plans.map(\.folder))
        return files.filter { file in
            guard let place = file.place else { return true }
            return file.isOfPlan && !folders.contains(place.folder)
        }
    }

    /// Files without which nothing can be compiled.
    func missingFiles(_ folders: [Spanned<String>]?) -> [Diagnostic] {
        func first(_ kind: FileKind) -> FileID? { files.first { $0.place?.kind == kind }?.file.id }
        guard !files.isEmpty else { return [] }
        let start = SourceSpan(file: first(.workspace) ?? FileID(0), start: 0, end: 0)
        var missing: [Diagnostic] = []
        if first(.workspace) == nil { missing.append(KH901FileMissing.missing("kehoach.yaml", start)) }
        if first(.units) == nil { missing.append(KH901FileMissing.missing("units.yaml", start)) }
        for folder in folders ?? [] where planOfFolder[folder.value] == nil {
            missing.append(KH901FileMissing.missing("\(folder.value)/plan.yaml", folder.span))
        }
        if planOfFolder.isEmpty, folders == nil { missing.append(KH901FileMissing.noPlan(start)) }
        return missing
    }

    /// All but the files of plans that kehoach.yaml leaves out of its list: drafts, which are looked at when they are
    /// asked about.
    private static func withoutDrafts(_ inputs: [SourceInput], asked: Set<String>) -> [SourceInput] {
        let plans = inputs.compactMap { input in
            // Most paths are those of other files, which shows at their ends.
            input.path.utf8.suffix(9).elementsEqual("plan.yaml".utf8)
                ? SourceLayout.place(of: input.path).flatMap { $0.kind == .plan ? $0.folder : nil } : nil
        }
        guard plans.count > 1, let marker = inputs.first(where: { $0.path == "kehoach.yaml" }) else {
            return inputs
        }
        let settings = WorkspaceLowering.workspaceFile(PlacedSource(marker, FileID(0)).read().tree).form
        guard let listed = settings.folders?.map(\.value) else { return inputs }
        let folders = PlanFolders(plans)
        func plan(of path: String) -> String? { folders.plan(of: path).map { plans[$0] } }
        let wanted = Set(listed + asked.compactMap { plan(of: $0 + "/") })
        guard !wanted.isSuperset(of: plans) else { return inputs }
        return inputs.filter { plan(of: $0.path).map(wanted.contains) ?? true }
    }
}

/// The files of one plan's folder, by path.
struct PlanSources: Sendable {
    let files: [PlacedSource]
    let folder: String
    let planFile: SourceFile

    /// - Precondition: a plan.yaml is among them.
    init(_ files: [PlacedSource]) {
        guard let planFile = files.first(where: { $0.place?.kind == .plan }), let place = planFile.place
        else {
            preconditionFailure("a plan without its own file")
        }
        self.files = files
        folder = place.folder
        self.planFile = planFile.file
    }

    /// Whether anything was reported, appraised or amended: what that means depends on the day.
    var hasJournal: Bool { files.contains { $0.place?.isOfJournal == true } }
}

/// A source and what it is by its place.
struct PlacedSource: Sendable {
    let file: SourceFile
    /// Nil for a file that no kind claims.
    let place: SourceLayout.Place?
    /// In bytes, of a file that is too large to be read.
    private let refusedSize: Int?

    init(_ input: SourceInput, _ id: FileID) {
        switch input.content {
        case .read(let source):
            file = SourceFile(id: id, path: input.path, source)
            refusedSize = nil
        case .tooLarge(let size):
            file = SourceFile(id: id, path: input.path, bytes: [])
            refusedSize = size
        }
        place = SourceLayout.place(of: input.path)
    }

    /// Whether it belongs to one plan, by the folder that it lies in.
    var isOfPlan: Bool {
        switch place?.kind {
        case .plan, .targets, .tasks, .reports, .appraisals, .amendments: true
        case .workspace, .units, .calendar, nil: false
        }
    }

    /// A digest of its bytes, or of what stands for them where they are too many.
    func digest(by digest: ([UInt8]) -> [UInt8]) -> [UInt8] {
        refusedSize.map { digest(Array("\($0) bytes".utf8)) } ?? file.content.digest ?? digest(file.bytes)
    }

    func read() -> ParsedSource {
        guard let refusedSize else {
            return SyntaxParser.parse(file) { bytes in
                LegacyEncoding.detect(bytes.span).map { BilingualText(same: $0.name) }
            }
        }
        return SyntaxParser.refused(file, size: refusedSize)
    }
}

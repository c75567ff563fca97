import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanTemplates
import PlanWorkspace

/// The templates that commands print with: the built-in ones, and what an office keeps in a folder of its own.
struct OfficeTemplates: Sendable {
    private let overridden: TemplateSet?
    /// Over every file of the folder; empty without any.
    let digest: String
    /// The office's files, numbered after the sources of the compilation.
    let files: [SourceFile]
    let diagnostics: [Diagnostic]

    /// What to print with; the built-in templates are read only when they are asked for.
    var set: TemplateSet { overridden ?? .builtIn }

    var hasErrors: Bool { diagnostics.hasErrors }

    /// Nobody writes a template as large as this.
    private static let largestFile = 4 << 20

    /// - Parameter folder: the office's own; nil for none.
    init(_ folder: String?, in workspace: LoadedWorkspace, after sources: SourceMap) throws {
        guard let folder else {
            (overridden, digest, files, diagnostics) = (nil, "", [], [])
            return
        }
        guard folderExists(folder) else {
            throw Failure(
                vi: "không có thư mục mẫu “\(folder)”", en: "there is no folder of templates “\(folder)”")
        }
        var files: [SourceFile] = []
        var numbers: [String: FileID] = [:]
        var overrides: [TemplateOverride] = []
        for path in try filePaths(endingWith: TemplateOverride.fileExtension, below: folder) {
            let name = String(path.dropLast(TemplateOverride.fileExtension.utf8.count))
            guard case .bytes(let bytes) = try readFile("\(folder)/\(path)", limit: Self.largestFile) else {
                throw Failure(
                    vi: "mẫu \(folder)/\(path) lớn quá 4 MB",
                    en: "the template \(folder)/\(path) is beyond 4 MB")
            }
            let place = "\(folder)/\(path)"
            let file = SourceFile(
                id: FileID(sources.files.count + files.count),
                path: workspace.root.relativePath(of: place) ?? pathForPeople(place), bytes: bytes)
            files.append(file)
            numbers[name] = file.id
            overrides.append(TemplateOverride(name, bytes))
        }
        let (templates, faults) = TemplateSet.builtIn.overridden(by: overrides)
        overridden = templates
        digest =
            overrides.isEmpty
            ? "" : sha256(Array(overrides.map { "\(sha256($0.bytes)) \($0.name)\n" }.joined().utf8))
        self.files = files
        diagnostics = TemplateFindings.diagnostics(faults, in: numbers)
    }
}

/// Where an office's own templates are.
struct TemplateArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            vi: "Thư mục mẫu trình bày của cơ quan (mặc định theo kehoach.yaml); xem kehoach templates.",
            en: "The folder of the office's own templates (as kehoach.yaml says); see kehoach templates.",
            valueName: "folder"))
    var templates: String?

    /// As asked for, else as the workspace says.
    func read(_ loaded: LoadedWorkspace, _ compilation: Compilation) throws -> OfficeTemplates {
        try read(loaded, compilation.workspace.settings, after: compilation.sources)
    }

    /// - Parameter sources: the files that come before those of the templates.
    func read(
        _ loaded: LoadedWorkspace, _ settings: WorkspaceSettings, after sources: SourceMap
    ) throws -> OfficeTemplates {
        let folder = templates ?? settings.templateFolder.map { loaded.root.path + "/" + $0 }
        return try OfficeTemplates(folder, in: loaded, after: sources)
    }
}

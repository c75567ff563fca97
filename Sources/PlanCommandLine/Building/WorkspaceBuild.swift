import PlanCompiler
import PlanModel
import PlanWorkspace

/// A build of a workspace as it was read: where it goes, and whether it is needed.
struct WorkspaceBuild {
    let compilation: Compilation
    let folder: String
    private let loaded: LoadedWorkspace
    private let templates: OfficeTemplates
    private let builder: Builder

    /// - Parameters:
    ///   - output: the folder to build into; nil for the one that the workspace names.
    ///   - templates: nil for those that the workspace names.
    init(
        _ loaded: LoadedWorkspace, _ compilation: Compilation, _ templates: OfficeTemplates, output: String?,
        makesPDF: Bool = false, isDatabaseOnly: Bool = false
    ) {
        self.loaded = loaded
        self.compilation = compilation
        self.templates = templates
        folder = output ?? loaded.outputFolder(compilation)
        let options = BuildOptions(
            asOf: loaded.asOf, language: loaded.language(compilation), officeTemplates: templates,
            evidence: compilation.workspace.evidenceFiles, makesPDF: makesPDF,
            isDatabaseOnly: isDatabaseOnly)
        builder = Builder(compilation.sources, options, in: folder)
    }

    /// Whether the last build was made from the same sources, which have no error.
    var isUpToDate: Bool { !compilation.hasErrors && !templates.hasErrors && builder.isUpToDate }

    /// Makes everything; errors are shown, and end the command.
    func make() throws -> (workspace: CompiledWorkspace, made: [Builder.Made]) {
        let compiled = try loaded.requireCompiled(compilation, templates, orElse: .nothingMade)
        return (compiled, try builder.build(compiled, loaded.concurrently))
    }
}

extension LoadedWorkspace {
    /// Where a build goes unless the command says otherwise.
    func outputFolder(_ compilation: Compilation) -> String {
        root.path + "/" + compilation.workspace.settings.outputFolder
    }
}

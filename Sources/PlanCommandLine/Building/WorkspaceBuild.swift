import ConcurrentWork
import PlanCompiler
import PlanModel
import PlanWorkspace

/// A build of a workspace as it was read: where it goes, and whether it is needed.
struct WorkspaceBuild {
    let folder: String
    private let checked: CheckedWorkspace
    private let loaded: LoadedWorkspace
    private let templates: OfficeTemplates
    private let builder: Builder

    /// - Parameters:
    ///   - output: the folder to build into; nil for the one that the workspace names.
    ///   - templates: nil for those that the workspace names.
    init(
        _ loaded: LoadedWorkspace, _ checked: CheckedWorkspace, _ templates: OfficeTemplates, output: String?,
        makesPDF: Bool = false, isDatabaseOnly: Bool = false
    ) {
        self.loaded = loaded
        self.checked = checked
        self.templates = templates
        folder = output ?? loaded.outputFolder(checked.settings)
        let options = BuildOptions(
            asOf: loaded.asOf, language: loaded.language(checked.settings), officeTemplates: templates,
            evidence: checked.evidenceFiles, makesPDF: makesPDF,
            isDatabaseOnly: isDatabaseOnly)
        builder = Builder(checked, options, in: folder, loaded.concurrently)
    }

    /// Whether the last build was made from the same sources, which have no error.
    var isUpToDate: Bool { !checked.hasErrors && !templates.hasErrors && builder.isUpToDate }

    /// Clears away what builds that were killed have left, where nothing has to be made.
    func clearRemains() { builder.clearRemains() }

    /// Makes what has changed; errors are shown, and end the command.
    ///
    /// - Parameter anew: whether everything is to be made.
    func make(anew: Bool = false) throws -> (workspace: CompiledWorkspace, result: Builder.BuildResult) {
        let scope = builder.scope(anew: anew)
        let compiled = try loaded.requireCompiled(
            checked, of: builder.neededPlans(scope), templates, orElse: .nothingMade)
        guard let result = try builder.build(compiled, scope, loaded.concurrently) else {
            return try make(anew: true)
        }
        return (compiled, result)
    }
}

extension LoadedWorkspace {
    /// Where a build goes unless the command says otherwise.
    func outputFolder(_ settings: WorkspaceSettings) -> String { root.path + "/" + settings.outputFolder }
}

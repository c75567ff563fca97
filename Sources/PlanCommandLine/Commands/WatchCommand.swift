import ArgumentParser
import DiagnosticRendering
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanWorkspace

/// `kehoach watch`: checks or builds anew whenever a file of the workspace is saved.
struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: help(
            vi: "Kiểm tra lại (hoặc dựng lại) mỗi khi lưu một tệp; Ctrl-C để dừng.",
            en: "Check (or build) anew whenever a file is saved; Ctrl-C ends it."),
        discussion: help(
            vi: """
                Ví dụ: kehoach watch plans
                       kehoach watch plans --build
                Theo dõi mọi tệp của không gian làm việc, minh chứng và mẫu trình bày. Trên màn hình, kết quả mới thay \
                kết quả cũ; khi chuyển hướng thì chỉ in khi kết quả đổi.
                """,
            en: """
                Example: kehoach watch plans
                         kehoach watch plans --build
                Watches every file of the workspace, its evidence and templates. On a terminal, what is new takes \
                the place of what was; elsewhere only changes of the result are printed.
                """))

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var selection: RuleSelection
    @OptionGroup var templates: TemplateArguments

    @Flag(
        help: ArgumentHelp(
            vi: "Dựng lại cơ sở dữ liệu và văn bản khi không còn lỗi.",
            en: "Build the database and the documents when there is no error."))
    var build = false

    func run() throws {
        let first = try LoadedWorkspace(workspace)
        let compilation = first.compilation()
        let language = first.language(compilation)
        let watch = try FolderWatch(
            roots(first, compilation), ignoring: [first.outputFolder(compilation.workspace.settings)])
        var display = WatchDisplay(place: pathForPeople(first.root.path))
        while true {
            do {
                try display.show(look(at: try LoadedWorkspace(workspace)))
            } catch let error as WorldError {
                // A file that went away between listing and reading is back with the next change.
                display.show(WatchDisplay.Result(error.message, language))
            } catch let failure as Failure {
                display.show(WatchDisplay.Result(failure.message, language))
            }
            watch.waitForChange()
        }
    }

    /// What a check, and a build if one is asked for, come to.
    private func look(at loaded: LoadedWorkspace) throws -> WatchDisplay.Result {
        let compilation = loaded.compilation()
        let language = loaded.language(compilation)
        let templates = try templates.read(loaded, compilation)
        let sources = SourceMap(compilation.sources.files + templates.files)
        let diagnostics = selection.apply(
            to: (compilation.diagnostics + templates.diagnostics).inReportingOrder(sources))
        let findings = output.rendered(diagnostics, of: sources, in: language)
        let summary = build ? try rebuilt(loaded, compilation, templates) : nil
        return WatchDisplay.Result(
            text: findings, summary: summary?[language], language: language, files: sources.files.count)
    }

    /// What a build made; nil when there are errors, or nothing to do.
    private func rebuilt(
        _ loaded: LoadedWorkspace, _ compilation: Compilation, _ templates: OfficeTemplates
    ) throws -> BilingualText? {
        let build = WorkspaceBuild(loaded, CheckedWorkspace(compilation), templates, output: nil)
        guard !compilation.hasErrors, !templates.hasErrors, !build.isUpToDate else { return nil }
        let (compiled, result) = try build.make()
        let summary = BuildSummary(compiled, result, in: pathForPeople(build.folder))
        return BilingualText(vi: summary.text(in: .vietnamese), en: summary.text(in: .english))
    }

    /// The workspace, the folders that links out of it lead to, and the templates, wherever they are.
    private func roots(_ loaded: LoadedWorkspace, _ compilation: Compilation) -> [String] {
        let linked = loaded.inputs.compactMap { resolvedFolder(of: loaded.root.path + "/" + $0.path) }
            .filter { !($0 + "/").utf8.starts(with: (loaded.root.path + "/").utf8) }
        let settings = compilation.workspace.settings
        let templates =
            templates.templates ?? settings.templateFolder.map { loaded.root.path + "/" + $0 }
        return [loaded.root.path] + Set(linked).sorted() + (templates.map { [$0] } ?? [])
    }
}

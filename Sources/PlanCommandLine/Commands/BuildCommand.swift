import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanWorkspace

/// `kehoach build`: the database, the checklists and the schedule.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", _superCommandName: "kehoach",
        abstract: help(
            vi: "Biên dịch kế hoạch: cơ sở dữ liệu, phiếu giao việc, lịch.",
            en: "Compile the plans: the database, the checklists, the schedule."),
        discussion: help(
            vi: """
                Ví dụ: kehoach build plans
                       kehoach build plans --output ket-qua --as-of 2026-03-31
                Kế hoạch còn lỗi thì không tạo gì, kết quả lần trước giữ nguyên.
                """,
            en: """
                Example: kehoach build plans
                         kehoach build plans --output out --as-of 2026-03-31
                A plan with errors makes nothing and leaves what was there before.
                """))

    @OptionGroup var workspace: WorkspaceOptions

    @Option(
        help: ArgumentHelp(
            vi: "Thư mục kết quả (mặc định theo kehoach.yaml, tức dist).",
            en: "The output folder (as kehoach.yaml says, else dist).", valueName: "folder"))
    var output: String?

    @Flag(
        help: ArgumentHelp(vi: "Làm lại dù không có gì thay đổi.", en: "Build even if nothing has changed."))
    var force = false

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let compilation = loaded.compilation()
        let language = loaded.language(compilation)
        let folder = output ?? loaded.root.path + "/" + compilation.workspace.settings.outputFolder
        let builder = Builder(compilation.sources, asOf: loaded.asOf, in: folder, language)
        if !force, !compilation.hasErrors, builder.isUpToDate {
            StandardStreams.printTalk(
                BilingualText(
                    vi: "không có gì thay đổi: \(pathForPeople(folder))",
                    en: "nothing has changed: \(pathForPeople(folder))")[
                        language])
            return
        }
        let compiled = try loaded.requireCompiled(compilation, orElse: Self.nothingMade)
        let outputs = try builder.build(compiled, loaded.concurrently)
        StandardStreams.printData(
            BuildSummary(compiled, outputs, in: pathForPeople(folder)).text(in: language))
    }

    private static let nothingMade = BilingualText(
        vi: "kế hoạch còn lỗi nên không tạo ra gì; kết quả lần trước được giữ nguyên",
        en: "the plan has errors, so nothing was made; what was there before is untouched")
}

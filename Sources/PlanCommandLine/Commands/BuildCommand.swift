import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanWorkspace

/// `kehoach build`: the database and every document.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", _superCommandName: "kehoach",
        abstract: help(
            vi: "Biên dịch kế hoạch: cơ sở dữ liệu, văn bản, phiếu giao việc, lịch, trang web.",
            en: "Compile the plans: the database, the document, the checklists, the calendars, the site."),
        discussion: help(
            vi: """
                Ví dụ: kehoach build plans
                       kehoach build plans --output ket-qua --as-of 2026-03-31
                       kehoach build plans --pdf
                Kế hoạch còn lỗi thì không tạo gì, kết quả lần trước giữ nguyên.
                """,
            en: """
                Example: kehoach build plans
                         kehoach build plans --output out --as-of 2026-03-31
                         kehoach build plans --pdf
                A plan with errors makes nothing and leaves what was there before.
                """))

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var templates: TemplateArguments

    @Option(
        help: ArgumentHelp(
            vi: "Thư mục kết quả (mặc định theo kehoach.yaml, tức dist).",
            en: "The output folder (as kehoach.yaml says, else dist).", valueName: "folder"))
    var output: String?

    @Flag(
        help: ArgumentHelp(
            vi: "Chuyển văn bản và phiếu giao việc sang PDF bằng LibreOffice.",
            en: "Make PDFs of the document and the checklists with LibreOffice."))
    var pdf = false

    @Flag(
        name: .customLong("database-only"),
        help: ArgumentHelp(
            vi: "Chỉ tạo cơ sở dữ liệu, không tạo văn bản, phiếu, lịch, trang web.",
            en: "Make the database only: no documents, checklists, calendars or site."))
    var databaseOnly = false

    @Flag(
        help: ArgumentHelp(
            vi: "In số tệp, dung lượng và thời gian xử lý theo từng loại tệp.",
            en: "Print the files, bytes and processor time of each kind of file."))
    var timings = false

    @Flag(
        help: ArgumentHelp(vi: "Làm lại dù không có gì thay đổi.", en: "Build even if nothing has changed."))
    var force = false

    func validate() throws {
        if databaseOnly, pdf {
            throw ValidationError(
                help(
                    vi: "--database-only không tạo văn bản nào nên không đi cùng --pdf",
                    en: "--database-only makes no document, so it does not go with --pdf"))
        }
    }

    func run() throws {
        let loaded = try LoadedWorkspace(workspace, isCached: true)
        let checked = loaded.checked()
        keepUntilExit(checked)
        let language = loaded.language(checked.settings)
        let build = WorkspaceBuild(
            loaded, checked, try templates.read(loaded, checked.settings, after: checked.sources),
            output: output, makesPDF: pdf,
            isDatabaseOnly: databaseOnly)
        let place = pathForPeople(build.folder)
        if !force, build.isUpToDate {
            build.clearRemains()
            StandardStreams.printTalk(
                BilingualText(vi: "không có gì thay đổi: \(place)", en: "nothing has changed: \(place)")[
                    language])
            return
        }
        let (compiled, result) = try build.make(anew: force)
        keepUntilExit(compiled)
        guard !timings else {
            return StandardStreams.printData(BuildTimings(result.made).table(in: language))
        }
        StandardStreams.printData(BuildSummary(compiled, result, in: place).text(in: language))
    }
}

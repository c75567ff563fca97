import ArgumentParser
import PlanDiagnostics
import PlanDrafting
import PlanWorkspace
import VietnameseCalendar

/// `kehoach new`: a workspace from nothing, or next year's plan from this year's.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: help(
            vi: "Tạo không gian làm việc mới, hoặc kế hoạch năm sau từ kế hoạch năm nay.",
            en: "Begin a new workspace, or next year's plan from this year's."),
        discussion: help(
            vi: """
                Ví dụ: kehoach new ke-hoach-phuong
                       kehoach new 2027 --from plans/2026 --as-of 2026-12-31
                Không ghi đè tệp nào. Thiếu điều gì thì hỏi trên màn hình; với --yes thì lấy mặc định.
                """,
            en: """
                Example: kehoach new ward-plan
                         kehoach new 2027 --from plans/2026 --as-of 2026-12-31
                Nothing is overwritten. What is not given is asked on a terminal; with --yes the defaults are taken.
                """))

    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Thư mục của không gian làm việc; với --from: năm của kế hoạch mới.",
            en: "The workspace's folder; with --from: the new plan's year.", valueName: "folder-or-year"))
    var target: String

    @Option(
        help: ArgumentHelp(vi: "Kế hoạch năm trước.", en: "Last year's plan.", valueName: "plan"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            vi: "Thư mục của kế hoạch mới trong không gian làm việc; mặc định là năm.",
            en: "The new plan's folder within the workspace; the year by default.", valueName: "folder"))
    var to: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            vi: "Ngày xét tình hình năm trước (mặc định hôm nay).",
            en: "The day by which last year is judged (today).", valueName: "date"),
        transform: CivilDate.argument)
    var asOf: CivilDate?

    @OptionGroup var answers: AnswerOptions

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    func run() throws {
        if let from {
            try NextYearRun(year: target, from: from, to: to, asOf: asOf, lang: lang).run()
        } else {
            try beginWorkspace()
        }
    }

    private func beginWorkspace() throws {
        let language = SpokenLanguage.chosen(lang)
        let draft = WorkspaceDraft(try answers.complete(in: language), language: language)
        let schemas = SchemaFiles.vietnamese.map { DraftedFile(path: "schemas/" + $0.name, text: $0.text) }
        try NewFiles.write(draft.files + schemas, below: target)
        StandardStreams.printData(draft.files.map { "\(target)/\($0.path)\n" }.joined())
        StandardStreams.printTalk(
            BilingualText(
                vi:
                    "đã tạo không gian làm việc; tiếp theo: sửa các tệp trên, rồi chạy kehoach check \(target)",
                en: "the workspace is there; next: edit these files, then run kehoach check \(target)")[
                    language])
    }
}

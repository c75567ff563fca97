import ArgumentParser
import ConcurrentWork
import PlanCompiler
import PlanDiagnostics
import PlanLanguageServer
import PlanWorkspace
import VietnameseCalendar

/// `kehoach lsp`: the language server for editors, over standard input and output.
struct LspCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp", _superCommandName: "kehoach",
        abstract: help(
            vi: "Máy chủ ngôn ngữ cho trình soạn thảo (LSP).", en: "The language server for editors (LSP)."),
        discussion: help(
            vi: """
                Ví dụ: kehoach lsp
                Trình soạn thảo tự chạy lệnh này và trao đổi qua đầu vào, đầu ra chuẩn; cách cấu hình ở docs/editors.md.
                """,
            en: """
                Example: kehoach lsp
                An editor runs it and talks over standard input and output; docs/editors.md has the settings.
                """))

    @Flag(
        help: ArgumentHelp(
            vi: "Qua đầu vào, đầu ra chuẩn; luôn như vậy.", en: "Over standard streams; always so."))
    var stdio = false

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            vi: "Ngày tính (mặc định hôm nay), ví dụ 2026-03-31.",
            en: "The date to judge by (today), such as 2026-03-31.", valueName: "date"),
        transform: CivilDate.argument)
    var asOf: CivilDate?

    /// The number of workers that there were before; without it, this is the process that keeps the session.
    @Option(help: .hidden)
    var worker: Int?

    func run() throws {
        guard let worker else {
            var supervisor = try Supervisor(workerArguments, SpokenLanguage.chosen(lang))
            let status = try supervisor.run()
            if status != ExitStatus.clean { throw ExitCode(status) }
            return
        }
        let asOf = asOf
        var life = Worker(
            ServerSettings(
                version: kehoachVersion, generation: worker,
                language: lang ?? environmentVariable("KEHOACH_LANG").flatMap(Language.init),
                asOf: { asOf ?? LoadedWorkspace.today }, evidence: EvidenceLookup.onDisk,
                concurrently: .onAllCores(when: true)))
        life.run()
    }

    private var workerArguments: [String] {
        ["lsp"] + (lang.map { ["--lang", $0.rawValue] } ?? []) + (asOf.map { ["--as-of", $0.iso] } ?? [])
            + ["--worker"]
    }
}

import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanSyntax
import PlanWorkspace

/// `kehoach check`: what is wrong with the plans of a workspace.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", _superCommandName: "kehoach",
        abstract: help(
            vi: "Kiểm tra kế hoạch và báo mọi lỗi tìm thấy.", en: "Check the plans and report every fault."),
        discussion: help(
            vi: """
                Ví dụ: kehoach check plans
                       kehoach check plans --format github --strict
                Mã thoát: 0 không có lỗi, 1 có lỗi, 2 sai cách dùng hoặc không đọc được đĩa.
                """,
            en: """
                Example: kehoach check plans
                         kehoach check plans --format github --strict
                Exit status: 0 no errors, 1 findings, 2 wrong usage or an unreadable disk.
                """))

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var selection: RuleSelection
    @OptionGroup var templates: TemplateArguments

    @Flag(help: ArgumentHelp(vi: "Cảnh báo cũng là lỗi.", en: "Warnings fail as errors do."))
    var strict = false

    @Flag(
        name: .customLong("no-waivers"),
        help: ArgumentHelp(vi: "Báo cả những gì được miễn kiểm.", en: "Report what the waivers allow, too."))
    var noWaivers = false

    @Flag(
        help: ArgumentHelp(vi: "In số phát hiện theo từng mã.", en: "Print how often each rule was broken."))
    var statistics = false

    @Option(
        help: ArgumentHelp(
            vi: "Tệp các phát hiện đã chấp nhận; chỉ phát hiện mới mới tính.",
            en: "A file of accepted findings; only new ones count.", valueName: "file"))
    var baseline: String?

    @Flag(
        name: .customLong("update-baseline"),
        help: ArgumentHelp(
            vi: "Ghi mọi phát hiện hiện có vào tệp --baseline.",
            en: "Write today's findings into the --baseline file."))
    var updateBaseline = false

    @Option(
        name: .customLong("stdin-path"),
        help: ArgumentHelp(
            vi: "Đọc nội dung của tệp này từ đầu vào chuẩn.",
            en: "Read this file's text from standard input.",
            valueName: "path"))
    var stdinPath: String?

    @Flag(
        name: .customLong("no-cache"),
        help: ArgumentHelp(
            vi: "Kiểm tra lại tất cả, không dùng kết quả đã lưu của lần trước.",
            en: "Check everything anew, without what earlier runs have found."))
    var noCache = false

    func validate() throws {
        if updateBaseline, baseline == nil {
            throw ValidationError(
                help(vi: "--update-baseline cần --baseline", en: "--update-baseline needs --baseline"))
        }
    }

    func run() throws {
        var loaded = try LoadedWorkspace(workspace, isCached: !noCache)
        if let stdinPath { try overlay(stdinPath, in: &loaded) }
        let check = loaded.check(usesWaivers: !noWaivers)
        keepUntilExit(check)
        let language = loaded.language(check.settings)
        let templates = try templates.read(loaded, check.settings, after: check.sources)
        let sources = SourceMap(check.sources.files + templates.files)
        var diagnostics = selection.apply(
            to: templates.diagnostics.isEmpty
                ? check.diagnostics
                : (check.diagnostics + templates.diagnostics).inReportingOrder(sources))
        if let baseline {
            guard !updateBaseline else {
                return try write(diagnostics, sources, to: baseline, language)
            }
            diagnostics = try Baseline.read(baseline).newFindings(among: diagnostics, sources)
        }
        if statistics {
            StandardStreams.printData(RuleStatistics(diagnostics).table(in: language))
        } else {
            output.print(diagnostics, of: sources, in: language)
        }
        try loaded.requireUnchanged()
        if fails(diagnostics) { throw ExitCode(ExitStatus.findings) }
    }

    private func fails(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { $0.severity == .error || (strict && $0.severity == .warning) }
    }

    private func overlay(_ path: String, in loaded: inout LoadedWorkspace) throws {
        let relative = loaded.root.relativePath(of: path) ?? path
        loaded.overlay(relative, .init(try readStandardInput(limit: SyntaxLimits.maximumFileSize)))
    }

    private func write(
        _ diagnostics: [Diagnostic], _ sources: SourceMap, to path: String, _ language: Language
    ) throws {
        try writeFile(path, Array(Baseline(diagnostics, sources).text.utf8))
        StandardStreams.printTalk(
            BilingualText(
                vi: "đã chấp nhận \(diagnostics.count) phát hiện trong \(path)",
                en: "accepted \(diagnostics.count) findings in \(path)")[language])
    }
}

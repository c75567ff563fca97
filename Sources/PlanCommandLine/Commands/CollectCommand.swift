import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanForms
import PlanWorkspace
import VietnameseCalendar

/// `kehoach collect`: forms that units have filled in become reports.
struct CollectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: help(
            vi: "Thu biểu Excel các đơn vị đã điền thành báo cáo, cùng tệp minh chứng.",
            en: "Collect the Excel forms that units have filled in as reports, with their evidence."),
        discussion: help(
            vi: """
                Ví dụ: kehoach collect bieu-ban-xay-dung-dang.xlsx
                       kehoach collect hop-thu/ plans --dry-run
                       kehoach collect bieu-sua-lai.xlsx --replace
                Minh chứng là tệp đặt cùng thư mục với biểu. Một biểu còn lỗi thì không ghi gì cả.
                Kết thúc với 0; 1 nếu có lỗi; 2 nếu không chạy được.
                """,
            en: """
                Example: kehoach collect form-of-a-unit.xlsx
                         kehoach collect inbox/ plans --dry-run
                         kehoach collect corrected.xlsx --replace
                Evidence lies in the folder of the form. With an error in one form, nothing is written.
                Ends with 0; with 1 when there are errors; with 2 when it cannot run.
                """))

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json
    }

    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Các biểu, thư mục chứa biểu, và không gian làm việc (thư mục có kehoach.yaml).",
            en: "Forms, folders of forms, and the workspace (the folder with kehoach.yaml).",
            valueName: "form"))
    var forms: [String]

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            vi: "Ngày tính (mặc định hôm nay), ví dụ 2026-03-31.",
            en: "The date to judge by (today), such as 2026-03-31.", valueName: "date"),
        transform: CivilDate.argument)
    var asOf: CivilDate?

    @Flag(
        name: .customLong("dry-run"),
        help: ArgumentHelp(vi: "Chỉ kiểm tra, không ghi gì.", en: "Check only, write nothing."))
    var isRehearsal = false

    @Flag(
        help: ArgumentHelp(
            vi: "Thay báo cáo đã có của cùng đơn vị, cùng kỳ.",
            en: "Replace a report of the same unit and period that is there."))
    var replace = false

    @Option(help: ArgumentHelp(vi: "table hoặc json.", en: "table or json."))
    var format = Format.table

    func run() throws {
        let files = try FormFiles(forms)
        let loaded = try LoadedWorkspace(files.place, language: lang, asOf: asOf)
        let compilation = loaded.planCompilation()
        let language = loaded.language(compilation)
        let plans = try loaded.requireCompiled(compilation, orElse: .nothingCollected)
        let collector = Collector(loaded, plans, replaces: replace)
        let collected = try collector.collect(files.paths) { announce(files.paths, $0, language) }
        let isRefused = collected.contains(where: \.isRefused)
        let writes = !isRefused && !isRehearsal
        if writes { try collector.write(collected) }
        let listing = CollectListing(collected, isWritten: writes, isRehearsal: isRehearsal)
        switch format {
        case .table: StandardStreams.printData(listing.text(width: Terminal.width, language))
        case .json: StandardStreams.printData(listing.json(language))
        }
        if isRefused { throw ExitCode(ExitStatus.findings) }
    }

    /// Hundreds of megabytes of evidence take a while to read.
    private func announce(_ paths: [String], _ index: Int, _ language: Language) {
        guard StandardStreams.errorIsTerminal else { return }
        let progress = BilingualText(vi: "đang đọc", en: "reading")[language]
        StandardStreams.printTalk("\(progress) \(index + 1)/\(paths.count): \(paths[index])")
    }
}

import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace

/// `kehoach coverage`: what the plans below make concrete of those above.
struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: help(
            vi: "Đối chiếu kế hoạch các cấp: chỉ tiêu, nhiệm vụ nào đã được cấp dưới cụ thể hóa.",
            en: "Compare plans under plans: which targets and tasks the plans below make concrete."),
        discussion: help(
            vi: """
                Ví dụ: kehoach coverage examples/tinh-vi-du
                       kehoach coverage examples/tinh-vi-du --plan tinh-2026 --format csv > doi-chieu.csv
                Kết thúc với 0 khi mọi chỉ tiêu phải giao xuống đều có nơi nhận (hoặc được miễn kiểm KH522), 1 khi \
                còn chỉ tiêu chưa có nơi nhận hoặc kế hoạch còn lỗi, 2 khi không chạy được.
                """,
            en: """
                Example: kehoach coverage examples/tinh-vi-du
                         kehoach coverage examples/tinh-vi-du --plan tinh-2026 --format csv > coverage.csv
                Ends with 0 when every target that is due below is taken on (or KH522 is waived for it), 1 when one \
                is not or the plans have errors, 2 when it cannot run.
                """))

    @OptionGroup var workspace: WorkspaceOptions

    @OptionGroup var choice: PlanChoice

    @Option(help: ArgumentHelp(vi: "table, csv hoặc json.", en: "table, csv or json."))
    var format = ScheduleCommand.Format.table

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let compilation = loaded.compilation()
        let compiled = try loaded.requireCompiled(compilation)
        let codes = try choice.codes(in: compiled)
        let language = loaded.language(compilation)
        if format == .table, choice.asksForMany(of: compiled), !compiled.workspace.lineage.isEmpty {
            let digest = CoverageDigest(compiled, language: language)
            StandardStreams.printData(digest.text(width: Terminal.width))
            if digest.openGaps > 0 { throw ExitCode(ExitStatus.findings) }
            return
        }
        let listing = CoverageListing(compiled, plans: codes)
        switch format {
        case .table: StandardStreams.printData(listing.table(width: Terminal.width, language: language))
        case .csv: StandardStreams.printData(listing.csv(language: language, byteOrderMark: true))
        case .json: StandardStreams.printData(listing.json())
        }
        if listing.openGaps > 0 { throw ExitCode(ExitStatus.findings) }
    }
}

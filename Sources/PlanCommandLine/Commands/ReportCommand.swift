import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanPhrases
import PlanWorkspace
import VietnameseCalendar

/// `kehoach report`: the periodic report that goes up.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: help(
            vi: "Lập báo cáo định kỳ: kết quả, chỉ tiêu, cảnh báo, đề xuất, biểu dương và phê bình.",
            en: "Write the periodic report: results, targets, alerts, proposals, commendation and criticism."),
        discussion: help(
            vi: """
                Ví dụ: kehoach report plans --period 2026-Q1 --output bao-cao-quy-1.docx
                       kehoach report plans --period "tháng 3/2026" --format md
                       kehoach report plans --period 2026-03 --unit ban-xay-dung-dang --output bao-cao.docx
                Kỳ: tuần, tháng, quý, 6 tháng, năm; mặc định là tháng gần nhất đã hết. Số liệu tính đến hết kỳ, \
                hoặc đến --as-of khi kỳ chưa hết.
                """,
            en: """
                Example: kehoach report plans --period 2026-Q1 --output report-q1.docx
                         kehoach report plans --period "tháng 3/2026" --format md
                         kehoach report plans --period 2026-03 --unit ban-xay-dung-dang --output report.docx
                Periods are weeks, months, quarters, halves and years; the last month that has ended when not \
                given. Figures are as of the period's end, or of --as-of while it goes on.
                """))

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var choice: PeriodArguments

    @Option(
        help: ArgumentHelp(
            vi: "Báo cáo riêng của đơn vị này (mã hoặc tên).",
            en: "The report of this unit alone, by code or name."))
    var unit: String?

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            vi: "Gửi nội bộ (inside) hay lên tỉnh (province); mặc định inside.",
            en: "For the body itself (inside) or the tier above (province); inside when not given.",
            valueName: "where"))
    var audience = PeriodReport.Audience.inside

    @Option(
        help: ArgumentHelp(
            vi: "docx hoặc md; mặc định theo tên tệp, không có thì md.",
            en: "docx or md; as the file is named, else md."))
    var format: ReportFormat?

    @Option(
        help: ArgumentHelp(
            vi: "Tệp để ghi; không có thì in ra.", en: "The file to write; printed when not given.",
            valueName: "file"))
    var output: String?

    @OptionGroup var templates: TemplateArguments

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let compilation = loaded.compilation()
        let templates = try templates.read(loaded, compilation)
        let compiled = try loaded.requireCompiled(compilation, templates)
        let plan = try choice.plan(in: compiled)
        let unit = try unit.map { try UnitArgument.find($0, in: compiled.workspace.units) }
        let period = try choice.period(of: plan, in: compiled)
        let report = compiled.report(
            on: period, of: plan,
            unit: compiled.workspace.units.units.ids.first { id in
                compiled.workspace.units.units[id].code.value == unit?.code.value
            }, for: audience)
        let format = format ?? output.flatMap(ReportFormat.init(fileName:)) ?? .md
        let bytes = format.render(report, loaded.language(compilation), templates.set)
        guard let output else { return try format.print(bytes) }
        try writeFile(output, bytes)
        StandardStreams.printTalk(
            BilingualText(vi: "đã ghi \(output)", en: "wrote \(output)")[loaded.language(compilation)])
    }
}

extension PeriodReport.Audience: ExpressibleByArgument {}

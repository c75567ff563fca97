import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace

/// `kehoach alerts`: what somebody has to be told at the end of a day.
struct AlertsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: help(
            vi: "Liệt kê cảnh báo: quá hạn, chậm, minh chứng không đạt, thiếu báo cáo, sắp đến hạn.",
            en: "List the alerts: overdue, behind, evidence rejected, report missing, near due."),
        discussion: help(
            vi: """
                Ví dụ: kehoach alerts plans --as-of 2026-03-31
                       kehoach alerts plans --level severe --format csv > canh-bao.csv
                Kết thúc với 0 khi không có cảnh báo nào được in, 1 khi có (hoặc khi kế hoạch còn lỗi), \
                2 khi không chạy được; dùng được trong tác vụ định kỳ.
                """,
            en: """
                Example: kehoach alerts plans --as-of 2026-03-31
                         kehoach alerts plans --level severe --format csv > alerts.csv
                Ends with 0 when no alert is printed, 1 when one is (or the plan has errors), 2 when it \
                cannot run; fit for a scheduled job.
                """))

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var choice: PlanChoice

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            vi: "Chỉ cảnh báo mà các đơn vị này phải xử lý (mã hoặc tên).",
            en: "Only alerts that these units have to act on, by code or name.", valueName: "unit"),
        completion: .units)
    var unit: [String] = []

    @Option(
        help: ArgumentHelp(
            vi: "Từ mức này trở lên: notice, warning hoặc severe.",
            en: "From this level on: notice, warning or severe.", valueName: "level"))
    var level = AlertLevel.notice

    @Option(help: ArgumentHelp(vi: "table, csv hoặc json.", en: "table, csv or json."))
    var format = ScheduleCommand.Format.table

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let compilation = loaded.compilation()
        let compiled = try loaded.requireCompiled(compilation)
        let units = Set(try unit.map { try UnitArgument.find($0, in: compiled.workspace.units).code.value })
        let codes = try choice.codes(in: compiled)
        let language = loaded.language(compilation)
        let isDigested =
            format == .table
            && choice.printsDigest(of: compiled, in: language) {
                AlertListing([$0], in: compiled, units: units, from: level)
            }
        if isDigested { throw ExitCode(ExitStatus.findings) }
        let listing = AlertListing(
            compiled.plans(coded: codes), in: compiled, units: units, from: level)
        switch format {
        case .table: StandardStreams.printData(listing.table(width: Terminal.width, language: language))
        case .csv: StandardStreams.printData(listing.csv(language: language, byteOrderMark: true))
        case .json: StandardStreams.printData(listing.json())
        }
        if !listing.rows.isEmpty { throw ExitCode(ExitStatus.findings) }
    }
}

extension AlertLevel: ExpressibleByArgument {}

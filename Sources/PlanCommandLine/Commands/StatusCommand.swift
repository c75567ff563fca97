import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace
import VietnameseCalendar

/// `kehoach status`: where every task stands at the end of a day.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: help(
            vi: "Cho biết từng nhiệm vụ đang ở đâu: trạng thái, tỷ lệ, hạn.",
            en: "Tell where every task stands: state, progress, due date."),
        discussion: help(
            vi: """
                Ví dụ: kehoach status plans --as-of 2026-03-31
                       kehoach status plans --since 2026-03-01 --unit van-phong-dang-uy
                Kết thúc với 0; 1 nếu kế hoạch còn lỗi.
                """,
            en: """
                Example: kehoach status plans --as-of 2026-03-31
                         kehoach status plans --since 2026-03-01 --unit van-phong-dang-uy
                Ends with 0; with 1 when the plan has errors.
                """))

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var choice: PlanChoice

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            vi: "Chỉ nhiệm vụ do các đơn vị này chủ trì (mã hoặc tên).",
            en: "Only tasks that these units own, by code or name.", valueName: "unit"), completion: .units)
    var unit: [String] = []

    @Option(
        help: ArgumentHelp(
            vi: "Chỉ những gì thay đổi từ hết ngày này.", en: "Only what changed since the end of this day.",
            valueName: "date"),
        transform: CivilDate.argument)
    var since: CivilDate?

    @Option(help: ArgumentHelp(vi: "table, csv hoặc json.", en: "table, csv or json."))
    var format = ScheduleCommand.Format.table

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        if let since, since > loaded.asOf {
            throw Failure(
                vi: "--since \(since.iso) sau ngày tính \(loaded.asOf.iso)",
                en: "--since \(since.iso) is after the date judged by, \(loaded.asOf.iso)")
        }
        let compilation = loaded.compilation()
        let compiled = try loaded.requireCompiled(compilation)
        let units = Set(try unit.map { try UnitArgument.find($0, in: compiled.workspace.units).code.value })
        let codes = try choice.codes(in: compiled)
        let language = loaded.language(compilation)
        let since = since.map { day in
            (day: day, progress: { (plan: CompiledPlan) in compiled.progress(of: plan, at: day) })
        }
        let isDigested =
            format == .table
            && choice.printsDigest(of: compiled, in: language) {
                StatusListing([$0], in: compiled, since: since, units: units)
            }
        if isDigested { return }
        let listing = StatusListing(
            compiled.plans(coded: codes), in: compiled, since: since, units: units)
        switch format {
        case .table: StandardStreams.printData(listing.table(width: Terminal.width, language: language))
        case .csv: StandardStreams.printData(listing.csv(language: language, byteOrderMark: true))
        case .json: StandardStreams.printData(listing.json())
        }
    }
}

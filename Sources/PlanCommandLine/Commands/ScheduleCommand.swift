import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace
import VietnameseCalendar

/// `kehoach schedule`: who has what to hand in, do or look at, and when.
struct ScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: help(
            vi: "Liệt kê lịch: báo cáo, hạn, nhắc việc, thẩm định, rà soát.",
            en: "List the schedule: reports, due dates, reminders, appraisals, reviews."),
        discussion: help(
            vi: """
                Ví dụ: kehoach schedule plans --unit van-phong-dang-uy --from 2026-03-01 --to 2026-03-31
                       kehoach schedule plans --kind due --format csv > han.csv
                """,
            en: """
                Example: kehoach schedule plans --unit van-phong-dang-uy --from 2026-03-01 --to 2026-03-31
                         kehoach schedule plans --kind due --format csv > due.csv
                """))

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json
    }

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var choice: PlanChoice

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            vi: "Chỉ các đơn vị này (mã hoặc tên).", en: "Only these units, by code or name.",
            valueName: "unit"), completion: .units)
    var unit: [String] = []

    @Option(
        help: ArgumentHelp(vi: "Từ ngày.", en: "From this day.", valueName: "date"),
        transform: CivilDate.argument)
    var from: CivilDate?

    @Option(
        help: ArgumentHelp(vi: "Đến hết ngày.", en: "To this day.", valueName: "date"),
        transform: CivilDate.argument)
    var to: CivilDate?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(vi: "Chỉ các loại này.", en: "Only these kinds.", valueName: "kind"))
    var kind: [Checkpoint.Kind] = []

    @Option(help: ArgumentHelp(vi: "table, csv hoặc json.", en: "table, csv or json."))
    var format = Format.table

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let compilation = loaded.compilation()
        let compiled = try loaded.requireCompiled(compilation)
        var filter = ScheduleFilter()
        filter.units = Set(
            try unit.map { try UnitArgument.find($0, in: compiled.workspace.units).code.value })
        filter.from = from
        filter.through = to
        filter.kinds = Set(kind)
        let codes = try choice.codes(in: compiled)
        let language = loaded.language(compilation)
        let isDigested =
            format == .table
            && choice.printsDigest(of: compiled, in: language) {
                ScheduleListing([$0], in: compiled, filter)
            }
        if isDigested { return }
        let listing = ScheduleListing(compiled.plans(coded: codes), in: compiled, filter)
        switch format {
        case .table: StandardStreams.printData(listing.table(width: Terminal.width, language: language))
        case .csv: listing.putCSV(language: language, byteOrderMark: true) { StandardStreams.printData($0) }
        case .json: listing.putJSON { StandardStreams.printData($0) }
        }
    }
}

extension Checkpoint.Kind: ExpressibleByArgument {}

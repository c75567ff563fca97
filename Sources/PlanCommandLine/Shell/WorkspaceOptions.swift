import ArgumentParser
import PlanDiagnostics
import VietnameseCalendar

/// What every command that reads a workspace is told.
struct WorkspaceOptions: ParsableArguments {
    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Không gian làm việc, hoặc một tệp, thư mục bên trong.",
            en: "The workspace, or a file or folder in it.",
            valueName: "path"))
    var path = "."

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            vi: "Ngày tính (mặc định hôm nay), ví dụ 2026-03-31.",
            en: "The date to judge by (today), such as 2026-03-31.",
            valueName: "date"),
        transform: CivilDate.argument)
    var asOf: CivilDate?
}

extension CivilDate {
    /// A date as arguments give it, ISO 8601.
    static func argument(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(iso: text) else {
            throw ValidationError(
                help(
                    vi: "“\(text)” không phải là ngày; viết năm-tháng-ngày, ví dụ 2026-03-31",
                    en: "“\(text)” is no date; write year-month-day, such as 2026-03-31"))
        }
        return date
    }
}

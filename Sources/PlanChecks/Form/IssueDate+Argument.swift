import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension IssueDate {
    /// The day, or the month as it is written: `01/2026`.
    var argument: Argument {
        switch self {
        case .day(let date): .date(date)
        case .month(let period): .plain((period.number < 10 ? "0" : "") + "\(period.number)/\(period.year)")
        }
    }
}

import PlanDiagnostics
import VietnameseCalendar

extension Argument {
    /// A date of the calendar as the argument of a message.
    static func date(_ date: CivilDate) -> Argument {
        let (year, month, day) = date.components
        return .date(year: year, month: month, day: day)
    }
}

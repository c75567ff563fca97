package import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

extension Cadence {
    /// `hằng tháng`, `02 tuần một lần`, as a plan would write it, without the day and time.
    package var vietnameseName: String {
        guard every > 1 else { return unit == .half ? "6 tháng một lần" : "hằng \(unit.vietnameseName)" }
        return "\(every < 10 ? "0" : "")\(every) \(unit == .half ? "nửa năm" : unit.vietnameseName) một lần"
    }

    /// One clause saying how often, and by when within each turn.
    package func explained(_ language: Language) -> String {
        switch language {
        case .vietnamese:
            var text = vietnameseName
            if let dayOfMonth { text += ", chậm nhất ngày \(dayOfMonth)" }
            if let weekday { text += ", chậm nhất \(weekday.vietnameseName)" }
            if let minuteOfDay { text += ", trước \(clock(minuteOfDay))" }
            return text
        case .english:
            var text = every > 1 ? "every \(every) \(plural)" : "every \(unit.englishName)"
            if let dayOfMonth { text += ", by day \(dayOfMonth) of the month" }
            if let weekday { text += ", by \(weekday.englishName)" }
            if let minuteOfDay { text += ", before \(clock(minuteOfDay))" }
            return text
        }
    }

    private var plural: String { unit == .half ? "half-years" : unit.englishName + "s" }
}

/// `16:05`, from minutes after midnight.
func clock(_ minute: Int) -> String {
    let minutes = minute % 60
    return "\(minute / 60):\(minutes < 10 ? "0" : "")\(minutes)"
}

import PlanModel
import VietnameseCalendar

/// The date of issue as a document has it, with room for what is still to be written in.
extension IssueDate? {
    /// `ngày 05 tháng 02 năm 2026`
    var writtenOut: String {
        switch self {
        case .day(let date): date.vietnameseLong
        case .month(let period):
            "ngày\(String.shortBlank)tháng \(period.officialMonth) năm \(period.first.year)"
        case nil: "ngày\(String.shortBlank)tháng\(String.shortBlank)năm\(String.shortBlank)"
        }
    }

    /// `ngày 05/02/2026`
    var inFigures: String {
        switch self {
        case .day(let date): "ngày \(date.vietnamese)"
        case .month(let period): "ngày\(String.blank)/\(period.officialMonth)/\(period.first.year)"
        case nil: "ngày\(String.blank)/\(String.blank)/\(String.blank)"
        }
    }
}

extension Period {
    /// `01`, `12`, `3`: with the zeros of dates.
    fileprivate var officialMonth: Substring { first.vietnamese.dropFirst(3).prefix { $0 != "/" } }
}

/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday is 7.
///
/// Vietnamese counts differently ("thứ Hai", second, is Monday), so the names are kept apart from the
/// numbers.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Invariant: callers pass 1 to 7.
    init(unchecked number: Int) {
        self = Weekday.allCases[number - 1]
    }

    package static func < (a: Weekday, b: Weekday) -> Bool { a.rawValue < b.rawValue }

    /// Saturday or Sunday: the weekly rest of state bodies (Decision 188/1999/QĐ-TTg).
    package var isWeekend: Bool { self >= .saturday }

    /// `thứ Hai` … `thứ Bảy`, `Chủ nhật`.
    package var vietnameseName: String {
        switch self {
        case .monday: "thứ Hai"
        case .tuesday: "thứ Ba"
        case .wednesday: "thứ Tư"
        case .thursday: "thứ Năm"
        case .friday: "thứ Sáu"
        case .saturday: "thứ Bảy"
        case .sunday: "Chủ nhật"
        }
    }

    /// `T2` … `T7`, `CN`: the head of a calendar column.
    package var vietnameseShortName: String {
        self == .sunday ? "CN" : "T\(rawValue + 1)"
    }

    /// `Monday` … `Sunday`.
    package var englishName: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}

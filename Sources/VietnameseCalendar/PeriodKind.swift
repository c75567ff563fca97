/// The lengths of time by which plans are reported and judged, from the shortest to the longest.
package enum PeriodKind: Int, CaseIterable, Comparable, Sendable {
    case week, month, quarter, half, year

    package static func < (a: PeriodKind, b: PeriodKind) -> Bool { a.rawValue < b.rawValue }

    /// How many a year has. ISO weeks depend on the year: 52 or 53.
    package func count(inYear year: Int) -> Int {
        switch self {
        case .week: Period.weekCount(inYear: year)
        case .month: 12
        case .quarter: 4
        case .half: 2
        case .year: 1
        }
    }

    /// `tuần`, `tháng`, `quý`, `6 tháng`, `năm`.
    package var vietnameseName: String {
        switch self {
        case .week: "tuần"
        case .month: "tháng"
        case .quarter: "quý"
        case .half: "6 tháng"
        case .year: "năm"
        }
    }

    /// `week`, `month`, `quarter`, `half-year`, `year`.
    package var englishName: String {
        switch self {
        case .week: "week"
        case .month: "month"
        case .quarter: "quarter"
        case .half: "half-year"
        case .year: "year"
        }
    }

    /// Months in one, for every kind but the week, which is not made of months.
    var months: Int? {
        switch self {
        case .week: nil
        case .month: 1
        case .quarter: 3
        case .half: 6
        case .year: 12
        }
    }
}

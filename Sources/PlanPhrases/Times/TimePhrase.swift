import VietnameseCalendar

/// A day or a period as it was written, before the year that it may leave unsaid is known.
struct TimePhrase {
    enum Unit {
        case day, week, month, quarter, half, year
        /// "9 tháng đầu năm": the first so many months.
        case firstMonths
    }

    var unit: Unit
    /// The day of the month; else the number of the week, month, quarter or half; 1 for a year.
    var number: Int
    /// The last of "quý II, III" and "tháng 3-6"; else equal to ``number``.
    var lastNumber: Int
    /// The month of a day.
    var month = 0
    var year: Int?
    /// UTF-8 range of the whole phrase.
    var range: Range<Int>
    /// UTF-8 ranges of the pieces that may be blamed.
    var numberRange: Range<Int>
    var lastNumberRange: Range<Int>
    var monthRange: Range<Int>
    /// Only its end is meant: "cuối năm 2026", "hết quý I".
    var isEndOnly = false
    /// What was wrong with it has been said already.
    var isFaulty = false

    init(_ unit: Unit, _ number: Int, range: Range<Int>) {
        self.unit = unit
        self.number = number
        lastNumber = number
        self.range = range
        numberRange = range
        lastNumberRange = range
        monthRange = range
    }
}

/// The days that a time phrase names.
struct TimeWindow: Hashable {
    let first: CivilDate
    let last: CivilDate
    let unit: TimePhrase.Unit
}

/// One holiday of the law: when it falls and what it is called.
package struct HolidayRule: Hashable, Sendable {
    /// How the day is found in a Gregorian year.
    package enum Occasion: Hashable, Sendable {
        case fixed(month: Int, day: Int)
        /// In months 1 to 10; the last two may fall in the Gregorian year after.
        case lunar(month: Int, day: Int)
        /// Five days around the first of the lunar year, fixed by a window each year.
        case lunarNewYear
        /// 2 September and one day next to it, fixed by a window each year.
        case nationalDay
    }

    /// Decides the entitlement too: five days for Tết, two for National Day, one for the others.
    package let occasion: Occasion

    /// As the law calls it; days of Tết and days in lieu add to it in brackets.
    package let vietnameseName: String

    /// The usual English name, with the same additions.
    package let englishName: String

    /// The point of the law that grants it, as one cites it in Vietnamese.
    package let source: String

    /// False for a day whose legal text has yet to be confirmed.
    package let isConfirmed: Bool

    package init(
        _ occasion: Occasion, vietnameseName: String, englishName: String, source: String,
        isConfirmed: Bool = true
    ) {
        self.occasion = occasion
        self.vietnameseName = vietnameseName
        self.englishName = englishName
        self.source = source
        self.isConfirmed = isConfirmed
    }

    /// How many working days the holiday is worth; those that fall on the weekly rest are made good.
    var entitlement: Int {
        switch occasion {
        case .fixed, .lunar: 1
        case .lunarNewYear: 5
        case .nationalDay: 2
        }
    }

    /// The days in a Gregorian year when nothing was announced; nil when the lunar months, those around its
    /// New Year, do not have the day.
    func defaultDays(inYear year: Int, lunarMonths: [LunarMonth]) -> CivilInterval? {
        switch occasion {
        case .fixed(let month, let day):
            guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
            return CivilInterval(date...date)
        case .lunar(let month, let day):
            // Months 11 and 12 of the year's own round begin behind the months around its New Year.
            let around = lunarMonths.first { $0.number == month && !$0.isLeap }
            guard let lunarMonth = month <= 10 ? around : LunarYear(year)?.month(month),
                day <= lunarMonth.dayCount
            else { return nil }
            let date = lunarMonth.first.adding(days: day - 1)
            return CivilInterval(date...date)
        case .lunarNewYear:
            guard let first = lunarMonths.first(where: { $0.number == 1 })?.first else { return nil }
            return CivilInterval(first.adding(days: -1)...first.adding(days: 3))
        case .nationalDay:
            return HolidayRule.nationalDays(inYear: year)
        }
    }

    /// The neighbour that is a weekday and joins the leave to a weekend: the day after when 2 September is
    /// a Monday, Thursday or Sunday, else the day before. It is what was announced in each year from 2021
    /// to 2026.
    private static func nationalDays(inYear year: Int) -> CivilInterval? {
        guard let day = CivilDate(year: year, month: 9, day: 2) else { return nil }
        switch day.weekday {
        case .monday, .thursday, .sunday: return CivilInterval(day...day.adding(days: 1))
        case .tuesday, .wednesday, .friday, .saturday: return CivilInterval(day.adding(days: -1)...day)
        }
    }

    /// What one of its days is called; only the days of Tết differ from each other.
    func names(of date: CivilDate, lunarMonths: [LunarMonth]) -> (vietnamese: String, english: String) {
        guard occasion == .lunarNewYear, let month = lunarMonths.last(where: { $0.first <= date }) else {
            return (vietnameseName, englishName)
        }
        let day = month.first.days(to: date) + 1
        guard month.number == 1 else {
            return ("\(vietnameseName) (\(day) tháng Chạp)", "\(englishName) (day \(day) of month 12)")
        }
        let ordinal = day <= 10 ? "mùng \(day)" : "\(day) tháng Giêng"
        return ("\(vietnameseName) (\(ordinal))", "\(englishName) (day \(day))")
    }
}

/// A year of the Vietnamese lunar calendar: its months, found from the new moons and the sun at UTC+7.
///
/// The rules are those published by Hồ Ngọc Đức: a month begins on the day of the new moon; month 11 holds
/// the winter solstice; if thirteen months lie between two months 11, the first of them in which the sun
/// enters no new 30° sector is leap and takes the number of the month before. All days are counted at
/// UTC+7.
///
/// Vietnam's official calendar is computed at UTC+7 since 1968 (Decision 121-CP of 8 August 1967); before
/// that North and South followed the Chinese calendar (UTC+8) or their own at various times. This type
/// applies UTC+7 to the whole span, so a date before 1968 is what the present rule gives and may not be
/// what was printed then.
///
/// Three new moons fall so near to midnight that seconds, or the earth's future rotation, decide the day:
/// those computed for 7 July 1967, 16 November 2077 and 19 October 2085. None of them moves a holiday or a
/// leap month.
package struct LunarYear: Hashable, Sendable {
    /// The Gregorian year in which it begins.
    package let year: Int

    /// Twelve, or thirteen with a leap month, from month 1 on.
    package let months: [LunarMonth]

    /// The years that can be computed. 1899 is among them because January 1900 lies in it.
    package static let supported = 1899...2100

    /// Nil outside `supported`.
    package init?(_ year: Int) {
        guard LunarYear.supported.contains(year) else { return nil }
        self.year = year
        // Months 1 to 10 lie between the solstices before and after New Year; 11 and 12 begin the next round.
        months =
            LunarYear.monthsFromSolstice(of: year - 1).filter { $0.number <= 10 }
            + LunarYear.monthsFromSolstice(of: year).filter { $0.number >= 11 }
    }

    /// Tết, day 1 of month 1.
    package var first: CivilDate { months[0].first }

    /// The eve of the next Tết.
    /// The day before the next new moon.
    package var last: CivilDate { months[months.count - 1].last }

    /// The month that is counted twice, as 6 in 2025; nil in a year of twelve months.
    package var leapMonth: Int? { months.first(where: \.isLeap)?.number }

    /// Nil for a leap month that the year does not have.
    package func month(_ number: Int, isLeap: Bool = false) -> LunarMonth? {
        months.first { $0.number == number && $0.isLeap == isLeap }
    }

    /// Months 11 and 12 of the lunar year before and 1 to 10 of this one, in order: what the holidays of a
    /// Gregorian year need, at half the price of a whole lunar year. Empty outside 1900–2100.
    static func monthsAroundNewYear(of year: Int) -> [LunarMonth] {
        (1900...2100).contains(year) ? monthsFromSolstice(of: year - 1) : []
    }

    /// From the month 11 that holds the winter solstice of a Gregorian year to the month before the next
    /// month 11.
    private static func monthsFromSolstice(of year: Int) -> [LunarMonth] {
        let start = indexOfMonth11(in: year)
        let count = indexOfMonth11(in: year + 1) - start
        let firsts = (0...count).map { newMoonDay(start + $0) }
        var leap: Int?
        if count == 13 {
            let sectors = firsts.map { Int(sunLongitude(atStartOf: $0) / 30) }
            leap = (1..<count).first { sectors[$0] == sectors[$0 + 1] }
        }
        return (0..<count).map { index in
            let ordinal = index - (leap.map { index >= $0 ? 1 : 0 } ?? 0)
            return LunarMonth(
                number: (ordinal + 10) % 12 + 1, isLeap: index == leap,
                first: CivilDate(unchecked: firsts[index]), dayCount: firsts[index + 1] - firsts[index])
        }
    }

    /// The number, as `Astronomy` counts new moons, of the one that begins the solstice month.
    private static func indexOfMonth11(in year: Int) -> Int {
        let yearEnd = Int(CivilDate(uncheckedYear: year, month: 12, day: 31).dayNumber)
        // New moon 0 was on day 730_124 (6 January 2000); the mean month is 29.530588861 days.
        var index = Astronomy.floor(Double(yearEnd - 730_124) / 29.530588861)
        while newMoonDay(index) > yearEnd { index -= 1 }
        while newMoonDay(index + 1) <= yearEnd { index += 1 }
        // Between late November and New Year the longitude runs from 245° to 281°, so there is no wrap at 360°.
        return sunLongitude(atStartOf: newMoonDay(index)) < 270 ? index : index - 1
    }

    private static let hoursEastOfGreenwich = 7.0

    /// The civil day, as a day number, on which a new moon falls at UTC+7.
    private static func newMoonDay(_ index: Int) -> Int {
        let terrestrial = Astronomy.newMoon(index)
        let universal = terrestrial - Astronomy.clockDifference(terrestrial)
        return Astronomy.floor(universal + hoursEastOfGreenwich / 24 - julianDayOfEpoch)
    }

    /// In degrees, at midnight UTC+7, with which the day begins.
    private static func sunLongitude(atStartOf dayNumber: Int) -> Double {
        let universal = Double(dayNumber) + julianDayOfEpoch - hoursEastOfGreenwich / 24
        return Astronomy.sunLongitude(universal + Astronomy.clockDifference(universal))
    }

    /// Midnight of 0001-01-01 at Greenwich as a Julian day.
    private static let julianDayOfEpoch = 1_721_425.5
}

/// A month of the lunar calendar, 29 or 30 days.
package struct LunarMonth: Hashable, Sendable {
    /// 1 to 12; a leap month repeats the number of the month before it.
    package let number: Int

    /// Whether it repeats the number of the month before (tháng nhuận).
    package let isLeap: Bool

    /// The day of the new moon at UTC+7.
    package let first: CivilDate

    /// 29 or 30.
    package let dayCount: Int

    package var last: CivilDate { first.adding(days: dayCount - 1) }
}

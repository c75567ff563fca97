/// The public holidays that a law grants, by rule, before anything is announced for a year.
package struct HolidayLaw: Hashable, Sendable {
    /// In the order of the law; where two fall on one day the earlier names it.
    package let rules: [HolidayRule]

    /// Article and clause by which a holiday on a weekly rest day is made good.
    package let substitutionSource: String

    package init(rules: [HolidayRule], substitutionSource: String) {
        self.rules = rules
        self.substitutionSource = substitutionSource
    }

    /// The Labour Code 45/2019/QH14, articles 111 and 112: eleven days.
    ///
    /// In force since 1 January 2021. Earlier codes gave less: no second day of National Day, four days of
    /// Tết until 2013, no Giỗ Tổ before 2007. For years before 2021 the rules say what the present law
    /// would give.
    package static let labourCode2019 = HolidayLaw(
        rules: [
            HolidayRule(
                .fixed(month: 1, day: 1), vietnameseName: "Tết Dương lịch", englishName: "New Year's Day",
                source: article112("a")),
            HolidayRule(
                .lunarNewYear, vietnameseName: "Tết Nguyên đán", englishName: "Lunar New Year",
                source: article112("b")),
            HolidayRule(
                .lunar(month: 3, day: 10), vietnameseName: "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
                englishName: "Hùng Kings' Commemoration Day", source: article112("e")),
            HolidayRule(
                .fixed(month: 4, day: 30), vietnameseName: "Ngày Chiến thắng", englishName: "Victory Day",
                source: article112("c")),
            HolidayRule(
                .fixed(month: 5, day: 1), vietnameseName: "Ngày Quốc tế lao động",
                englishName: "International Labour Day", source: article112("d")),
            HolidayRule(
                .nationalDay, vietnameseName: "Quốc khánh", englishName: "National Day",
                source: article112("đ")),
        ],
        substitutionSource: "Bộ luật Lao động số 45/2019/QH14, Điều 111, khoản 3")

    private static func article112(_ point: String) -> String {
        "Bộ luật Lao động số 45/2019/QH14, Điều 112, khoản 1, điểm \(point)"
    }

    /// This law with one more holiday, for a day that a later text adds.
    package func adding(_ rule: HolidayRule) -> HolidayLaw {
        HolidayLaw(rules: rules + [rule], substitutionSource: substitutionSource)
    }

    /// Every holiday of a Gregorian year in order of date, substitutes included.
    ///
    /// An announced window replaces the default days of Tết or of National Day. Whatever part of a
    /// holiday's entitlement falls on Saturday or Sunday is made good on the next working days that are
    /// free, in order of date. Two holidays on one day are one day off: the Code grants nothing more for
    /// that. Outside 1900–2100 the lunar holidays are absent.
    package func holidays(
        inYear year: Int, tet: AnnouncedWindow? = nil, nationalDay: AnnouncedWindow? = nil
    ) -> [Holiday] {
        let lunarMonths = LunarYear.monthsAroundNewYear(of: year)
        var byDate: [CivilDate: Holiday] = [:]
        var granted: [Grant] = []
        for rule in rules {
            let window: AnnouncedWindow? =
                switch rule.occasion {
                case .lunarNewYear: tet
                case .nationalDay: nationalDay
                case .fixed, .lunar: nil
                }
            guard let days = window?.interval ?? rule.defaultDays(inYear: year, lunarMonths: lunarMonths)
            else { continue }
            granted.append(Grant(rule: rule, days: days))
            for date in days.days where byDate[date] == nil {
                let names = rule.names(of: date, lunarMonths: lunarMonths)
                byDate[date] = Holiday(
                    date: date, kind: .statutory, vietnameseName: names.vietnamese,
                    englishName: names.english,
                    source: window.map { "\(rule.source); \($0.document)" } ?? rule.source,
                    isConfirmed: rule.isConfirmed)
            }
        }
        addSubstitutes(for: granted, to: &byDate)
        return byDate.values.sorted { $0.date < $1.date }
    }

    /// A rule and the days that it has in one year.
    private struct Grant {
        let rule: HolidayRule
        let days: CivilInterval

        /// Working days of the entitlement that the weekly rest has swallowed. A window that already spans
        /// enough weekdays, as announced leaves do, owes none.
        var owed: Int { max(0, rule.entitlement - days.days.count { !$0.weekday.isWeekend }) }
    }

    private func addSubstitutes(for granted: [Grant], to byDate: inout [CivilDate: Holiday]) {
        for grant in granted.sorted(by: { $0.days.end < $1.days.end }) {
            var date = grant.days.end
            for _ in 0..<grant.owed {
                repeat { date = date.adding(days: 1) } while date.weekday.isWeekend || byDate[date] != nil
                byDate[date] = Holiday(
                    date: date, kind: .substitute, vietnameseName: "\(grant.rule.vietnameseName) (nghỉ bù)",
                    englishName: "\(grant.rule.englishName) (in lieu)",
                    source: substitutionSource, isConfirmed: grant.rule.isConfirmed)
            }
        }
    }
}

extension HolidayRule {
    /// 24 November, which Resolution 80-NQ/TW makes a paid day off from 2026.
    ///
    /// Not part of `HolidayLaw.labourCode2019`: the amendment of the Code has yet to be confirmed. An
    /// office that observes the day adds this rule to the law, or announces the day for one year.
    package static let vietnameseCultureDay = HolidayRule(
        .fixed(month: 11, day: 24), vietnameseName: "Ngày Văn hóa Việt Nam",
        englishName: "Vietnamese Culture Day",
        source: "Nghị quyết số 80-NQ/TW", isConfirmed: false)
}

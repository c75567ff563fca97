import VietnameseCalendar

extension PhraseCursor {
    /// The days that a phrase names, or nil after saying what is wrong with it.
    /// `assumed` is the year of a phrase that names none.
    mutating func resolve(_ phrase: TimePhrase, year assumed: Int?) -> TimeWindow? {
        guard !phrase.isFaulty else { return nil }
        guard let year = phrase.year ?? assumed else {
            blame(
                phrase.range, vi: "không nói năm nào, mà kế hoạch cũng chưa có năm",
                en: "it names no year and neither does the plan", [string(phrase.range) + exampleYear(phrase)]
            )
            return nil
        }
        guard (1...9999).contains(year) else {
            blame(phrase.range, vi: "không có năm \(year)", en: "there is no year \(year)")
            return nil
        }
        switch phrase.unit {
        case .day: return day(phrase, year)
        case .week: return window(phrase, .week, year)
        case .month: return window(phrase, .month, year)
        case .quarter: return window(phrase, .quarter, year)
        case .half: return window(phrase, .half, year)
        case .year: return window(phrase, .year, year)
        case .firstMonths:
            guard let first = Period(.month, year: year),
                let last = Period(.month, year: year, number: phrase.number)
            else { return nil }
            return TimeWindow(
                first: first.first, last: last.last, unit: phrase.number == 3 ? .quarter : .month)
        }
    }

    private func exampleYear(_ phrase: TimePhrase) -> String {
        switch phrase.unit {
        case .half, .firstMonths, .year: " 2026"
        default: "/2026"
        }
    }

    private mutating func day(_ phrase: TimePhrase, _ year: Int) -> TimeWindow? {
        if let date = CivilDate(year: year, month: phrase.month, day: phrase.number) {
            return TimeWindow(first: date, last: date, unit: .day)
        }
        guard (1...12).contains(phrase.month) else {
            let swapped =
                CivilDate(year: year, month: phrase.number, day: phrase.month)
                ?? CivilDate(year: year, month: 12, day: phrase.number)
            blame(
                phrase.monthRange, vi: "một năm chỉ có mười hai tháng; ngày đứng trước tháng",
                en: "a year has only twelve months; the day stands before the month",
                swapped.map { [$0.vietnamese] } ?? [])
            return nil
        }
        let days = CivilDate.daysInMonth(year: year, month: phrase.month)
        let month = phrase.month <= 2 ? "0\(phrase.month)" : "\(phrase.month)"
        let last = CivilDate(year: year, month: phrase.month, day: days)
        blame(
            phrase.numberRange, vi: "tháng \(month)/\(year) chỉ có \(days) ngày",
            en: "month \(month)/\(year) has only \(days) days", last.map { [$0.vietnamese] } ?? [])
        return nil
    }

    private mutating func window(_ phrase: TimePhrase, _ kind: PeriodKind, _ year: Int) -> TimeWindow? {
        guard let first = Period(kind, year: year, number: phrase.number) else {
            return none(phrase.numberRange, kind, year)
        }
        guard let last = Period(kind, year: year, number: phrase.lastNumber) else {
            return none(phrase.lastNumberRange, kind, year)
        }
        guard first <= last else {
            blame(
                phrase.lastNumberRange, vi: "đứng trước \(first.vietnameseName)",
                en: "it comes before \(first.englishName)")
            return nil
        }
        return TimeWindow(first: first.first, last: last.last, unit: phrase.unit)
    }

    /// Says how many there are.
    private mutating func none(_ range: Range<Int>, _ kind: PeriodKind, _ year: Int) -> TimeWindow? {
        let last = Period(kind, year: year, number: kind.count(inYear: year))
        let suggestion = last.map { [$0.vietnameseName] } ?? []
        switch kind {
        case .quarter:
            blame(
                range, vi: "một năm chỉ có bốn quý", en: "a year has only four quarters",
                ["Quý I/\(year)", "Quý II/\(year)", "Quý III/\(year)", "Quý IV/\(year)"])
        case .month:
            blame(range, vi: "một năm chỉ có mười hai tháng", en: "a year has only twelve months", suggestion)
        case .week:
            let weeks = kind.count(inYear: year)
            blame(
                range, vi: "năm \(year) chỉ có \(weeks) tuần", en: "\(year) has only \(weeks) weeks",
                suggestion)
        case .half, .year:
            blame(range, vi: "một năm chỉ có hai nửa", en: "a year has only two halves", suggestion)
        }
        return nil
    }
}

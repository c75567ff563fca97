package import PlanModel
package import VietnameseCalendar

/// What a report is about: `2026-W07`, `tuần 7/2026`, `tháng 02/2026`, `quý I/2026`, `6 tháng đầu năm 2026`, `năm 2026`.
package enum PeriodGrammar {
    package static func read(_ text: String, in context: PhraseContext) -> PhraseReading<Period> {
        PhraseCursor.read(text) { cursor in
            _ = cursor.take(.kỳ) || cursor.take(.trong)
            guard let phrase = cursor.time() else { return nil }
            guard let window = cursor.resolve(phrase, year: context.planYear) else { return nil }
            guard let kind = phrase.unit.periodKind, phrase.number == phrase.lastNumber, !phrase.isEndOnly
            else {
                cursor.blame(
                    phrase.range, vi: "không phải là một tuần, tháng, quý, 6 tháng hoặc năm",
                    en: "it is not one week, month, quarter, half or year", ["tháng 02/2026", "quý I/2026"])
                return nil
            }
            return Period(kind, containing: window.first)
        } examples: {
            ["tuần 7/2026", "tháng 02/2026", "quý I/2026", "6 tháng đầu năm 2026", "năm 2026"]
        }
    }
}

extension TimePhrase.Unit {
    /// The period of the calendar that it is, nil for a day and for "9 tháng đầu năm".
    var periodKind: PeriodKind? {
        switch self {
        case .day, .firstMonths: nil
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .half: .half
        case .year: .year
        }
    }
}

package import PlanModel
package import VietnameseCalendar

/// A single day: `2026-01-16`, `16/01/2026`, `ngày 16 tháng 01 năm 2026`. The day always stands before the month,
/// except in the ISO form.
package enum DateGrammar {
    package static func read(_ text: String) -> PhraseReading<CivilDate> {
        PhraseCursor.read(text) { cursor in
            guard let phrase = cursor.time() else { return nil }
            if phrase.isFaulty { return nil }
            guard phrase.unit == .day, !phrase.isEndOnly else {
                cursor.blame(
                    phrase.range, vi: "không phải là một ngày", en: "it is not a day",
                    ["16/01/2026", "ngày 16 tháng 01 năm 2026"])
                return nil
            }
            guard phrase.year != nil else {
                cursor.blame(
                    phrase.range, vi: "thiếu năm", en: "the year is missing",
                    [cursor.string(phrase.range) + "/2026"])
                return nil
            }
            return cursor.resolve(phrase, year: nil)?.first
        } examples: {
            ["16/01/2026", "ngày 16 tháng 01 năm 2026", "2026-01-16"]
        }
    }
}

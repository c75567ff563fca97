package import PlanDiagnostics
package import VietnameseCalendar

/// Our own words in printed documents, in one language; both stand side by side where a word is defined.
///
/// The text of the plan never passes through here.
package struct PrintedWords: Sendable {
    package let language: Language
    /// For a document that is signed: dates stand as the rules on official documents have them.
    let isOfficial: Bool

    package init(_ language: Language, isOfficial: Bool = false) {
        self.language = language
        self.isOfficial = isOfficial
    }

    /// One of two wordings, by the language.
    package func say(_ vi: String, _ en: String) -> String { BilingualText(vi: vi, en: en)[language] }

    /// `31/3/2026`; `31 March 2026`.
    package func date(_ date: CivilDate) -> String { say(date.vietnamese, date.englishLong) }

    /// `thứ Ba, 31/3/2026`; `Tuesday, 31 March 2026`.
    package func dayAndDate(_ date: CivilDate) -> String { "\(weekday(date.weekday)), \(self.date(date))" }

    package func weekday(_ weekday: Weekday) -> String { say(weekday.vietnameseName, weekday.englishName) }

    package func period(_ period: Period) -> String { say(period.vietnameseName, period.englishName) }

    /// `16:00`
    package func time(_ minuteOfDay: Int) -> String {
        let minutes = minuteOfDay % 60
        return "\(minuteOfDay / 60):\(minutes < 10 ? "0" : "")\(minutes)"
    }

    /// The day that counts; the plan's own beside it where it was moved.
    package func day(_ day: ScheduledDay) -> String {
        guard day.isMoved else { return dayAndDate(day.effective) }
        return "\(dayAndDate(day.effective)) (\(date(day.nominal)) \(whyMoved(day)))"
    }

    /// Completes the date of a day that was moved: `là thứ Bảy`.
    package func whyMoved(_ day: ScheduledDay) -> String {
        switch day.reason {
        case .holiday(let name): say("là ngày nghỉ: \(name.vi)", "is a day off: \(name.en)")
        case .weeklyRest, nil:
            say("là \(weekday(day.nominal.weekday))", "is a \(weekday(day.nominal.weekday))")
        }
    }

    /// `tuần`; `week`.
    package func periodKind(_ kind: PeriodKind) -> String { say(kind.vietnameseName, kind.englishName) }

    /// `a, b và c`; `a, b and c`.
    package func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + say(" và ", " and ") + last
    }

    /// `3 nhiệm vụ`; `1 task`, `3 tasks`.
    package func count(_ count: Int, vi: String, en: String) -> String {
        say("\(count) \(vi)", "\(count) \(en)\(count == 1 ? "" : "s")")
    }
}

extension String {
    /// With a capital first letter, for the head of a line.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

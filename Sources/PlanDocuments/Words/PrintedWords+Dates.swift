import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// Deadlines and dates that come round.
extension PrintedWords {
    /// The last day in time: `chậm nhất thứ Ba, 31/3/2026`.
    func understood(_ deadline: DeadlineEntry) -> String? {
        guard deadline.saysMoreThanItsWords else { return nil }
        var parts: [String] = []
        if let start = deadline.start { parts.append(say("từ \(date(start))", "from \(date(start))")) }
        if let due = deadline.due {
            let time = deadline.minuteOfDay.map { say("\(self.time($0)) ", "\(self.time($0)) on ") } ?? ""
            parts.append(
                say("chậm nhất \(time)\(dayAndDate(due.nominal))", "by \(time)\(dayAndDate(due.nominal))"))
            if due.isMoved { parts.append(moved(due)) }
        } else if deadline.isRecurring {
            parts.append(say("theo từng kỳ", "each time round"))
        } else if deadline.isStanding {
            parts.append(say("thường xuyên trong năm", "all year round"))
        } else {
            parts.append(noDate.lowercasedFirst)
        }
        if deadline.isConditional {
            parts.append(say("tùy thuộc điều kiện", "subject to the condition"))
        }
        if deadline.isOpenEnded { parts.append(say("tiếp tục các năm sau", "continues in later years")) }
        return parts.joined(separator: "; ")
    }

    private func moved(_ day: ScheduledDay) -> String {
        switch day.reason {
        case .holiday(let name):
            say(
                "là ngày nghỉ (\(name.vi)), chuyển sang \(dayAndDate(day.effective))",
                "a day off (\(name.en)), moved to \(dayAndDate(day.effective))")
        case .weeklyRest, nil:
            say(
                "là ngày nghỉ hằng tuần, chuyển sang \(dayAndDate(day.effective))",
                "a rest day, moved to \(dayAndDate(day.effective))")
        }
    }

    func by(_ day: String) -> String { say("chậm nhất \(day)", "by \(day)") }

    /// The due day in a word: `31/3/2026`.
    package func dueInShort(_ deadline: DeadlineEntry) -> String {
        if let due = deadline.due { return say("Hạn \(date(due.effective))", "Due \(date(due.effective))") }
        if deadline.isRecurring { return say("Theo kỳ", "Recurring") }
        return deadline.isStanding ? say("Thường xuyên", "Standing") : noDate
    }

    /// `thứ Sáu hằng tuần, từ 09/01/2026 đến 25/12/2026`
    func weekly(_ pattern: WeeklyPattern) -> String {
        let day = weekday(pattern.weekday)
        let every =
            pattern.step == 1
            ? say("\(day) hằng tuần", "every \(day)")
            : say("\(day), \(pattern.step) tuần một lần", "\(day), every \(pattern.step) weeks")
        return every
            + say(
                ", từ \(date(pattern.first)) đến \(date(pattern.last))",
                ", \(date(pattern.first)) to \(date(pattern.last))")
    }

    /// `Riêng thứ Hai, 05/01/2026 thay cho 02/01/2026 (là ngày nghỉ: Tết Dương lịch)`
    func exception(_ day: ScheduledDay) -> String {
        let effective = dayAndDate(day.effective)
        return say(
            "Riêng \(effective) thay cho \(date(day.nominal)) (\(whyMoved(day)))",
            "\(effective) instead of \(date(day.nominal)), which \(whyMoved(day))")
    }

    func skipped(_ dates: [CivilDate]) -> String {
        say("Trừ: ", "Except: ") + dates.map(date).joined(separator: "; ")
    }

    /// `tháng 01/2026: thứ Sáu, 30/01/2026 (31/01/2026 là thứ Bảy)`
    func entry(_ entry: DateSeries.Entry) -> String {
        guard let period = entry.period else { return day(entry.day) }
        return "\(self.period(period).capitalizedFirst): \(day(entry.day))"
    }
}

extension DeadlineEntry {
    /// Whether there is something to understand beyond "all year round" or "every week", which the text says itself.
    fileprivate var saysMoreThanItsWords: Bool {
        due != nil || start != nil || isConditional || isOpenEnded || !(isStanding || isRecurring)
    }
}

extension String {
    /// For the middle of a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

}

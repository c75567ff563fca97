import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// The deadline of a task in the words of the plan; dates alone are written as officials write them.
struct OfficialDeadline {
    private(set) var lines: [Phrase]

    init(_ task: Task) {
        let parts = task.deadlineTexts.map(Self.words)
        lines = parts.count > 1 ? parts.map { "- \($0)" } : parts
        if let start = task.start.value { lines.append("Bắt đầu: \(start.vietnamese)") }
        if let cadence = task.cadence.value { lines.append("Định kỳ: \(Self.words(cadence))") }
        lines += task.milestones.compactMap(Self.words)
    }

    private static func words(_ part: DeadlineText) -> Phrase {
        let text: Phrase = part.isMapping ? "\(words(part.deadline))" : .plan(words(part.text.value))
        return part.label.map { "\(text): \(plan: $0.value.unended)" } ?? text
    }

    /// An ISO date is for machines.
    private static func words(_ text: String) -> String {
        CivilDate(iso: text.trimmed)?.vietnamese ?? text.unended
    }

    /// A deadline that was given as dates.
    private static func words(_ deadline: Deadline) -> String {
        var parts: [String] = []
        switch (deadline.start, deadline.due) {
        case (let start?, let due?): parts.append("Từ \(start.vietnamese) đến \(due.vietnamese)")
        case (let start?, nil): parts.append("Từ \(start.vietnamese)")
        case (nil, let due?): parts.append(due.vietnamese)
        case (nil, nil): break
        }
        if let cadence = deadline.cadence { parts.append(words(cadence)) }
        if let condition = deadline.condition { parts.append(condition.text.unended) }
        return parts.joined(separator: "; ").capitalizedFirst
    }

    /// `hằng tháng, chậm nhất ngày 25`; `02 tuần một lần, chậm nhất 16:00 thứ Sáu`
    private static func words(_ cadence: Cadence) -> String {
        let unit = cadence.unit.vietnameseName
        var text = cadence.every == 1 ? "hằng \(unit)" : "\(cadence.every.official) \(unit) một lần"
        let time = cadence.minuteOfDay.map { PrintedWords(.vietnamese).time($0) }
        let day = cadence.weekday.map(\.vietnameseName) ?? cadence.dayOfMonth.map { "ngày \($0.official)" }
        if time != nil || day != nil {
            text += ", chậm nhất " + [time, day].compactMap(\.self).joined(separator: " ")
        }
        return text
    }

    private static func words(_ milestone: Milestone) -> Phrase? {
        guard let due = milestone.due.value else { return nil }
        var text: Phrase = "- \(due.vietnamese)"
        if let title = milestone.title.value { text = "\(text): \(plan: title.unended)" }
        if let share = milestone.share.value {
            text = "\(text) (\(DecimalNumber(mantissa: share.basisPoints, scale: 2).vietnamese)%)"
        }
        return text
    }
}

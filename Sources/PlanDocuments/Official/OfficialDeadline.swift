import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// The deadline of a task in the words of the plan; what was given as dates alone is written as officials write it.
struct OfficialDeadline {
    /// One for each paragraph of the appendix's cell.
    let lines: [Phrase]

    init(_ task: Task) {
        let parts = task.deadlineTexts.map(Self.words)
        var lines = parts.count > 1 ? parts.map { "- \($0)" } : parts
        if let start = task.start.value { lines.append("Bắt đầu: \(start.vietnamese)") }
        if let cadence = task.cadence.value {
            lines.append("Định kỳ: \(PrintedWords(.vietnamese).cadence(cadence))")
        }
        let milestones = task.milestones.compactMap(Self.words)
        if !milestones.isEmpty, !lines.isEmpty { lines.append("Trong đó:") }
        self.lines = lines + milestones
    }

    /// The deadline alone, on one line.
    static func written(_ task: Task) -> Phrase { task.deadlineTexts.map(words).joined(separator: "; ") }

    private static func words(_ part: DeadlineText) -> Phrase {
        let text: Phrase = part.isMapping ? "\(words(part.deadline))" : .plan(words(part.text.value))
        return part.label.map { "\(text): \(plan: $0.value.unended)" } ?? text
    }

    /// An ISO date is for machines.
    private static func words(_ text: String) -> String {
        CivilDate(iso: text.trimmed)?.vietnamese ?? text.unended
    }

    private static func words(_ deadline: Deadline) -> String {
        var parts: [String] = []
        switch (deadline.start, deadline.due) {
        case (let start?, let due?): parts.append("từ \(start.vietnamese) đến \(due.vietnamese)")
        case (let start?, nil): parts.append("từ \(start.vietnamese)")
        case (nil, let due?): parts.append(due.vietnamese)
        case (nil, nil): break
        }
        if let cadence = deadline.cadence { parts.append(PrintedWords(.vietnamese).cadence(cadence)) }
        if let condition = deadline.condition { parts.append(condition.text.unended) }
        return parts.joined(separator: "; ").capitalizedFirst
    }

    private static func words(_ milestone: Milestone) -> Phrase? {
        guard let due = milestone.due.value else { return nil }
        var text: Phrase = "- \(due.vietnamese)"
        if let title = milestone.title.value { text = "\(text): \(plan: title.unended)" }
        if let share = milestone.share.value {
            text = "\(text) (đạt \(PrintedWords(.vietnamese).percent(share)))"
        }
        return text
    }
}

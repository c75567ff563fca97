import DataFormats
import PlanDiagnostics
import PlanModel
import VietnameseCalendar
import VietnameseText

/// Turns checkpoints into events.
struct CalendarMaking: Sendable {
    /// In whose calendar an event stands.
    private enum Reader {
        case owner, helper, office
    }

    private let index: PlanIndex
    private let plan: PlanHeading
    private let words: PrintedWords
    /// Ends the identities of events: the plan, and who issued it, since the codes of two wards may be the same.
    private let domain: String

    init(_ index: PlanIndex, _ plan: PlanHeading, _ words: PrintedWords) {
        self.index = index
        self.plan = plan
        self.words = words
        let issuer = slug(plan.issuer ?? "")
        domain = issuer.isEmpty ? plan.code : "\(plan.code).\(issuer)"
    }

    func isEmpty(_ unit: UnitID) -> Bool {
        index.byUnit[unit.rawValue].isEmpty
            && index.helped[unit.rawValue].allSatisfy { help in
                index.ofTask[help.task.rawValue].allSatisfy { !Self.concernsHelpers($0) }
            }
    }

    /// In order of date.
    func events(of unit: UnitID) -> [CalendarEvent] {
        let own = index.byUnit[unit.rawValue].compactMap { event(index.schedule[$0], .owner) }
        let helped = index.helped[unit.rawValue].flatMap { help in
            index.ofTask[help.task.rawValue].filter { Self.concernsHelpers($0) && $0.unit != unit }
                .compactMap { event($0, .helper) }
        }
        return (own + helped).sorted { first, second in
            first.day != second.day
                ? first.day < second.day : first.id.utf8.lexicographicallyPrecedes(second.id.utf8)
        }
    }

    func allEvents() -> [CalendarEvent] { index.schedule.compactMap { event($0, .office) } }

    /// - Parameter unit: whose it is; nil for everybody's.
    func calendar(_ unit: String?, _ events: [CalendarEvent]) -> [UInt8] {
        var output: [UInt8] = []
        func line(_ name: String, _ value: String) { CalendarText.append(name, value, to: &output) }
        let name = words.calendarName(plan, unit)
        line("BEGIN", "VCALENDAR")
        line("VERSION", "2.0")
        line("PRODID", "-//kehoach//kehoach//\(words.language.rawValue.uppercased())")
        line("CALSCALE", "GREGORIAN")
        line("METHOD", "PUBLISH")
        // The first by RFC 7986, the second by everyone's habit; so with the two intervals.
        CalendarText.append("NAME", text: name, to: &output)
        CalendarText.append("X-WR-CALNAME", text: name, to: &output)
        line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        line("X-PUBLISHED-TTL", "P1D")
        for event in events { event.append(asOf: plan.asOf, to: &output) }
        line("END", "VCALENDAR")
        return output
    }

    /// When a unit that takes part has to have done so.
    private static func concernsHelpers(_ checkpoint: Checkpoint) -> Bool {
        checkpoint.kind == .due || checkpoint.kind == .milestone || checkpoint.kind == .instance
    }

    /// Nil for what is part of the event of the due date.
    private func event(_ checkpoint: Checkpoint, _ reader: Reader) -> CalendarEvent? {
        guard checkpoint.kind != .reminder, !isSubmittedOnDueDate(checkpoint) else { return nil }
        return CalendarEvent(
            id: "\(checkpoint.key)@\(domain)", day: checkpoint.effective,
            summary: summary(checkpoint, reader),
            details: details(checkpoint), category: words.kind(checkpoint.kind),
            alarms: reader == .helper ? [] : alarms(checkpoint))
    }

    private func isSubmittedOnDueDate(_ checkpoint: Checkpoint) -> Bool {
        guard checkpoint.kind == .evidenceDue, let task = checkpoint.tasks.first else { return false }
        return index.due(task) == checkpoint.effective
    }

    /// The reminders of a task ring before its due date.
    private func alarms(_ checkpoint: Checkpoint) -> [CalendarEvent.Alarm] {
        guard checkpoint.kind == .due, let task = checkpoint.tasks.first else { return [] }
        return index.checkpoints(.reminder, of: task).map { reminder in
            let left = words.workingDaysLeft(reminder.daysBefore ?? 0).capitalizedFirst
            return CalendarEvent.Alarm(
                daysBefore: reminder.effective.days(to: checkpoint.effective),
                text: "\(left): \(words.line(index.name(task)))")
        }
    }

    private func summary(_ checkpoint: Checkpoint, _ reader: Reader) -> String {
        var summary = words.summary(
            checkpoint, checkpoint.tasks.first.map(index.name),
            checkpoint.target.map { RecordName(index.plan.targets[$0]) })
        if reader == .helper { summary = "\(words.helping) – \(summary)" }
        if reader == .office, let unit = index.name(checkpoint.unit) { summary += " (\(unit))" }
        return summary
    }

    private func details(_ checkpoint: Checkpoint) -> [String] {
        var lines: [String] = []
        let day = index.day(checkpoint)
        if day.isMoved { lines.append(words.planned(day)) }
        if let expected = checkpoint.expected, checkpoint.kind != .due {
            lines.append(words.expected(expected))
        }
        if checkpoint.kind.isAboutManyTasks {
            if !checkpoint.tasks.isEmpty {
                lines.append(words.taskNumbers(checkpoint.tasks.map { index.plan.tasks[$0].number }))
            }
        } else if let task = checkpoint.tasks.first {
            lines += details(of: task)
        }
        if let target = checkpoint.target {
            lines += index.plan.targets[target].levels.map { words.labelled(words.level, $0.text.value) }
        }
        lines.append(words.source(plan))
        return lines
    }

    private func details(of id: TaskID) -> [String] {
        let entry = TaskEntry(id, index)
        var lines = entry.group.map { [words.labelled(words.group, words.line($0))] } ?? []
        lines += entry.outputs.map { words.labelled(words.output, $0) }
        lines += entry.kpis.map { words.labelled(words.kpi, $0) }
        if let owner = index.ownerNames(of: id) { lines.append(words.labelled(words.owner, owner)) }
        if let person = entry.person { lines.append(words.labelled(words.person, person)) }
        if !entry.supporters.isEmpty {
            lines.append(words.labelled(words.support, entry.supporters.joined(separator: "; ")))
        }
        lines.append(words.labelled(words.deadline, words.written(entry.deadline).text))
        if entry.evidenceDue != nil || !entry.evidence.isEmpty {
            lines.append(words.evidence(entry.evidence, entry.evidenceDue, due: entry.deadline.due))
        }
        if let appraisal = entry.appraisal {
            lines.append(
                words.labelled(
                    words.appraisal,
                    [appraisal.appraiser, words.date(appraisal.day.effective)].compactMap(\.self)
                        .joined(separator: ", ")))
        }
        return lines
    }
}

extension Checkpoint.Kind {
    /// Reports and reviews look at all tasks of a period.
    var isAboutManyTasks: Bool {
        self == .internalReport || self == .upwardReport || self == .warningReview
    }
}

import PlanModel

/// The words of calendars.
extension PrintedWords {
    /// What a list of calendars shows: `Kế hoạch 2026 – Ban Xây dựng Đảng`.
    func calendarName(_ plan: PlanHeading, _ unit: String?) -> String {
        let name = [say("Kế hoạch", "Plan"), plan.year.map(String.init) ?? plan.code].joined(separator: " ")
        return "\(name) – \(unit ?? say("toàn bộ", "everything"))"
    }

    /// One line that says what falls on a day, the kind first: telephones show its beginning.
    func summary(_ checkpoint: Checkpoint, _ task: RecordName?, _ target: RecordName?) -> String {
        let kind = kind(checkpoint.kind)
        let period = checkpoint.period.map { self.period($0) }
        if checkpoint.kind.isAboutManyTasks {
            return [kind, period].compactMap(\.self).joined(separator: " ")
        }
        let head = checkpoint.kind == .instance ? period.map { "\(kind) (\($0))" } ?? kind : kind
        let parts = [checkpoint.title, (target ?? task).map(line)].compactMap(\.self)
        return parts.isEmpty ? head : "\(head): \(parts.joined(separator: " – "))"
    }

    var helping: String { say("Phối hợp", "Supporting") }

    /// The day that the plan says, for an event on another.
    func planned(_ day: ScheduledDay) -> String {
        labelled(
            say("Ngày theo kế hoạch", "Planned for"), "\(date(day.nominal)) (\(whyMoved(day)))")
    }

    func expected(_ share: Share) -> String {
        labelled(say("Tỷ lệ phải đạt", "Expected by then"), percent(share))
    }

    func taskNumbers(_ numbers: [String]) -> String {
        labelled(
            say("Nhiệm vụ trong kỳ (\(numbers.count))", "Tasks of the period (\(numbers.count))"),
            numbers.joined(separator: ", "))
    }

    /// The kinds of evidence and, where it is the due date, when they are handed in.
    func evidence(_ kinds: [String], _ handedIn: ScheduledDay?, due: ScheduledDay?) -> String {
        let kinds = kinds.isEmpty ? say("theo quy định của kế hoạch", "as the plan asks") : list(kinds)
        guard let handedIn else { return labelled(evidence, kinds) }
        let day = date(handedIn.effective)
        return labelled(evidence, "\(kinds), \(say("nộp chậm nhất ngày \(day)", "by \(day)"))")
    }

    /// The document that an event comes from: `Kế hoạch số 12-KH/ĐU của Đảng ủy phường`.
    func source(_ plan: PlanHeading) -> String {
        var parts = [plan.title ?? say("Kế hoạch", "Plan")]
        parts.append(
            plan.designation.map { "\(say("số", "no.")) \($0)" } ?? say("(dự thảo)", "(draft)"))
        if let issuer = plan.issuer { parts.append("\(say("của", "of")) \(issuer)") }
        return parts.joined(separator: " ")
    }

    func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }
}

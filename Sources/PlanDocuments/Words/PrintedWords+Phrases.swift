import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

/// Our words around those of the plan.
extension PrintedWords {
    /// What the checklist goes with: the plan's number and date, its issuer and its subject.
    func companion(_ plan: PlanHeading) -> [Phrase] {
        let lead =
            plan.isDraft
            ? say("kèm theo dự thảo", "accompanies the draft") : say("kèm theo", "accompanies")
        return ["(\(lead) \(name(of: plan)))"] + (plan.subject.map { [.plan($0)] } ?? [])
    }

    /// `Kế hoạch số 12-KH/ĐU ngày 5/2/2026 của Đảng ủy phường`, as far as it is known.
    func name(of plan: PlanHeading) -> Phrase {
        var name = Phrase.plan(plan.title ?? say("Kế hoạch", "Plan"))
        if let number = plan.designation { name = "\(name) \(say("số", "no.")) \(plan: number)" }
        if let issued = plan.issued { name = "\(name) \(issuedOn(issued))" }
        if let issuer = plan.issuer { name = "\(name) \(say("của", "of")) \(plan: issuer)" }
        return name
    }

    private func issuedOn(_ issued: IssueDate) -> String {
        switch issued {
        case .day(let date): say("ngày \(self.date(date))", "of \(self.date(date))")
        case .month(let period): say("ngày …/\(month(period))", "of … \(self.period(period))")
        }
    }

    /// `01/2026`
    private func month(_ period: Period) -> String { String(period.first.vietnamese.dropFirst(3)) }

    /// A record by its number and title: `V.2.3. Cài đặt Sổ tay đảng viên`.
    package func record(_ name: RecordName) -> Phrase { "\(name.number). \(plan: name.title ?? name.code)" }

    /// The deadline in the words of the plan.
    package func written(_ deadline: DeadlineEntry) -> Phrase {
        deadline.parts.map { part in
            part.label.map { "\(plan: part.text): \(plan: $0)" } ?? Phrase.plan(part.text)
        }
        .joined(separator: "; ")
    }

    /// The deadline as written and the day that counts.
    func deadlineInTable(_ deadline: DeadlineEntry) -> Phrase {
        let written = written(deadline)
        guard let due = deadline.due else { return written }
        let isWrittenOut = [due.effective.vietnamese, due.effective.vietnamesePadded].contains(written.text)
        return isWrittenOut ? written : "\(written) → \(date(due.effective))"
    }

    /// A dated part of a task, what it is and how much is expected by then.
    package func milestone(_ milestone: MilestoneEntry) -> Phrase {
        var phrase: Phrase = "\(day(milestone.day))"
        if let title = milestone.title { phrase = "\(phrase): \(plan: title)" }
        if let expected = milestone.expected {
            phrase = "\(phrase) (\(say("đạt", "reach")) \(percent(expected)))"
        }
        return phrase
    }

    /// A series of dates as lines, in short when it is weekly.
    package func lines(_ series: DateSeries) -> [Phrase] {
        guard let pattern = series.weekly else { return series.entries.map { "\(entry($0))" } }
        var lines: [Phrase] = ["\(weekly(pattern).capitalizedFirst)."]
        if !pattern.skipped.isEmpty { lines.append("\(skipped(pattern.skipped)).") }
        return lines + pattern.moved.map { "\(exception($0))." }
    }

    /// A series of dates as content of a section.
    func blocks(_ series: DateSeries) -> [DocumentBlock] {
        series.weekly == nil ? [.ticks(lines(series))] : [.list(lines(series))]
    }

    func targetDays(_ target: TargetEntry) -> [Phrase] {
        var lines: [Phrase] = []
        if !target.measured.isEmpty {
            let days = target.measured.map { date($0.effective) }.joined(separator: "; ")
            lines.append("\(say("Đo hằng quý, vào", "Measured each quarter, on")) \(days).")
        }
        if !target.judged.isEmpty {
            let days = target.judged.map { date($0.effective) }.joined(separator: "; ")
            lines.append("\(say("Đánh giá cuối năm, vào", "Judged at year end, on")) \(days).")
        }
        return lines
    }

    /// What is missing, and why that was allowed.
    func waiver(_ waived: WaivedFinding) -> Phrase {
        let until = waived.until.map { say(" (đến \(date($0)))", " (until \(date($0)))") } ?? ""
        let finding = waived.finding.text(in: language)
        return
            "\(code: waived.finding.rule.description) \(finding). \(say("Lý do", "Reason")): \(plan: waived.reason)\(until)"
    }

    func waiver(_ waiver: SharedWaiver, _ checklist: Checklist) -> Phrase {
        let isForAll = waiver.tasks.count == checklist.ownTasks.count
        let tasks =
            isForAll
            ? say("mọi nhiệm vụ chủ trì", "every own task")
            : waiver.tasks.map(\.number).joined(separator: ", ")
        return
            "\(code: waiver.rule.description) \(waiver.summary[language]) (\(tasks)). \(say("Lý do", "Reason")): \(plan: waiver.reason)"
    }

    /// The label of what a waiver for the whole plan leaves out.
    package var waivedInGeneral: String { say("Được miễn kiểm chung", "Waived in general") }

    func codes(_ rules: [RuleCode]) -> Phrase {
        let codes = rules.map { Phrase([.code($0.description)]) }.joined(separator: ", ")
        return "\(codes) – \(say("xem Ghi chú", "see Notes"))"
    }
}

extension Letterhead {
    init(_ plan: PlanHeading, _ words: PrintedWords) {
        parentBody = plan.parentBody?.uppercased()
        issuer = plan.issuer?.uppercased()
        mark = plan.profile == .party ? "*" : nil
        draft = plan.isDraft ? words.draft.uppercased() : nil
        nation = plan.profile == .party ? words.party.map { $0.uppercased() } : words.nation
    }
}

extension PrintedWords {
    /// The State's name in capitals and its motto.
    fileprivate var nation: [String] { [state[0].uppercased(), state[1]] }
}

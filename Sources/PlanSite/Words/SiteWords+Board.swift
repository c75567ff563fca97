import PlanDiagnostics
import PlanDocuments
import PlanModel
import VietnameseCalendar

/// Sentences of the board.
extension SiteWords {
    /// The day that the board speaks for, and when reports last came.
    func boardStanding(_ date: CivilDate, lastReport: CivilDate?, reports: Int) -> String {
        let day = printed.date(date)
        guard let lastReport else {
            return say(
                "Đến hết ngày \(day) chưa nhận được báo cáo nào.",
                "By the end of \(day) no report has come.")
        }
        return say(
            "Đến hết ngày \(day). Báo cáo gần nhất nhận ngày \(printed.date(lastReport)); đã nhận \(reports) báo cáo.",
            "At the end of \(day). Reports last came on \(printed.date(lastReport)); "
                + "\(count(reports, "", "report")) so far.")
    }

    /// What every page is made from.
    func basis(isReported: Bool) -> String { isReported ? self["reportedFacts"] : self["factsOnly"] }

    /// `Chậm`
    func state(_ state: TaskState) -> String { state.name[language].capitalizedFirst }

    func level(_ level: AlertLevel) -> String { level.name[language].capitalizedFirst }

    func alert(_ kind: Alert.Kind) -> String { kind.name[language].capitalizedFirst }

    /// `Chậm · 60% (27/2/2026)`
    func standing(_ task: TaskProgress) -> String {
        let value = task.reported.map { printed.percent($0) }
        let day = task.lastReport.map { "(\(printed.date($0)))" }
        let report = [value, day].compactMap(\.self).joined(separator: " ")
        let extended =
            task.originalDue == nil ? nil : task.due.map { say("hạn mới ", "now due ") + printed.date($0) }
        return [state(task.state), report, extended].compactMap(\.self).filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    /// `2 hoàn thành, 1 chậm`
    func states(_ tally: StateTally) -> String {
        tally.states.map { "\(tally.count($0)) \($0.name[language])" }.joined(separator: ", ")
    }

    /// `Đến hết ngày 10/4/2026: 2 hoàn thành, 1 chậm.`
    func standing(_ tally: StateTally, at date: CivilDate) -> String {
        say("Đến hết ngày ", "At the end of ") + printed.date(date) + ": " + states(tally) + "."
    }

    /// The states of a family that there are tasks of.
    func states(of family: StateFamily, in tally: StateTally) -> String {
        family.states.filter { tally.count($0) > 0 }.map { $0.name[language] }.joined(separator: ", ")
    }

    /// What the chart of a task shows.
    func course(_ task: TaskView, _ progress: TaskProgress, _ track: TaskTrack) -> String {
        var parts = [progress.state.name[language]]
        if let first = track.steps.first, let last = track.steps.last {
            parts.append(reports(track.steps.count, from: first, to: last))
        } else {
            parts.append(say("chưa có báo cáo", "no report yet"))
        }
        if let expected = progress.expected {
            let floor = progress.floor.map { say(", ngưỡng \(percent($0))", ", floor \(percent($0))") } ?? ""
            parts.append(say("lộ trình \(percent(expected))", "roadmap \(percent(expected))") + floor)
        }
        if let due = progress.due { parts.append(say("hạn ", "due ") + printed.date(due)) }
        if let before = progress.originalDue {
            parts.append(say("hạn cũ ", "was due ") + printed.date(before))
        }
        parts += track.judgements.suffix(2).map { judgement in
            judgement.isAccepted
                ? say("đạt ngày ", "accepted on ") + printed.date(judgement.date)
                : say("không đạt ngày ", "rejected on ") + printed.date(judgement.date)
        }
        return "\(task.name.number): " + parts.joined(separator: "; ")
    }

    private func reports(_ count: Int, from first: TaskTrack.Step, to last: TaskTrack.Step) -> String {
        let now = "\(percent(last.share)) (\(dayInYear(last.date)))"
        guard count > 1 else { return say("báo cáo \(now)", "reported \(now)") }
        let then = "\(percent(first.share)) (\(dayInYear(first.date)))"
        return say(
            "\(count) lần báo cáo, từ \(then) đến \(now)", "\(count) reports, from \(then) to \(now)")
    }

    func percent(_ share: Share) -> String { printed.percent(share) }

    /// How long an alert has lasted, or how soon its day comes.
    func lasting(_ alert: Alert) -> String {
        let days = printed.count(alert.workingDays, vi: "ngày làm việc", en: "working day")
        switch alert.kind {
        case .nearDue:
            return alert.workingDays == 0 ? say("hôm nay", "today") : say("còn \(days)", "\(days) left")
        case .overdue, .appraisalLate, .reportMissing: return say("quá \(days)", "\(days) past")
        case .reportLate: return say("muộn \(days)", "\(days) late")
        case .behind, .rejected: return say("đã \(days)", "\(days) ago")
        }
    }

    /// Why there is an alert, in our words.
    func cause(_ alert: Alert, _ progress: TaskProgress?) -> String {
        switch alert.kind {
        case .reportMissing:
            let kind = alert.period.map { printed.reportKind($0.kind) } ?? ""
            return say(
                "thiếu \(alert.count) báo cáo \(kind)",
                "\(alert.count) \(kind) report\(alert.count == 1 ? "" : "s") missing")
        case .reportLate:
            let period = alert.period.map { printed.period($0) } ?? ""
            return say("báo cáo \(period)", "the report on \(period)")
        case .behind:
            guard let progress, let expected = progress.expected else { return "" }
            let floor = progress.floor.map { say(", ngưỡng \(percent($0))", ", floor \(percent($0))") } ?? ""
            return reached(progress)
                + say(", lộ trình \(percent(expected))", ", roadmap \(percent(expected))")
                + floor
        case .appraisalLate:
            return progress?.claimed.map {
                say("báo hoàn thành ngày ", "claimed on ") + printed.date($0)
            } ?? ""
        case .overdue, .nearDue: return progress.map(reached) ?? ""
        case .rejected:
            return progress?.rejectionReason == nil ? say("không ghi lý do", "no reason given") : ""
        }
    }

    /// `đạt 60% (27/2/2026)`
    private func reached(_ progress: TaskProgress) -> String {
        guard let share = progress.reported, let day = progress.lastReport else {
            return say("chưa có báo cáo", "no report yet")
        }
        return say("đạt ", "reached ") + "\(percent(share)) (\(printed.date(day)))"
    }

    func told(_ units: [String]) -> String { say("báo: ", "told: ") + units.joined(separator: "; ") }

    /// `đã chờ 10 ngày`
    func waiting(_ days: Int) -> String {
        days == 0 ? say("hôm nay", "today") : say("đã chờ \(days) ngày", "for \(count(days, "", "day"))")
    }

    /// The last day for a verdict, and whether it has passed.
    func term(_ day: CivilDate, asOf: CivilDate) -> String {
        day < asOf
            ? say("quá hạn thẩm định \(printed.date(day))", "should have been judged by \(printed.date(day))")
            : say("thẩm định chậm nhất \(printed.date(day))", "to be judged by \(printed.date(day))")
    }

    /// `Đến hết ngày 24/4/2026`
    func upTo(_ day: CivilDate) -> String {
        say("Đến hết ngày \(printed.date(day))", "Until the end of \(printed.date(day))")
    }

    /// Where a plan stands in a line: `Đến hết ngày 10/4/2026: 3 nghiêm trọng, 1 cảnh báo`; nil before any report.
    func standing(of plan: CompiledPlan) -> String? {
        guard plan.progress.lastReport != nil else { return nil }
        return standing(plan.progress.alertCounts, at: plan.progress.date)
    }

    func standing(of plan: PlanTree.Row) -> String? {
        plan.states == nil ? nil : standing(plan.alerts, at: plan.date)
    }

    private func standing(_ alerts: [(level: AlertLevel, count: Int)], at date: CivilDate) -> String {
        let counts = alerts.filter { $0.count > 0 }.map { "\($0.count) \($0.level.name[language])" }
        return say("Đến hết ngày ", "At the end of ") + printed.date(date) + ": "
            + (counts.isEmpty ? say("không có cảnh báo", "no alerts") : counts.joined(separator: ", "))
    }
}

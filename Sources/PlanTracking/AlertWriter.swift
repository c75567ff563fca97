import PlanModel
import VietnameseCalendar

/// Tells what has to be told, at which level and to whom.
struct AlertWriter {
    let context: TrackingContext
    let units: UnitRegistry

    private var policy: WarningPolicy? { context.plan.warnings.value }
    private var nearDue: Int { policy?.nearDue ?? WarningPolicy.defaultNearDue }
    private var longOverdue: Int { policy?.longOverdue ?? WarningPolicy.defaultLongOverdue }

    /// The most pressing first; of one level by kind, then in the order of the plan, the units and the periods.
    func alerts(
        _ courses: [TaskCourse], _ tasks: [TaskProgress], _ reports: [ReportStanding]
    ) -> [Alert] {
        let alerts = zip(courses, tasks).compactMap { alert($0, $1) } + reportAlerts(reports)
        return alerts.enumerated().sorted { left, right in
            (right.element.level, left.element.kind.rank, left.offset)
                < (left.element.level, right.element.kind.rank, right.offset)
        }.map(\.element)
    }

    // MARK: - Tasks

    /// At most one alert for a task: the gravest.
    private func alert(_ course: TaskCourse, _ task: TaskProgress) -> Alert? {
        switch task.state {
        case .rejected:
            guard policy?.warnsOfRejected ?? true, let judged = task.judged else { return nil }
            return pressing(.rejected, task, since: judged)
        case .overdue:
            guard policy?.warnsOfOverdue ?? true, let missed = course.missed(context) else { return nil }
            return pressing(.overdue, task, since: missed)
        case .behind:
            guard policy?.warnsOfBehind ?? true else { return nil }
            let since = task.lastReport ?? course.terms.roadmap.start
            return alert(
                .behind, .warning, task, since, context.workingDays(from: since, to: context.date))
        case .pendingAppraisal: return appraisalAlert(task)
        case .inProgress, .extended, .notDue: return nearAlert(course, task)
        case .withdrawn, .completed, .suspended, .waiting: return nil
        }
    }

    private func pressing(_ kind: Alert.Kind, _ task: TaskProgress, since date: CivilDate) -> Alert {
        let days = context.workingDays(from: date, to: context.date)
        return alert(kind, days >= longOverdue ? .severe : .warning, task, date, days)
    }

    /// Goes to whoever has to judge, not to the owner: it has done its part.
    private func appraisalAlert(_ task: TaskProgress) -> Alert? {
        guard policy?.warnsOfLateAppraisal ?? true, let appraisal = context.plan.appraisal.value,
            let claimed = task.claimed
        else { return nil }
        let date = context.calendar.adding(workingDays: appraisal.workingDays, to: claimed)
        let days = context.workingDays(from: date, to: context.date)
        guard days > 0 else { return nil }
        let level: AlertLevel = days >= longOverdue ? .severe : .warning
        return alert(
            .appraisalLate, level, task.task, appraisal.appraiser(of: task.owner), date, days)
    }

    private func nearAlert(_ course: TaskCourse, _ task: TaskProgress) -> Alert? {
        let next = course.instances.map { $0.next(from: context.date) } ?? task.due
        guard let next, course.terms.roadmap.start <= context.date else { return nil }
        let date = context.calendar.nextWorkingDay(onOrAfter: next)
        let days = context.workingDays(from: context.date, to: date)
        guard context.date <= date, days <= nearDue else { return nil }
        return alert(.nearDue, .notice, task, date, days)
    }

    private func alert(
        _ kind: Alert.Kind, _ level: AlertLevel, _ task: TaskProgress, _ date: CivilDate, _ days: Int
    ) -> Alert {
        alert(kind, level, task.task, task.owner, date, days)
    }

    private func alert(
        _ kind: Alert.Kind, _ level: AlertLevel, _ task: TaskID, _ unit: UnitID?, _ date: CivilDate,
        _ days: Int
    ) -> Alert {
        Alert(
            kind: kind, level: level, task: task, unit: unit, date: date, period: nil, count: 1,
            workingDays: days, recipients: recipients(unit, level))
    }

    // MARK: - Reports

    /// One alert for all reports of a kind that a unit owes, and one where the last of a kind came late: a unit that
    /// has not reported weekly since January is one matter and not twenty.
    private func reportAlerts(_ reports: [ReportStanding]) -> [Alert] {
        Dictionary(grouping: reports) { ReportLine(unit: $0.unit, kind: $0.period.kind) }
            .sorted { ($0.key.unit, $0.key.kind) < ($1.key.unit, $1.key.kind) }
            .flatMap { line, standings in [missingAlert(standings), lateAlert(standings)].compactMap(\.self) }
    }

    private func missingAlert(_ standings: [ReportStanding]) -> Alert? {
        let missing = standings.filter { $0.outcome == .missing }
        guard let first = missing.min(by: { $0.due < $1.due }) else { return nil }
        let days = context.workingDays(from: first.due, to: context.date)
        return alert(
            .reportMissing, days >= longOverdue ? .severe : .warning, first, count: missing.count, days)
    }

    private func lateAlert(_ standings: [ReportStanding]) -> Alert? {
        guard let last = standings.max(by: { $0.due < $1.due }), last.outcome == .late,
            let received = last.received
        else { return nil }
        return alert(.reportLate, .notice, last, count: 1, context.workingDays(from: last.due, to: received))
    }

    private func alert(
        _ kind: Alert.Kind, _ level: AlertLevel, _ report: ReportStanding, count: Int, _ days: Int
    ) -> Alert {
        Alert(
            kind: kind, level: level, task: nil, unit: report.unit, date: report.due, period: report.period,
            count: count, workingDays: days, recipients: recipients(report.unit, level))
    }

    // MARK: - People

    /// Each once, in registry order.
    private func recipients(_ unit: UnitID?, _ level: AlertLevel) -> [UnitID] {
        let escalated = (policy?.escalations ?? []).filter { ($0.level.value ?? .severe) <= level }
            .compactMap(\.unit.value).flatMap { units.members($0.referent) }
        return Set([unit, policy?.unit.value?.unit].compactMap(\.self) + escalated).sorted()
    }
}

/// The reports of one kind that a unit owes.
private struct ReportLine: Hashable {
    let unit: UnitID
    let kind: PeriodKind
}

extension Alert.Kind {
    /// The gravest first.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self)! }
}

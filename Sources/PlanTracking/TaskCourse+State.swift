import PlanModel
import VietnameseCalendar

extension TaskCourse {
    /// The last day in time, moved off rest days.
    func effectiveDue(_ context: TrackingContext) -> CivilDate? {
        terms.roadmap.due.map { context.calendar.nextWorkingDay(onOrAfter: $0) }
    }

    /// The date that has been missed by a day: the due date, or the last instance; nil when none has.
    func missed(_ context: TrackingContext) -> CivilDate? {
        if let instances { return instances.missed(before: context.date, context.calendar) }
        return effectiveDue(context).flatMap { $0 < context.date ? $0 : nil }
    }

    func expected(_ context: TrackingContext) -> Share? {
        terms.roadmap.expectedShare(at: context.date)
    }

    func floor(_ context: TrackingContext) -> Share? {
        guard let expected = expected(context) else { return nil }
        return context.plan.warnings.value?.floor(under: expected)
    }

    /// ``TaskState`` from top to bottom.
    func state(_ context: TrackingContext) -> TaskState {
        if terms.withdrawn != nil { return .withdrawn }
        if case .accepted = claim { return .completed }
        if terms.suspended != nil { return .suspended }
        if case .rejected = claim { return .rejected }
        if case .open = claim {
            // Where the plan names no appraiser, nobody could ever say more.
            return context.plan.appraisal.isMissing ? .completed : .pendingAppraisal
        }
        if isWaiting { return .waiting }
        if missed(context) != nil { return .overdue }
        if isNotDue(context) { return .notDue }
        if let floor = floor(context), (reported ?? .none) < floor { return .behind }
        if let before = terms.originalDue, before < context.date { return .extended }
        return .inProgress
    }

    private func isNotDue(_ context: TrackingContext) -> Bool {
        if lastReport != nil { return false }
        guard terms.roadmap.start <= context.date else { return true }
        return firstReportDue.map { context.date <= $0 } ?? false
    }

    /// The day from which there was nothing more to report; nil while there is.
    func closed() -> CivilDate? { terms.withdrawn ?? claim.closed ?? terms.suspended }

    func progress(_ context: TrackingContext) -> TaskProgress {
        let state = state(context)
        let effectiveDue = effectiveDue(context)
        let missed = state == .overdue || state == .rejected ? missed(context) : nil
        return TaskProgress(
            task: id, state: state, owner: terms.owner, due: terms.roadmap.due, effectiveDue: effectiveDue,
            originalDue: terms.originalDue, reported: reported, expected: expected(context),
            floor: floor(context), lastReport: lastReport, claimed: claim.closed, judged: claim.judged,
            rejectionReason: claim.reason, daysOverdue: missed.map { $0.days(to: context.date) } ?? 0,
            workingDaysOverdue: missed.map { context.workingDays(from: $0, to: context.date) } ?? 0)
    }
}

extension Claim {
    /// The day of the claim, while it stands.
    fileprivate var closed: CivilDate? {
        switch self {
        case .open(let since), .accepted(let since, _): since
        case .none, .rejected: nil
        }
    }

    fileprivate var judged: CivilDate? {
        switch self {
        case .accepted(_, let date), .rejected(_, let date, _): date
        case .none, .open: nil
        }
    }

    fileprivate var reason: String? {
        if case .rejected(_, _, let reason) = self { reason } else { nil }
    }
}

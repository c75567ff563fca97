package import VietnameseCalendar

/// Where one task stands at the end of a day, and why.
package struct TaskProgress: Hashable, Sendable {
    package let task: TaskID
    package let state: TaskState
    /// Who answers for it on that day; nil only where the plan leaves it open.
    package let owner: UnitID?
    /// The last day in time by the decisions in force; nil for a task without an end.
    package let due: CivilDate?
    /// ``due`` moved off rest days: the day after which the task is overdue.
    package let effectiveDue: CivilDate?
    /// The deadline that a decision in force has put off; nil without one.
    package let originalDue: CivilDate?
    /// What was reported last; of a task that counts instances, the part of them that is done. Nil before any report.
    package let reported: Share?
    /// What the roadmap expects by that day; nil when the plan gives no dates to expect by.
    package let expected: Share?
    /// The progress under which it is behind; nil without a warning policy or an expectation.
    package let floor: Share?
    /// The day of the last report that counts.
    package let lastReport: CivilDate?
    /// The day on which completion was claimed with evidence, if that claim still stands.
    package let claimed: CivilDate?
    /// The day of the verdict that the state rests on.
    package let judged: CivilDate?
    /// Why it was rejected.
    package let rejectionReason: String?
    /// Calendar days since the effective due date, while the task is overdue or was rejected; else 0.
    package let daysOverdue: Int
    /// Working days since then, by which levels are told.
    package let workingDaysOverdue: Int

    package init(
        task: TaskID, state: TaskState, owner: UnitID?, due: CivilDate?, effectiveDue: CivilDate?,
        originalDue: CivilDate?, reported: Share?, expected: Share?, floor: Share?, lastReport: CivilDate?,
        claimed: CivilDate?, judged: CivilDate?, rejectionReason: String?, daysOverdue: Int,
        workingDaysOverdue: Int
    ) {
        self.task = task
        self.state = state
        self.owner = owner
        self.due = due
        self.effectiveDue = effectiveDue
        self.originalDue = originalDue
        self.reported = reported
        self.expected = expected
        self.floor = floor
        self.lastReport = lastReport
        self.claimed = claimed
        self.judged = judged
        self.rejectionReason = rejectionReason
        self.daysOverdue = daysOverdue
        self.workingDaysOverdue = workingDaysOverdue
    }

    /// Whether completion was claimed after the last day in time.
    package var isLate: Bool {
        guard let claimed, let effectiveDue else { return false }
        return claimed > effectiveDue
    }
}

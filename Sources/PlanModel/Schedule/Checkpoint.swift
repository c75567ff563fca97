package import VietnameseCalendar

/// A day in the year on which somebody has something to hand in, do or look at.
package struct Checkpoint: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A unit's report inside the body.
        case internalReport = "internal-report"
        /// The report to the tier above.
        case upwardReport = "upward-report"
        /// The periodic look at what has to be warned of.
        case warningReview = "warning-review"
        case start
        /// So many working days before a due date; ``Checkpoint/daysBefore`` says how many.
        case reminder
        case milestone
        /// One instance of a standing task.
        case instance
        case due
        /// The day by which a report of completion has to carry its evidence: the due date itself, since a report
        /// of 100% without evidence does not count.
        case evidenceDue = "evidence-due"
        case appraisal
        /// A look whether a condition is met.
        case conditionReview = "condition-review"
        /// A target is measured at the end of a quarter.
        case targetMeasured = "target-measured"
        /// A target is judged at the end of the year.
        case targetJudged = "target-judged"
    }

    /// Stable over rebuilds and edits elsewhere: the kind, the codes and the period, number or date, with `:` between
    /// (`due:so-tay-dang-vien`, `internal-report:ubnd-phuong:2026-W07`, `milestone:so-tay-dang-vien:1`).
    ///
    /// Unique within a plan whose codes are.
    package let key: String
    package let kind: Kind
    /// The date that the plan says.
    package let nominal: CivilDate
    /// The date moved off non-working days; ``Schedule/movingRule`` states how.
    package let effective: CivilDate
    /// Who acts; nil only where the plan leaves it open.
    package let unit: UnitID?
    /// The tasks concerned, in the order of the plan.
    package let tasks: [TaskID]
    package let target: TargetID?
    package let period: Period?
    /// For a milestone: what is to be done.
    package let title: String?
    /// For ``Kind/reminder``: working days before the due date.
    package let daysBefore: Int?
    /// For a milestone: its place among those of its task, from 1. For a report or review: which one it is of its unit
    /// about its period, from the second on.
    package let number: Int?
    /// The share of the work that the roadmap expects by the nominal date, for points of progress.
    package let expected: Share?
    /// The progress under which the task is behind; nil without a warning policy.
    package let floor: Share?

    package init(
        key: String, kind: Kind, nominal: CivilDate, effective: CivilDate, unit: UnitID?,
        tasks: [TaskID] = [],
        target: TargetID? = nil, period: Period? = nil, title: String? = nil, daysBefore: Int? = nil,
        number: Int? = nil, expected: Share? = nil, floor: Share? = nil
    ) {
        self.key = key
        self.kind = kind
        self.nominal = nominal
        self.effective = effective
        self.unit = unit
        self.tasks = tasks
        self.target = target
        self.period = period
        self.title = title
        self.daysBefore = daysBefore
        self.number = number
        self.expected = expected
        self.floor = floor
    }
}

package import PlanModel
package import VietnameseCalendar

/// A deadline as written and as understood.
package struct DeadlineEntry: Sendable {
    /// The parts in the words of the plan, each with what it is about when the deadline is a list.
    package struct Part: Hashable, Sendable {
        package let label: String?
        package let text: String
    }

    package let parts: [Part]
    /// The first day, when the plan says one by itself.
    package let start: CivilDate?
    /// The last day in time; nil for a task that is open until a condition is met, or all year.
    package let due: ScheduledDay?
    /// The time of the due day in minutes after midnight, when said.
    package let minuteOfDay: Int?
    /// Written "trước ngày", so that ``due`` is the day before the one that was written.
    package let isStrict: Bool
    package let isStanding: Bool
    /// Comes round by a cadence.
    package let isRecurring: Bool
    package let isOpenEnded: Bool
    package let isConditional: Bool
}

/// A dated part of a task.
package struct MilestoneEntry: Sendable {
    package let day: ScheduledDay
    package let title: String?
    /// The share of the work that is expected by then.
    package let expected: Share?
}

/// A finding that stands because it was waived.
package struct WaivedFinding: Hashable, Sendable {
    package let finding: AllowedMessage
    package let reason: String
    /// Waived in the task's own record; else for the whole plan or workspace.
    package let isOwn: Bool
    /// The last day on which the waiver holds.
    package let until: CivilDate?
}

/// One row of the appendix, with all that its unit needs to carry it out.
package struct TaskEntry: Sendable {
    package let name: RecordName
    /// The general task that it belongs to; nil when it stands alone or has the group's own title.
    package let group: RecordName?
    package let outputs: [String]
    package let kpis: [String]
    package let person: String?
    package let deadline: DeadlineEntry
    /// The first day on which the schedule reminds of the due date; nil without one.
    package let remindedFrom: CivilDate?
    /// In order of date.
    package let milestones: [MilestoneEntry]
    /// The days of a standing task within the plan's year; nil for any other task.
    package let instances: DateSeries?
    /// Official names, in the order of the plan; a group by its own name.
    package let supporters: [String]
    package let advisors: [String]
    package let condition: String?
    package let conditionReviews: [ScheduledDay]
    /// Tasks that have to be done before.
    package let after: [RecordName]
    /// Tasks of earlier plans that it goes on with, each as `plan/task`.
    package let continued: [String]
    /// Kinds of evidence by name; empty when the plan leaves the kind open.
    package let evidence: [String]
    /// When a report of completion has to carry its evidence; nil when the plan asks for none, or has no due date.
    package let evidenceDue: ScheduledDay?
    package let appraisal: AppraisalEntry?
    package let targets: [RecordName]
    /// What it makes concrete of the plan above.
    package let upper: [UpperRecord]
    package let budget: String?
    package let note: String?
    package let waived: [WaivedFinding]
    /// nil before anything was reported or decided.
    package let standing: StandingEntry?
}

/// A task that the unit takes part in, but does not answer for alone.
package struct SupportEntry: Sendable {
    package enum Role: Hashable, Sendable {
        /// One of several owners, or a member of a group that owns the task.
        case jointOwner
        case support, advice
    }

    package let name: RecordName
    /// The unit that answers for the task, or all that are named as its owners.
    package let owner: String?
    package let role: Role
    /// What it makes concrete of the plan above.
    package let upper: [UpperRecord]
    /// The group through which the unit was named, if it was not named itself.
    package let group: String?
    package let deadline: DeadlineEntry
    /// nil before anything was reported or decided.
    package let standing: StandingEntry?
}

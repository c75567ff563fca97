package import PlanDiagnostics
package import PlanModel
import VietnameseText

/// What one unit has to do, hand in and look at in the plan's year: the content of its checklist in any format.
package struct Checklist: Sendable {
    package let plan: PlanHeading
    /// The plan above; nil for a plan that stands by itself or at the top.
    package let planAbove: PlanHeading?
    package let unit: UnitName
    /// The position of the unit's head, who signs.
    package let head: String?
    /// In order of due date, those without one last; on one day in the order of the plan.
    package let ownTasks: [TaskEntry]
    /// In the same order.
    package let supportedTasks: [SupportEntry]
    /// Targets that the unit answers for.
    package let targets: [TargetEntry]
    /// Reports and warning reviews: inside the body first, the shortest period first.
    package let duties: [PeriodicDuty]
    /// Evidence that the unit judges, in order of date.
    package let appraisals: [AppraisalEntry]
    package let rules: EvidenceRules
    /// Groups that its tasks name, in Vietnamese order.
    package let groups: [GroupMembers]
    /// Waivers for the whole plan or workspace that reach the unit's own tasks, by rule.
    package let sharedWaivers: [SharedWaiver]

    /// The checklists of a plan, one for each unit that owns or supports a task, in Vietnamese order of the names.
    package static func all(for plan: CompiledPlan, in workspace: CompiledWorkspace) -> [Checklist] {
        ChecklistBook(plan, in: workspace).checklists
    }
}

/// A unit by its code and its official name.
package struct UnitName: Hashable, Sendable {
    package let code: String
    package let name: String

    /// What the unit's files are called, without an extension.
    ///
    /// A code is a slug already, which this leaves alone; nothing else could lead out of the folder. A unit that has the
    /// code of a file of the plan's own gives way to it.
    package var fileStem: String {
        let stem = slug(code)
        return Self.takenStems.contains(stem) ? stem + "-unit" : stem
    }

    private static let takenStems: Set<String> = ["index"]
}

/// A target that the unit answers for, and its levels as the plan words them.
package struct TargetEntry: Sendable {
    package let name: RecordName
    package let levels: [String]
    /// What it makes concrete of the plan above.
    package let upper: [UpperRecord]
    /// When it is measured, at the end of each quarter.
    package let measured: [ScheduledDay]
    /// When it is judged, at the end of the year.
    package let judged: [ScheduledDay]
}

/// A report or a review that comes round.
package struct PeriodicDuty: Sendable {
    /// One of ``Checkpoint/Kind/internalReport``, ``Checkpoint/Kind/upwardReport``, ``Checkpoint/Kind/warningReview``.
    package let kind: Checkpoint.Kind
    package let series: DateSeries
    /// Where reports are entered, when the plan says.
    package let system: String?
}

/// The judging of one task's evidence.
package struct AppraisalEntry: Sendable {
    package let task: RecordName
    /// The unit that answers for the task.
    package let owner: String?
    package let appraiser: String?
    package let day: ScheduledDay
}

/// What the plan asks of reports of completion, and what it warns of.
package struct EvidenceRules: Sendable {
    package let isRequired: Bool
    /// The kinds that the plan names.
    package let kinds: [String]
    package let appraiser: String?
    /// Who judges the appraiser's own tasks.
    package let deputy: String?
    /// Working days after the due date within which evidence is judged.
    package let workingDays: Int?
    package let warnings: Warnings?

    package struct Warnings: Sendable {
        package let unit: String?
        package let ofOverdue: Bool
        package let ofRejected: Bool
        /// nil when the plan does not warn of slow progress.
        package let threshold: Share?
        package let method: WarningPolicy.Method
    }
}

/// A group of units and the units that it stands for.
package struct GroupMembers: Hashable, Sendable {
    package let name: String
    package let members: [String]
}

/// One waiver for the whole plan or workspace, and the tasks of the unit in which it leaves something out.
package struct SharedWaiver: Sendable {
    package let rule: RuleCode
    /// What the rule finds.
    package let summary: BilingualText
    package let reason: String
    package let tasks: [RecordName]
}

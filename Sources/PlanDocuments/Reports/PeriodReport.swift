package import PlanModel
package import VietnameseCalendar

/// What a plan has come to over one period: the figures and names of a periodic report, before any words.
///
/// A pure function of the compiled plan, the period and where the plan stood at two dates: the end of the period and the
/// day before it began. What is dated after ``date`` does not exist, so that the report on a past period stays the same
/// whenever it is made.
package struct PeriodReport: Sendable {
    /// For whom it is written.
    package enum Audience: String, Hashable, Sendable, CaseIterable {
        /// The body's own leaders: everything.
        case inside
        /// The tier above: without the body's own house-keeping, which is late reports, commendation and criticism.
        case province
    }

    package let plan: PlanHeading
    package let period: Period
    package let audience: Audience
    /// Whose own report it is; nil for the whole plan's.
    package let unit: UnitID?
    /// The day at whose end everything is told: the period's last, or an earlier one while it goes on.
    package let date: CivilDate
    package let tasks: [TaskResult]
    package let changes: [ReportChange]
    package let sections: [GroupResult]
    /// By unit, in registry order; tasks that nobody answers for are in none.
    package let units: [GroupResult]
    package let targets: [TargetProgress]
    package let alerts: [Alert]
    package let difficulties: [CollectedRemark]
    package let causes: [CollectedRemark]
    package let proposals: [CollectedRemark]
    package let scores: [ScoreResult]
    package let policy: ScoringPolicy
    /// What falls due until the end of the period after this one, by date.
    package let upcoming: [UpcomingWork]
    /// How many reports of units came within the period.
    package let received: Int
    /// How many had their last day in time within it, and what became of them.
    package let duties: [ReportStanding.Outcome: Int]
    /// What names in the lists above stand for.
    package let model: Plan
    package let registry: UnitRegistry

    /// How many tasks were in a state at the end of the period, and before it began.
    package func count(_ state: TaskState) -> (now: Int, before: Int) {
        (tasks.count { $0.now.state == state }, tasks.count { $0.before.state == state })
    }
}

/// One task over the period.
package struct TaskResult: Sendable {
    package let now: TaskProgress
    package let before: TaskProgress
    /// What was measured last, in the order of the task's KPIs.
    package let measured: [MeasuredValue]
    /// What was handed in with the last report that had any.
    package let evidence: [Evidence]
    /// The last verdict.
    package let verdict: (outcome: Verdict.Outcome, date: CivilDate, reason: String?)?

    package var id: TaskID { now.task }
}

/// The tasks of a section or a unit together.
package struct GroupResult: Sendable {
    package enum Subject: Hashable, Sendable {
        /// By its place in the plan, from 0.
        case section(Int)
        case unit(UnitID)
    }

    package let subject: Subject
    package let tasks: [TaskResult]

    package func count(_ states: TaskState...) -> Int { tasks.count { states.contains($0.now.state) } }

    /// The mean, by weight, of what was reported of the tasks that have a roadmap; what nobody reported on counts as
    /// nothing. Nil without any such task.
    package func reported(_ plan: Plan) -> Share? { mean(plan) { $0.reported ?? .none } }

    /// The mean of what their roadmaps expect.
    package func expected(_ plan: Plan) -> Share? { mean(plan) { $0.expected ?? .none } }

    private func mean(_ plan: Plan, _ share: (TaskProgress) -> Share) -> Share? {
        let counted = tasks.map(\.now).filter {
            $0.expected != nil && $0.state != .withdrawn && $0.state != .suspended
        }
        let weight = counted.reduce(0) { $0 + plan.tasks[$1.task].weight }
        guard weight > 0 else { return nil }
        let sum = counted.reduce(0) { $0 + plan.tasks[$1.task].weight * share($1).basisPoints }
        return Share(basisPoints: sum / weight)
    }
}

/// Something that became of a task within the period.
package struct ReportChange: Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable {
        case completed, claimed, rejected, overdue, behind
        /// It was overdue, behind or rejected, and is so no more.
        case recovered
        // By a decision.
        case extended, suspended, resumed, withdrawn, handedOver
    }

    package let kind: Kind
    package let task: TaskID
    /// For a decision: the document as it was written, and why.
    package let document: String?
    package let reason: String?
}

/// A difficulty, a cause or a proposal with everybody who told of it; the same words twice are one.
package struct CollectedRemark: Hashable, Sendable {
    package struct Source: Hashable, Sendable {
        package let unit: UnitID?
        package let task: TaskID?
    }

    /// In the words of the first.
    package let text: String
    package let sources: [Source]
}

/// How a unit is scored at the end of the period.
package struct ScoreResult: Sendable {
    package let score: UnitScore
    package let points: DecimalNumber?
    /// What its score was before the period.
    package let before: DecimalNumber?
    package let proposal: UnitScore.Proposal?
}

/// Something that falls due in the next period.
package struct UpcomingWork: Hashable, Sendable {
    package enum Kind: Int, Hashable, Sendable {
        case due, milestone, instance
    }

    package let kind: Kind
    /// One; of a task that counts its instances, all of the period in order.
    package let dates: [CivilDate]
    package let task: TaskID
    package let unit: UnitID?
    /// Of a milestone: what is to be done.
    package let title: String?
}

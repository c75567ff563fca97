package import PlanDiagnostics

extension UnitScore {
    /// What a unit is proposed for by its score.
    package enum Proposal: String, Hashable, Sendable, CaseIterable {
        case commend, criticise

        package var name: BilingualText {
            switch self {
            case .commend: BilingualText(vi: "biểu dương", en: "commend")
            case .criticise: BilingualText(vi: "phê bình", en: "criticise")
            }
        }
    }

    /// Tasks that can be judged: done, refused, late or behind. One that waits for its appraisal says nothing yet.
    package var judgedTasks: Int {
        count(.completed) + count(.behind) + count(.overdue) + count(.rejected)
    }

    package var dueReports: Int { reportsOnTime + reportsLate + reportsMissing }

    /// The score by a policy, from 0 to 100 with one decimal, halves rounded up; nil for a unit of which nothing can be
    /// judged, or of which only that can be that the policy gives no weight.
    package func points(_ policy: ScoringPolicy) -> DecimalNumber? {
        let tasks = Part(
            share: policy.taskShare, count: judgedTasks,
            sum: completedOnTime * ScoringPolicy.fullPoints + completedLate * policy.completedLate
                + count(.behind) * policy.behind + count(.overdue) * policy.overdue
                + count(.rejected) * policy.rejected)
        let reports = Part(
            share: policy.reportShare, count: dueReports,
            sum: reportsOnTime * ScoringPolicy.fullPoints + reportsLate * policy.reportLate
                + reportsMissing * policy.reportMissing)
        let parts = [tasks, reports].filter { $0.count > 0 && $0.share > 0 }
        guard !parts.isEmpty else { return nil }
        // Σ share·sum/count : Σ share, over one denominator, so that nothing is rounded before the end.
        let common = parts.reduce(1) { $0 * $1.count }
        let dividend = parts.reduce(0) { $0 + $1.share * $1.sum * (common / $1.count) }
        let divisor = parts.reduce(0) { $0 + $1.share } * common
        return DecimalNumber(mantissa: (20 * dividend + divisor) / (2 * divisor), scale: 1)
    }

    /// What the policy proposes; a unit that has completed nothing is not commended for its reports.
    package func proposal(_ policy: ScoringPolicy) -> Proposal? {
        guard let points = points(policy) else { return nil }
        if points >= DecimalNumber(mantissa: policy.commendFrom), count(.completed) > 0 { return .commend }
        return points < DecimalNumber(mantissa: policy.criticiseBelow) ? .criticise : nil
    }
}

/// One of the two means that a score is made of.
private struct Part {
    let share: Int
    let count: Int
    /// The points of all.
    let sum: Int
}

package import PlanModel
package import VietnameseCalendar

extension PeriodReport {
    /// - Parameters:
    ///   - now: where the plan stood at the end of the period, or on an earlier day while it goes on.
    ///   - before: where it stood at the end of the day before the period.
    ///   - schedule: by the decisions in force at the end of the period.
    ///   - unit: the unit whose own report it is.
    package init(
        _ compiled: CompiledPlan, in workspace: CompiledWorkspace, on period: Period, now: Progress,
        before: Progress, schedule: Schedule, unit: UnitID? = nil, for audience: Audience = .inside
    ) {
        let history = ReportedHistory(compiled.journal, until: now.date)
        let window = ReportWindow(period, until: now.date, unit: unit)
        let tasks = zip(now.tasks, before.tasks).filter { unit == nil || $0.0.owner == unit }
            .map { history.result(now: $0, before: $1) }
        let plan = compiled.plan
        self.plan = PlanHeading(compiled, in: workspace)
        self.period = period
        self.audience = audience
        self.unit = unit
        date = now.date
        self.tasks = tasks
        changes = window.changes(of: tasks, compiled.journal)
        sections = Self.sections(plan, tasks)
        units = Dictionary(grouping: tasks.filter { $0.now.owner != nil }) { $0.now.owner! }
            .sorted { $0.key < $1.key }.map { GroupResult(subject: .unit($0), tasks: $1) }
        targets = now.targets.filter { target in
            unit == nil || plan.targets[target.target].owner.value?.unit == unit
        }
        alerts = now.alerts.filter { alert in
            (unit == nil || alert.unit == unit) && (audience == .inside || alert.task != nil)
        }
        let remarks = window.remarks(in: compiled.journal)
        (difficulties, causes, proposals) = (remarks.difficulties, remarks.causes, remarks.proposals)
        policy = plan.scoring
        scores = Self.scores(now, before, plan.scoring).filter { unit == nil || $0.score.unit == unit }
        upcoming = window.upcoming(of: tasks, schedule)
        received = window.reports(in: compiled.journal).count
        duties = window.duties(now.reports)
        model = plan
        registry = workspace.workspace.units
    }

    private static func sections(_ plan: Plan, _ tasks: [TaskResult]) -> [GroupResult] {
        let results = Dictionary(uniqueKeysWithValues: tasks.map { ($0.id, $0) })
        return plan.sections.enumerated().compactMap { index, section in
            let tasks = section.tasks.compactMap { results[$0] }
            return tasks.isEmpty ? nil : GroupResult(subject: .section(index), tasks: tasks)
        }
    }

    /// The best first; those of which nothing can be judged last, in registry order.
    private static func scores(
        _ now: Progress, _ before: Progress, _ policy: ScoringPolicy
    ) -> [ScoreResult] {
        let earlier = Dictionary(uniqueKeysWithValues: before.scoreboard.map { ($0.unit, $0) })
        return now.scoreboard.map { score in
            ScoreResult(
                score: score, points: score.points(policy), before: earlier[score.unit]?.points(policy),
                proposal: score.proposal(policy))
        }.enumerated().sorted { left, right in
            let lowest = DecimalNumber(mantissa: -1)
            return (right.element.points ?? lowest, left.offset) < (
                left.element.points ?? lowest, right.offset
            )
        }.map(\.element)
    }
}

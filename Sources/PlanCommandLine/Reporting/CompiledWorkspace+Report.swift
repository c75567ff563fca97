import PlanCompiler
import PlanDocuments
import PlanModel
import VietnameseCalendar

extension CompiledWorkspace {
    /// The report on a period of a plan of this workspace; its figures are as of the period's end, or of the date of
    /// compilation while the period goes on.
    func report(
        on period: Period, of plan: CompiledPlan, unit: UnitID? = nil,
        for audience: PeriodReport.Audience = .inside
    ) -> PeriodReport {
        let end = min(period.last, asOf)
        return PeriodReport(
            plan, in: self, on: period, now: progress(of: plan, at: end),
            before: progress(of: plan, at: period.first.adding(days: -1)),
            schedule: schedule(of: plan, at: end), unit: unit, for: audience)
    }

    /// The last period of each kind that had ended on the date of compilation, and touches both the plan's year and the
    /// time since it was issued: what a build reports on.
    func endedPeriods(of plan: CompiledPlan) -> [Period] {
        guard let year = plan.plan.interval else { return [] }
        let start = max(year.start, plan.plan.heading.issued.value?.latest ?? year.start)
        return PeriodKind.allCases.compactMap { kind in
            // After the year's end, its last period stays the latest.
            let period = Period(kind, containing: min(asOf, year.end)).ended(by: asOf)
            return period.last >= start && period.first <= year.end ? period : nil
        }
    }
}

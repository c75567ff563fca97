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
        PeriodReport(
            plan, in: self, on: period, now: progress(of: plan, at: min(period.last, asOf)),
            before: progress(of: plan, at: period.first.adding(days: -1)), unit: unit, for: audience)
    }
}

import ArgumentParser
import PlanDiagnostics
import PlanModel
import PlanPhrases
import VietnameseCalendar

/// Which plan is reported on, and for which period.
struct PeriodArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            vi:
                "Kỳ báo cáo: 2026-03, 2026-Q1, 2026-W07, 2026-H1, 2026, hoặc \"tháng 3/2026\", \"6 tháng đầu năm 2026\".",
            en: "The period: 2026-03, 2026-Q1, 2026-W07, 2026-H1, 2026, or as in reports: \"tháng 3/2026\".",
            valueName: "period"))
    var period: String?

    @Option(
        help: ArgumentHelp(
            vi: "Mã kế hoạch, khi không gian làm việc có nhiều kế hoạch.",
            en: "The plan's code, where there are several."))
    var plan: String?

    /// - Throws: ``Failure`` where no plan or several could be meant.
    func plan(in workspace: CompiledWorkspace) throws -> CompiledPlan {
        let codes = workspace.workspace.plans.map(\.code.value)
        let places = codes.indices.filter { plan == nil || codes[$0] == plan }
        if places.count == 1 { return workspace.plans[places[0]] }
        guard places.isEmpty else {
            let choices = Failure.choices(for: plan ?? "", among: codes)
            throw Failure(
                vi: "có \(places.count) kế hoạch (\(choices[.vietnamese])); chọn một bằng --plan",
                en: "there are \(places.count) plans (\(choices[.english])); choose one with --plan")
        }
        throw Failure.unknownPlan(plan ?? "", among: codes)
    }

    /// The period asked for, else the last month that had ended on the date judged by.
    func period(of plan: CompiledPlan, in workspace: CompiledWorkspace) throws -> Period {
        let period =
            try asked(of: plan.plan) ?? Period(.month, containing: workspace.asOf).ended(by: workspace.asOf)
        guard period.first <= workspace.asOf else {
            throw Failure(
                vi: "\(period.vietnameseName) chưa bắt đầu vào ngày tính \(workspace.asOf.iso)",
                en: "\(period.englishName) has not begun on the date judged by, \(workspace.asOf.iso)")
        }
        guard let year = plan.plan.interval, year.overlaps(period.interval) else {
            throw Failure(
                vi: "\(period.vietnameseName) nằm ngoài năm của kế hoạch",
                en: "\(period.englishName) lies outside the year of the plan")
        }
        return period
    }

    private func asked(of plan: Plan) throws -> Period? {
        guard let period else { return nil }
        let context = PhraseContext(planYear: plan.year.value, issued: plan.heading.issued.value?.day)
        if let period = PeriodGrammar.read(period, in: context).value { return period }
        throw Failure(
            vi:
                "“\(period)” không phải là kỳ báo cáo; viết 2026-03, 2026-Q1, 2026-W07, 2026-H1, 2026 hoặc như trong báo cáo",
            en: "“\(period)” is no period; write 2026-03, 2026-Q1, 2026-W07, 2026-H1, 2026 or as reports do")
    }
}

extension Period {
    /// The period itself once its last day has come, else the one before.
    func ended(by date: CivilDate) -> Period { last <= date ? self : previous ?? self }
}

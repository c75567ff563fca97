import PlanModel
import VietnameseCalendar

/// How the targets stand by what was measured until a day.
enum Targets {
    /// One for each target, in the order of the plan.
    static func progress(_ plan: Plan, _ journal: Journal, at date: CivilDate) -> [TargetProgress] {
        let measures = journal.measuresByTarget(until: date)
        return plan.targets.ids.map { id in
            let history = measures[id] ?? []
            return TargetProgress(
                target: id,
                outcome: history.last.map { plan.targets[id].outcome(of: $0.measure) } ?? .unmeasured,
                latest: history.last, previous: history.dropLast().last)
        }
    }
}

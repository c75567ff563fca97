import PlanModel
import VietnameseCalendar

extension SchedulingContext {
    /// Each target is measured at the end of every quarter and judged at the end of the year ("tính đến cuối năm"), by
    /// its owner, else by the standing body, over the tasks that serve it.
    func appendTargetCheckpoints(to checkpoints: inout [Checkpoint]) {
        let serving = tasksByTarget()
        let quarters = periods(.quarter)
        for id in plan.targets.ids {
            for quarter in quarters { checkpoints.append(checkpoint(.targetMeasured, id, quarter, serving)) }
            for year in periods(.year) { checkpoints.append(checkpoint(.targetJudged, id, year, serving)) }
        }
    }

    private func checkpoint(
        _ kind: Checkpoint.Kind, _ id: TargetID, _ period: Period, _ serving: [[TaskID]]
    ) -> Checkpoint {
        let target = plan.targets[id]
        return Checkpoint(
            key: kind.key(target.code.value, period.key), kind: kind, nominal: period.last,
            effective: effective(period.last, kind, notBefore: period.first),
            unit: target.owner.value?.unit ?? standingBody, tasks: serving[id.rawValue], target: id,
            period: period)
    }

    private func tasksByTarget() -> [[TaskID]] {
        var serving = [[TaskID]](repeating: [], count: plan.targets.count)
        for id in plan.tasks.ids {
            for target in plan.tasks[id].targets where serving[target.value.rawValue].last != id {
                serving[target.value.rawValue].append(id)
            }
        }
        return serving
    }
}

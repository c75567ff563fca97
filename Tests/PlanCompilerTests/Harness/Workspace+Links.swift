import PlanDiagnostics
import PlanModel

extension Workspace {
    /// What linking makes of each task, and of each plan that stands under another.
    var links: [String] {
        plans.flatMap(\.tasks).map { task in
            let (place, group) = (task.code.span.range, task.group?.rawValue ?? -1)
            let (after, targets) = (task.after.map(\.value.rawValue), task.targets.map(\.value.rawValue))
            return
                "\(task.number) \(task.code.value) \(place) \(group) \(after) \(targets) \(task.evidence.count)"
        }
            + plans.ids.flatMap { lineage.linksUp(from: $0) }.map { link in
                "\(link.lower) \(link.record) \(link.upper) \(link.upperRecord) \(link.span)"
            }
    }
}

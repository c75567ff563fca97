import PlanDocuments
package import PlanModel

/// Which tasks serve which targets, by section of the appendix.
package struct Coverage: Sendable {
    package struct Row: Sendable {
        package let id: TargetID
        package let name: RecordName
        /// As the plan words them.
        package let levels: [String]
        package let owner: UnitID?
        package let ownerName: String?
        /// Tasks that serve the target, one list a section.
        package let tasks: [[TaskID]]

        package var taskCount: Int { tasks.reduce(0) { $0 + $1.count } }
    }

    package struct Group: Sendable {
        package let title: String?
        package let rows: [Row]
    }

    package let groups: [Group]
    /// In the order of the plan.
    package let tasksWithoutTarget: [TaskID]

    package var targetsWithoutTask: [Row] { groups.flatMap(\.rows).filter { $0.taskCount == 0 } }

    package init(_ site: SitePlan) {
        let plan = site.plan
        var serving: [[[TaskID]]] = Array(
            repeating: Array(repeating: [], count: plan.sections.count), count: plan.targets.count)
        for task in site.tasks {
            for target in task.targets { serving[target.rawValue][task.section.rawValue].append(task.id) }
        }
        groups = plan.targetGroups.map { group in
            Group(
                title: group.title.value,
                rows: group.targets.map { Self.row($0, site, serving[$0.rawValue]) })
        }
        tasksWithoutTarget = site.tasks.filter(\.targets.isEmpty).map(\.id)
    }

    private static func row(_ id: TargetID, _ site: SitePlan, _ tasks: [[TaskID]]) -> Row {
        let target = site.plan.targets[id.rawValue]
        let owner = target.owner.value
        return Row(
            id: id, name: RecordName(target), levels: target.levels.map(\.text.value), owner: owner?.unit,
            ownerName: owner.map { site.index.units.name($0.referent) }, tasks: tasks)
    }
}

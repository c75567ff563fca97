package import PlanModel
package import VietnameseCalendar
import VietnameseText

/// All checklists of one plan, each made when it is asked for: together they are many times as large as the plan.
package struct ChecklistBook: Sendable {
    package let plan: PlanHeading
    /// The units that get a checklist, those that own or support a task, in Vietnamese order of their names.
    package let units: [UnitName]
    /// The same units.
    package let ids: [UnitID]
    let index: PlanIndex

    package init(_ plan: CompiledPlan, in workspace: CompiledWorkspace) {
        self.init(PlanHeading(plan, in: workspace), PlanIndex(plan, workspace))
    }

    /// From an index that is at hand already.
    package init(_ heading: PlanHeading, _ index: PlanIndex) {
        let registry = index.units.units
        self.index = index
        plan = heading
        ids = registry.ids.filter {
            !index.owned[$0.rawValue].isEmpty || !index.helped[$0.rawValue].isEmpty
        }
        .vietnameseSorted { registry[$0].displayName }
        units = ids.map { UnitName(registry[$0]) }
    }

    /// The checklist of one of ``units``, by its place among them.
    package func checklist(at position: Int) -> Checklist { Checklist(ids[position], index, plan) }

    /// All of them, in the order of ``units``.
    package var checklists: [Checklist] { units.indices.map(checklist) }

    package subscript(unitCode code: String) -> Checklist? {
        units.firstIndex { $0.code.utf8.elementsEqual(code.utf8) }.map(checklist)
    }
}

/// What awaits one unit, in one row.
package struct UnitSummary: Sendable {
    package let unit: UnitName
    /// The position of its head.
    package let head: String?
    package let ownTasks: Int
    package let supportedTasks: Int
    /// The first own task that falls due on the day of compilation or later, by the day that counts.
    package let next: (day: CivilDate, number: String)?
}

extension ChecklistBook {
    /// One for each of ``units``, in their order.
    package var summaries: [UnitSummary] {
        ids.map { id in
            let unit = index.units.units[id]
            let own = index.owned[id.rawValue]
            let due = own.compactMap { task in index.due(task).map { (day: $0, task: task) } }
                .filter { $0.day >= plan.asOf }
            let next = due.min { ($0.day, $0.task) < ($1.day, $1.task) }
            return UnitSummary(
                unit: UnitName(unit), head: unit.head.value, ownTasks: own.count,
                supportedTasks: index.helped[id.rawValue].count,
                next: next.map { ($0.day, index.plan.tasks[$0.task].number) })
        }
    }
}

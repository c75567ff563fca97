package import PlanModel
import VietnameseText

/// All checklists of one plan.
package struct ChecklistBook: Sendable {
    package let plan: PlanHeading
    /// In Vietnamese order of the units' names.
    package let checklists: [Checklist]

    package init(_ plan: CompiledPlan, in workspace: CompiledWorkspace) {
        let heading = PlanHeading(plan, in: workspace)
        let index = PlanIndex(plan, workspace)
        let units = workspace.workspace.units.units
        checklists = Self.unitIDs(index).vietnameseSorted { units[$0].displayName }
            .map { Checklist($0, index, heading) }
        self.plan = heading
    }

    /// The units that get a checklist: those that own or support a task.
    package var units: [UnitName] { checklists.map(\.unit) }

    package subscript(unitCode code: String) -> Checklist? {
        checklists.first { $0.unit.code.utf8.elementsEqual(code.utf8) }
    }

    private static func unitIDs(_ index: PlanIndex) -> [UnitID] {
        index.units.units.ids.filter {
            !index.owned[$0.rawValue].isEmpty || !index.helped[$0.rawValue].isEmpty
        }
    }
}

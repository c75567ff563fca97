import PlanModel

extension Plan {
    /// Whether the plan has a unit report inside the body for the others.
    func reportsForAll(_ unit: UnitID) -> Bool {
        reporting.contains { $0.kind.value == .internal && $0.unit.value?.unit == unit }
    }
}

package import PlanModel

extension PlanSummary {
    /// - Parameter units: the registry that the plan was lowered with.
    package init(_ plan: Plan, _ units: UnitRegistry) {
        self.init(
            code: plan.code, parent: plan.parent, issuingUnit: plan.issuingUnit, year: plan.year.spanned,
            isComplete: plan.isComplete, named: Self.named(in: plan, units),
            taskCodes: plan.tasks.indices.map { plan.tasks[$0].code.value },
            continued: plan.tasks.indices.flatMap { index in
                plan.tasks[index].continued.map {
                    ContinuedTask(name: $0, record: plan.tasks[index].code.value)
                }
            })
    }

    /// Marked in two lists, as a large plan names the same few units tens of thousands of times.
    private static func named(in plan: Plan, _ registry: UnitRegistry) -> Set<UnitReference.Referent> {
        var units = [Bool](repeating: false, count: registry.units.count)
        var groups = [Bool](repeating: false, count: registry.groups.count)
        func mark(_ referent: UnitReference.Referent) {
            switch referent {
            case .unit(let id): units[id.rawValue] = true
            case .group(let id): groups[id.rawValue] = true
            }
        }
        func markAll(_ references: [Spanned<UnitReference>]) {
            for place in references.indices { mark(references[place].value.referent) }
        }
        markAll(plan.bodyReferences)
        for index in plan.targets.indices {
            if let referent = plan.targets[index].owner.read({ $0.referent }) { mark(referent) }
        }
        for index in plan.tasks.indices where units.contains(false) || groups.contains(false) {
            markAll(plan.tasks[index].fields.owners)
            markAll(plan.tasks[index].fields.support)
            markAll(plan.tasks[index].fields.advisors)
        }
        return Set(
            registry.units.ids.filter { units[$0.rawValue] }.map { .unit($0) }
                + registry.groups.ids.filter { groups[$0.rawValue] }.map { .group($0) })
    }
}

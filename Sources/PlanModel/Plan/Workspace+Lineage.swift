extension Workspace {
    /// One of ``plans`` by its file, which no other plan has.
    package func id(of plan: Plan) -> PlanID? { plans.ids.first { plans[$0].file == plan.file } }

    /// Whether the plans below one have to take its target on.
    ///
    /// The plan of a unit is about the unit's own targets: where only such plans are below, a target is due when the unit
    /// that answers for it has one, or when none answers for it. Any other plan below stands for a whole body, which all
    /// targets are given to.
    package func isDueBelow(_ target: Target, of upper: PlanID) -> Bool {
        let children = lineage.children(of: upper)
        guard let owner = target.owner.value?.unit else { return !children.isEmpty }
        return children.contains { child in
            plans[child].heading.level.value != .unit || plans[child].issuingUnit == owner
        }
    }
}

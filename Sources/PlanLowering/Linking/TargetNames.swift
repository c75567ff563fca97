import PlanModel

/// The targets of a plan by code and by printed number, for the reports that measure them.
struct TargetNames: Sendable {
    private var targets = ByteMap<TargetID>()
    /// In the order of the plan; a target without one has an empty one.
    private let allCodes: [String]
    /// Whether a name that is not here is nowhere.
    let isComplete: Bool

    init(_ plan: Plan) {
        isComplete = plan.isComplete
        allCodes = plan.targets.map(\.code.value)
        for id in plan.targets.ids where !plan.targets[id].code.value.isEmpty {
            targets.insert(id, for: plan.targets[id].code.value)
        }
        for id in plan.targets.ids { targets.insert(id, for: plan.targets[id].number) }
    }

    var codes: [String] { allCodes.filter { !$0.isEmpty } }

    func code(of target: TargetID) -> String { allCodes[target.rawValue] }

    subscript(name: String) -> TargetID? { targets[name] }
}

import PlanModel

/// The tasks of a plan by code and by printed number, for the files that refer to them from outside.
struct TaskNames: Sendable {
    private var tasks = ByteMap<TaskID>()
    /// In the order of the plan; a task without one has an empty one.
    private let allCodes: [String]
    /// Whether a name that is not here is nowhere.
    let isComplete: Bool

    init(_ plan: Plan) {
        isComplete = plan.isComplete
        allCodes = plan.tasks.map(\.code.value)
        for id in plan.tasks.ids where !plan.tasks[id].code.value.isEmpty {
            tasks.insert(id, for: plan.tasks[id].code.value)
        }
        for id in plan.tasks.ids where !plan.tasks[id].number.isEmpty {
            tasks.insert(id, for: plan.tasks[id].number)
        }
    }

    var codes: [String] { allCodes.filter { !$0.isEmpty } }

    func code(of task: TaskID) -> String { allCodes[task.rawValue] }

    subscript(name: String) -> TaskID? { tasks[name] }
}

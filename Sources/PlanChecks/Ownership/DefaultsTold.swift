import PlanModel

/// Keeps a fault in a group's default at one finding, however many sub-tasks inherit it.
///
/// Sub-tasks of a group follow one another, so remembering the last group is enough.
struct DefaultsTold {
    private var last: TaskGroupID?

    /// The code of the record that gives the value: the task, or its group the first time; nil when it was told.
    mutating func record<Value>(giving field: Field<Value>, of task: Task, in plan: Plan) -> String? {
        guard field.isInherited, let group = task.group else { return task.code.value }
        return isFirst(group) ? plan.groups[group].code.value : nil
    }

    /// Whether a value of a task that is known by its place has not been told of: its own, or its group's the first
    /// time. Nothing is copied, not even the code that a finding would name.
    mutating func isFirst(_ isInherited: Bool, _ task: Int, in plan: Plan) -> Bool {
        guard isInherited, let group = plan.tasks[task].fields.group else { return true }
        return isFirst(group)
    }

    /// The code of the record that gives such a value: the task, or its group.
    static func record(_ isInherited: Bool, _ task: Int, in plan: Plan) -> String {
        guard isInherited, let group = plan.tasks[task].group else { return plan.tasks[task].code.value }
        return plan.groups[group].code.value
    }

    private mutating func isFirst(_ group: TaskGroupID) -> Bool {
        defer { last = group }
        return last != group
    }
}

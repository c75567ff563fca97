/// A record of the plan as other records point at it: its printed number, its code and its title.
package struct RecordName: Hashable, Sendable {
    package let number: String
    package let code: String
    package let title: String?

    package init(number: String, code: String, title: String?) {
        self.number = number
        self.code = code
        self.title = title
    }
}

extension RecordName {
    /// A task without a title of its own is known by that of its group.
    package init(_ task: Task, _ plan: Plan) {
        let title = task.title.value ?? task.group.flatMap { plan.groups[$0].title.value }
        self.init(number: task.number, code: task.code.value, title: title)
    }

    package init(_ group: TaskGroup) {
        self.init(number: group.number, code: group.code.value, title: group.title.value)
    }

    package init(_ target: Target) {
        self.init(number: target.number, code: target.code.value, title: target.title.value)
    }
}

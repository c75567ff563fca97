package import PlanModel

/// How many tasks are in each state, of a unit, a section or the whole plan.
package struct StateTally: Sendable {
    private let counts: [TaskState: Int]

    package init(_ tasks: some Sequence<TaskProgress>) {
        counts = tasks.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    }

    package func count(_ state: TaskState) -> Int { counts[state, default: 0] }

    package func count(_ family: StateFamily) -> Int { family.states.reduce(0) { $0 + count($1) } }

    package var total: Int { counts.values.reduce(0, +) }

    /// Those of at least one task, in the order in which they are told.
    package var states: [TaskState] { StateFamily.allCases.flatMap(\.states).filter { count($0) > 0 } }
}

/// States that one part of a bar stands for, from what is done over what goes on to what is in trouble, and last what
/// asks for nothing yet.
package enum StateFamily: String, Sendable, CaseIterable {
    case done
    case handedIn = "handed-in"
    case going
    case behind
    case late
    case ahead
    case stopped

    package var states: [TaskState] {
        switch self {
        case .done: [.completed]
        case .handedIn: [.pendingAppraisal]
        case .going: [.inProgress, .extended]
        case .behind: [.behind]
        case .late: [.overdue, .rejected]
        case .ahead: [.notDue, .waiting]
        case .stopped: [.suspended, .withdrawn]
        }
    }

    package init(of state: TaskState) {
        self = Self.allCases.first { $0.states.contains(state) } ?? .going
    }
}

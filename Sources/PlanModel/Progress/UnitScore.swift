/// How one unit stands at the end of a day: what commendation and criticism are drawn from.
package struct UnitScore: Hashable, Sendable {
    package let unit: UnitID
    /// The tasks that it answers for, by state; withdrawn ones included.
    package let states: [TaskState: Int]
    /// Of the completed tasks, those claimed after their last day in time.
    package let completedLate: Int
    package let reportsOnTime: Int
    package let reportsLate: Int
    package let reportsMissing: Int

    package init(
        unit: UnitID, states: [TaskState: Int], completedLate: Int, reportsOnTime: Int, reportsLate: Int,
        reportsMissing: Int
    ) {
        self.unit = unit
        self.states = states
        self.completedLate = completedLate
        self.reportsOnTime = reportsOnTime
        self.reportsLate = reportsLate
        self.reportsMissing = reportsMissing
    }

    /// How many of its tasks are in a state.
    package func count(_ state: TaskState) -> Int { states[state, default: 0] }

    package var tasks: Int { states.values.reduce(0, +) }

    package var completedOnTime: Int { count(.completed) - completedLate }
}

package import VietnameseCalendar

/// When a task runs, with everything that its text leaves out made explicit.
package struct Roadmap: Hashable, Sendable {
    /// A point that the work has to have reached.
    package struct Point: Hashable, Sendable {
        package let date: CivilDate
        package let expected: Share

        package init(date: CivilDate, expected: Share) {
            self.date = date
            self.expected = expected
        }
    }

    package let start: CivilDate
    /// The last day in time; nil for a task that is open until a condition is met, or all year.
    package let due: CivilDate?
    /// Rising in date and never falling in share, from nothing at the start to everything at the due date; empty for
    /// a task that counts its instances, or whose progress the plan gives no dates for.
    package let points: [Point]
    /// The due dates of a standing task's instances within the plan's year, in order.
    package let instances: [CivilDate]

    package init(start: CivilDate, due: CivilDate?, points: [Point], instances: [CivilDate]) {
        self.start = start
        self.due = due
        self.points = points
        self.instances = instances
    }

    /// Whether progress is the part of its instances that is done.
    package var countsInstances: Bool { points.isEmpty && !instances.isEmpty }
}

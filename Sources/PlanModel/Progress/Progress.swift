package import VietnameseCalendar

/// Where a whole plan stands at the end of a day.
package struct Progress: Sendable {
    package let date: CivilDate
    /// One for each task, in the order of the plan; empty in a plan whose year is missing or wrong.
    package let tasks: [TaskProgress]
    /// One for each report that has fallen due inside the body, by due date, then unit and period.
    package let reports: [ReportStanding]
    /// The most pressing first, then in the order of the plan.
    package let alerts: [Alert]
    /// One for each unit that answers for a task or owes a report, in registry order.
    package let scoreboard: [UnitScore]
    /// One for each target, in the order of the plan; empty like ``tasks``.
    package let targets: [TargetProgress]

    package init(
        date: CivilDate, tasks: [TaskProgress], reports: [ReportStanding], alerts: [Alert],
        scoreboard: [UnitScore], targets: [TargetProgress]
    ) {
        self.date = date
        self.tasks = tasks
        self.reports = reports
        self.alerts = alerts
        self.scoreboard = scoreboard
        self.targets = targets
    }

    /// Of a plan that nothing can be told about.
    package static func empty(at date: CivilDate) -> Progress {
        Progress(date: date, tasks: [], reports: [], alerts: [], scoreboard: [], targets: [])
    }
}

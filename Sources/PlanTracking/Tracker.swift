package import PlanModel
package import VietnameseCalendar

/// Folds what was reported, appraised and decided into where a plan stands.
package enum Tracker {
    /// Where a plan stands at the end of a day.
    ///
    /// A pure function of its arguments: what is dated later does not exist yet, and neither the order of the files nor
    /// that of the records within them shows through. Takes time in proportion to the tasks, checkpoints and records.
    ///
    /// - Precondition: the schedule was made from the plan and what the journal changed of it by that day, and the
    ///   journal lowered against the plan.
    package static func progress(
        _ plan: Plan, _ schedule: Schedule, _ journal: Journal, _ units: UnitRegistry,
        _ calendar: WorkingCalendar, at date: CivilDate
    ) -> Progress {
        guard plan.interval != nil else { return .empty(at: date) }
        precondition(schedule.roadmaps.count == plan.tasks.count, "the schedule is another plan's")
        let chronicle = Chronicle(journal, plan, until: date)
        let duties = ReportingDuties(
            schedule, issued: plan.heading.issued.value?.earliest, taskCount: plan.tasks.count)
        let context = TrackingContext(plan: plan, calendar: calendar, date: date)
        let courses = plan.tasks.ids.map { id in
            TaskCourse(
                id, schedule.roadmaps[id.rawValue]!, chronicle.histories[id.rawValue], context,
                firstReportDue: duties.firstDue[id.rawValue])
        }
        let tasks = courses.map { $0.progress(context) }
        let reports = duties.standings(chronicle, courses, at: date)
        let alerts = AlertWriter(context: context, units: units).alerts(courses, tasks, reports)
        return Progress(
            date: date, tasks: tasks, reports: reports, alerts: alerts,
            scoreboard: Scoreboard.scores(tasks, reports),
            targets: Targets.progress(plan, journal, at: date))
    }
}

/// What every part of tracking asks for.
struct TrackingContext {
    let plan: Plan
    let calendar: WorkingCalendar
    /// The day at whose end the plan is looked at.
    let date: CivilDate

    /// Working days from one day to a later one, the first not counted; 0 when it is not later.
    func workingDays(from start: CivilDate, to end: CivilDate) -> Int {
        start < end ? calendar.workingDays(from: start, to: end) : 0
    }
}

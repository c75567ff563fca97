package import PlanModel
package import VietnameseCalendar

/// Turns a plan into dates: what each unit has to hand in, do or look at, and when, by the decisions in force.
package enum Scheduler {
    /// The schedule of a plan over its own year; empty when the year is missing or wrong, which has been diagnosed.
    ///
    /// A pure function of its arguments. The registry gives the codes that keys are made of, so neither the keys nor
    /// their order depend on the order of units. Takes time in proportion to the checkpoints and the tasks that they
    /// list.
    ///
    /// - Parameter changes: what decisions changed of each task by the day for which the schedule is made, in order;
    ///   extensions move deadlines with their milestones, and from a handover on the new owner acts.
    /// - Precondition: `units` is the registry that the plan's references were resolved in.
    package static func schedule(
        _ plan: Plan, _ units: UnitRegistry, _ calendar: WorkingCalendar,
        changes: [TaskID: [DatedChange]] = [:]
    ) -> Schedule {
        guard let year = plan.interval else {
            return Schedule(checkpoints: [], roadmaps: Array(repeating: nil, count: plan.tasks.count))
        }
        let defaults = DefaultStart(plan, year)
        let tasks = plan.tasks.ids.map {
            DatedTask($0, plan.tasks[$0], changes[$0] ?? [], defaults: defaults, year: year)
        }
        let context = SchedulingContext(
            plan: plan, units: units, calendar: calendar, year: year, tasks: tasks,
            warnings: plan.warnings.value, appraisal: plan.appraisal.value)

        var checkpoints: [Checkpoint] = []
        checkpoints.reserveCapacity(plan.tasks.count * (plan.reminders.count + 6))
        context.appendTaskCheckpoints(to: &checkpoints)
        context.appendReports(to: &checkpoints)
        context.appendTargetCheckpoints(to: &checkpoints)
        checkpoints.putInOrder()
        return Schedule(checkpoints: checkpoints, roadmaps: tasks.map(\.roadmap))
    }
}

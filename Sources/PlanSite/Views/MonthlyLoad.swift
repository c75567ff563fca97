import PlanDocuments
package import VietnameseCalendar

/// How many tasks and milestones fall due in one month.
package struct MonthlyLoad: Sendable {
    package let month: Period
    package let dueCount: Int
    package let milestoneCount: Int

    /// One for each month of the plan's year.
    package static func all(of site: SitePlan) -> [MonthlyLoad] {
        guard let interval = site.interval else { return [] }
        return Period.all(.month, overlapping: interval).map { month in
            MonthlyLoad(
                month: month,
                dueCount: site.tasks.count { $0.due.map(month.contains) ?? false },
                milestoneCount: site.tasks.reduce(0) { sum, task in
                    // The last part of a compound deadline is the due date itself.
                    sum + task.milestones.count { month.contains($0.day) && $0.day != task.due }
                })
        }
    }
}

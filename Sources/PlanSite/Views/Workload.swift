package import PlanDocuments
package import PlanModel
package import VietnameseCalendar

/// How much one unit has to do.
package struct Workload: Sendable {
    package let id: UnitID
    package let unit: UnitName
    /// The position of its head.
    package let head: String?
    package let ownCount: Int
    package let supportCount: Int
    /// The first own task that is due on or after the date of compilation.
    package let next: Due?

    package struct Due: Sendable {
        package let day: CivilDate
        package let task: TaskID
    }

    /// One for each unit that owns or supports a task, in Vietnamese order of the names.
    package static func all(of site: SitePlan) -> [Workload] {
        site.unitsWithPages.map { id in
            let own = site.index.owned[id.rawValue]
            let next = own.compactMap { task in
                site.tasks[task.rawValue].due.map { Due(day: $0, task: task) }
            }
            .filter { $0.day >= site.asOf }.min { ($0.day, $0.task) < ($1.day, $1.task) }
            return Workload(
                id: id, unit: site.unitName(id), head: site.index.units.units[id.rawValue].head.value,
                ownCount: own.count, supportCount: site.index.helped[id.rawValue].count, next: next)
        }
    }
}

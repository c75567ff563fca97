import PlanModel
import VietnameseCalendar

/// How the due dates of a plan's tasks are spread, over days and over each unit's weeks.
struct DueDates {
    /// A week of one unit's work.
    struct Week: Hashable {
        let number: Int32
        let count: Int
        /// All dated tasks of the unit.
        let total: Int
    }

    private struct UnitWeek: Hashable {
        let owner: UnitID
        let week: Int32
    }

    private var days: [CivilDate: Int] = [:]
    private var weeks: [UnitWeek: Int] = [:]
    private var totals: [UnitID: Int] = [:]

    init(_ tasks: [Task]) {
        for index in tasks.indices {
            guard let due = tasks[index].deadline.read({ $0.due }) else { continue }
            days[due, default: 0] += 1
            guard let owner = tasks[index].responsibleUnit else { continue }
            weeks[UnitWeek(owner: owner, week: Self.number(due)), default: 0] += 1
            totals[owner, default: 0] += 1
        }
    }

    /// The day with the most tasks, the earliest of equal ones.
    var fullestDay: (day: CivilDate, count: Int)? {
        days.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
    }

    /// The weeks that hold so many tasks of a unit and more than a third of all that it has, by unit.
    func fullWeeks(ofAtLeast least: Int) -> [(UnitID, Week)] {
        weeks.compactMap { key, count in
            let total = totals[key.owner] ?? count
            guard count >= least, count * 3 > total else { return nil }
            return (key.owner, Week(number: key.week, count: count, total: total))
        }.sorted { ($0.0, $0.1.number) < ($1.0, $1.1.number) }
    }

    /// The week that a task is due in.
    static func week(of task: Task) -> Int32? {
        task.deadline.read { $0.due }.map(number)
    }

    /// Weeks from Monday to Sunday: day 0 of the calendar is a Monday.
    private static func number(_ date: CivilDate) -> Int32 { date.dayNumber / 7 }
}

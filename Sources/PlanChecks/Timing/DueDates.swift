import PlanModel
import VietnameseCalendar

/// How the due dates of a plan's tasks are spread, over days and over each unit's weeks.
///
/// Sorted and counted by neighbours: for a plan's few dates that takes less than tables of them.
struct DueDates {
    /// A week of one unit's work.
    struct Week: Hashable {
        let number: Int32
        let count: Int
        /// All dated tasks of the unit.
        let total: Int
    }

    private struct UnitWeek {
        let owner: UnitID
        let week: Int32
    }

    /// One for each dated task, in their order.
    private var days: [CivilDate] = []
    /// One for each dated task that a unit answers for, by unit and then by week.
    private var weeks: [UnitWeek] = []

    init(_ tasks: [Task]) {
        days.reserveCapacity(tasks.count)
        weeks.reserveCapacity(tasks.count)
        for index in tasks.indices {
            guard let due = tasks[index].deadline.read({ $0.due }) else { continue }
            days.append(due)
            guard let owner = tasks[index].responsibleUnit else { continue }
            weeks.append(UnitWeek(owner: owner, week: Self.number(due)))
        }
        days.sort()
        weeks.sort { ($0.owner, $0.week) < ($1.owner, $1.week) }
    }

    /// The day with the most tasks, the earliest of equal ones.
    var fullestDay: (day: CivilDate, count: Int)? {
        days.runs { $0 == $1 }.max { ($0.count, $1.startIndex) < ($1.count, $0.startIndex) }
            .map { (days[$0.startIndex], $0.count) }
    }

    /// The weeks that hold so many tasks of a unit and more than a third of all that it has, by unit.
    func fullWeeks(ofAtLeast least: Int) -> [(UnitID, Week)] {
        weeks.runs { $0.owner == $1.owner }.flatMap { ofUnit in
            ofUnit.runs { $0.week == $1.week }.filter { $0.count >= least && $0.count * 3 > ofUnit.count }
                .map { run in
                    let first = run[run.startIndex]
                    return (first.owner, Week(number: first.week, count: run.count, total: ofUnit.count))
                }
        }
    }

    /// The week that a task is due in.
    static func week(of task: Task) -> Int32? {
        task.deadline.read { $0.due }.map(number)
    }

    /// Weeks from Monday to Sunday: day 0 of the calendar is a Monday.
    private static func number(_ date: CivilDate) -> Int32 { date.dayNumber / 7 }
}

extension RandomAccessCollection where Index == Int {
    /// The longest runs of neighbours that are the same.
    fileprivate func runs(where areSame: (Element, Element) -> Bool) -> [SubSequence] {
        var runs: [SubSequence] = []
        var start = startIndex
        for end in indices.dropFirst() where !areSame(self[start], self[end]) {
            runs.append(self[start..<end])
            start = end
        }
        if start < endIndex { runs.append(self[start...]) }
        return runs
    }
}

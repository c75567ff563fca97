import PlanModel
import VietnameseCalendar

/// A dated part of a task, whether its author wrote it under milestones or in the deadline phrase.
struct TaskMilestone {
    let date: CivilDate
    let title: String?
    /// The share of the whole that is done by then, when the author says so.
    let share: Share?

    /// In order of date; on one day, parts of the deadline before written milestones, each in the order of the text.
    static func all(_ parts: [DeadlineMilestone], _ written: [Milestone]) -> [TaskMilestone] {
        guard !parts.isEmpty || !written.isEmpty else { return [] }
        var milestones = parts.map { TaskMilestone(date: $0.due, title: $0.title, share: nil) }
        for milestone in written {
            guard let date = milestone.due.value else { continue }
            milestones.append(
                TaskMilestone(date: date, title: milestone.title.value, share: milestone.share.value))
        }
        let order = milestones.indices.sorted {
            (milestones[$0].date, $0) < (milestones[$1].date, $1)
        }
        return order.map { milestones[$0] }
    }

    /// The share expected at each milestone: the author's where given, and between those of its neighbours in equal
    /// steps; never less than at the one before.
    ///
    /// From the last milestone to the whole there are as many steps as `remaining` says, at least 1.
    static func shares(of milestones: ArraySlice<TaskMilestone>, remaining: Int) -> [Share] {
        var shares: [Share] = []
        shares.reserveCapacity(milestones.count)
        var known = Share.none
        var unknown = 0
        for milestone in milestones {
            unknown += 1
            guard let given = milestone.share else { continue }
            let share = max(known, given)
            shares += steps(from: known, to: share, count: unknown)
            (known, unknown) = (share, 0)
        }
        return shares + steps(from: known, to: .full, count: unknown + remaining).prefix(unknown)
    }

    /// Equal steps, the last of which is `end`.
    private static func steps(from start: Share, to end: Share, count: Int) -> [Share] {
        let rise = end.basisPoints - start.basisPoints
        return (1...count).map { Share(basisPoints: start.basisPoints + rise * $0 / count) }
    }
}

import PlanModel
import VietnameseCalendar

extension Roadmap {
    /// The roadmap of a task that says so much of itself.
    ///
    /// A start that the task names never lies after its due date, and a default one never after its first milestone
    /// either: work that has to show by then is under way. A task with a cadence counts instances, unless it has
    /// milestones and a due date as well; then the milestones say more. A standing task without a cadence has no
    /// instances: its unit reports on it, but no date is invented for it.
    init(
        namedStart: CivilDate?, due: CivilDate?, milestones: [TaskMilestone], cadence: Cadence?,
        defaults: DefaultStart, year: CivilInterval
    ) {
        let start =
            if let namedStart {
                min(namedStart, due ?? namedStart)
            } else {
                min(defaults.date, milestones.first?.date ?? .latest, due ?? .latest)
            }
        let days = CivilInterval(start: max(start, year.start), end: min(due ?? year.end, year.end))
        let instances = days.flatMap { cadence?.instances(in: $0) } ?? []
        let points: [Point] =
            if let due {
                instances.isEmpty || !milestones.isEmpty ? Self.points(start, milestones, due) : []
            } else {
                Self.points(start, milestones)
            }
        self.init(start: start, due: due, points: points, instances: instances)
    }

    /// From nothing at the start through the milestones to everything at the due date.
    private static func points(_ start: CivilDate, _ milestones: [TaskMilestone], _ due: CivilDate) -> [Point]
    {
        let earlier = milestones.prefix { $0.date < due }
        let last = milestones.dropFirst(earlier.count).prefix { $0.date == due }.count
        let shares = TaskMilestone.shares(of: earlier, remaining: max(last, 1))
        let known = zip(earlier, shares).map { Point(date: $0.date, expected: $1) }
        return joined(start, known + [Point(date: due, expected: .full)])
    }

    /// Without a due date, only the shares that the author gave are expected.
    private static func points(_ start: CivilDate, _ milestones: [TaskMilestone]) -> [Point] {
        var reached = Share.none
        let known = milestones.compactMap { milestone -> Point? in
            guard let share = milestone.share else { return nil }
            reached = max(reached, share)
            return Point(date: milestone.date, expected: reached)
        }
        return known.isEmpty ? [] : joined(start, known)
    }

    /// The start in front of points that rise in share, and of points on one day the last.
    private static func joined(_ start: CivilDate, _ points: [Point]) -> [Point] {
        var joined: [Point] = []
        joined.reserveCapacity(points.count + 1)
        if let first = points.first, start < first.date { joined.append(Point(date: start, expected: .none)) }
        for point in points {
            if joined.last?.date == point.date { joined.removeLast() }
            joined.append(point)
        }
        return joined
    }
}

package import VietnameseCalendar

extension Roadmap {
    /// The share of the work that has to be done at the end of a day; nil when the plan gives no dates to expect by.
    ///
    /// Between two points progress is expected evenly over calendar days and rounded down to a basis point, so that
    /// nobody is behind by a fraction. A task with instances is expected to have done those that have fallen due.
    package func expectedShare(at date: CivilDate) -> Share? {
        if !points.isEmpty { return shareAlongPoints(at: date) }
        guard !instances.isEmpty else { return nil }
        return Share(Self.count(of: instances) { $0 <= date }, of: instances.count)
    }

    private func shareAlongPoints(at date: CivilDate) -> Share {
        let reached = Self.count(of: points) { $0.date <= date }
        guard reached > 0 else { return .none }
        let last = points[reached - 1]
        guard reached < points.count else { return last.expected }
        let next = points[reached]
        let rise = next.expected.basisPoints - last.expected.basisPoints
        let gained = rise * last.date.days(to: date) / last.date.days(to: next.date)
        return Share(basisPoints: last.expected.basisPoints + gained)
    }

    /// How many leading elements satisfy a condition that none after them does.
    private static func count<Element>(of sorted: [Element], while holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if holds(sorted[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

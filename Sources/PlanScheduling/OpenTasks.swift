import PlanModel
import VietnameseCalendar

/// Which tasks are open in each of a run of periods.
///
/// A task is looked at once and listed once per run of periods between which nothing changes: neighbours with the same
/// tasks share one array, which in a plan of long tasks reported weekly is most of them.
struct OpenTasks {
    /// Invariant: in order and without gaps.
    let periods: [Period]
    private let firsts: [CivilDate]

    init(_ periods: [Period]) {
        self.periods = periods
        firsts = periods.map(\.first)
    }

    /// The tasks open in each period, in the order given; `interval` gives the days on which one is open, nil for never.
    func lists(of tasks: [TaskID], _ interval: (TaskID) -> CivilInterval?) -> [[TaskID]] {
        let spans = tasks.map { task in interval(task).flatMap(indices) }
        var changes = [Bool](repeating: false, count: periods.count + 1)
        for case let span? in spans {
            changes[span.lowerBound] = true
            changes[span.upperBound] = true
        }
        var lists = [[TaskID]](repeating: [], count: periods.count)
        let heads = periods.indices.filter { changes[$0] }
        var next = [Int](repeating: periods.count, count: periods.count + 1)
        for (head, following) in zip(heads, heads.dropFirst()) { next[head] = following }
        for (task, span) in zip(tasks, spans) {
            guard let span else { continue }
            var index = span.lowerBound
            while index < span.upperBound {
                lists[index].append(task)
                index = next[index]
            }
        }
        for index in periods.indices.dropFirst() where !changes[index] { lists[index] = lists[index - 1] }
        return lists
    }

    /// The periods that share a day with an interval; nil when none does.
    private func indices(_ interval: CivilInterval) -> Range<Int>? {
        guard let last = periods.last?.last, interval.start <= last else { return nil }
        let lower = max(count(startedBy: interval.start) - 1, 0)
        let upper = count(startedBy: interval.end)
        return lower < upper ? lower..<upper : nil
    }

    /// How many periods have begun by the end of a day.
    private func count(startedBy date: CivilDate) -> Int {
        var low = 0
        var high = firsts.count
        while low < high {
            let middle = (low + high) / 2
            if firsts[middle] <= date { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

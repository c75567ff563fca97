import PlanModel
import VietnameseCalendar

/// The reports and reviews of a plan, parted into series, and over which checkpoints of each a task is on the list.
///
/// Lists change where a task starts or ends and hardly ever between, so that spans are far fewer than the tasks of all
/// checkpoints together: in a ward's plan about 400 instead of 4000.
struct CheckpointSeries {
    /// Positions of the first and the last checkpoint of the series between which a task is on every list.
    struct Span {
        /// From 1, in the order in which series begin.
        let series: Int
        let task: TaskID
        let first: Int
        let last: Int
    }

    private struct Identity: Hashable {
        let kind: Checkpoint.Kind
        let unit: UnitID?
        let cadence: PeriodKind?
    }

    private(set) var spans: [Span] = []
    private var numbers: [Identity: Int] = [:]
    /// The latest checkpoint of each series, in order.
    private var latest: [Latest] = []

    private struct Latest {
        var position: Int
        /// In the order of the plan.
        var tasks: [TaskID]
        /// Where each of them came onto the list.
        var firsts: [Int]
    }

    /// The next checkpoint in order.
    ///
    /// - Returns: the number of its series; nil where its tasks are told otherwise, by itself or by its target.
    mutating func add(_ checkpoint: Checkpoint, at position: Int) -> Int? {
        switch checkpoint.kind {
        case .internalReport, .upwardReport, .warningReview: break
        case .start, .reminder, .milestone, .instance, .due, .evidenceDue, .appraisal, .conditionReview,
            .targetMeasured, .targetJudged:
            return nil
        }
        let identity = Identity(
            kind: checkpoint.kind, unit: checkpoint.unit, cadence: checkpoint.period?.kind)
        let series = numbers[identity] ?? begin(identity)
        extend(series, by: checkpoint.tasks, at: position)
        return series
    }

    /// Ends what is still open; nothing may be added after.
    mutating func finish() {
        for series in latest.indices { extend(series + 1, by: [], at: 0) }
    }

    private mutating func begin(_ identity: Identity) -> Int {
        latest.append(Latest(position: 0, tasks: [], firsts: []))
        numbers[identity] = latest.count
        return latest.count
    }

    /// - Precondition: `tasks` are in the order of the plan.
    private mutating func extend(_ series: Int, by tasks: [TaskID], at position: Int) {
        let former = latest[series - 1]
        // Neighbours with the same tasks share one list, which is known to be the same without a look into it.
        guard tasks != former.tasks else { return latest[series - 1].position = position }
        var place = 0
        func end() {
            spans.append(
                Span(
                    series: series, task: former.tasks[place], first: former.firsts[place],
                    last: former.position))
            place += 1
        }
        let firsts = tasks.map { task in
            while place < former.tasks.count, former.tasks[place] < task { end() }
            guard place < former.tasks.count, former.tasks[place] == task else { return position }
            place += 1
            return former.firsts[place - 1]
        }
        while place < former.tasks.count { end() }
        latest[series - 1] = Latest(position: position, tasks: tasks, firsts: firsts)
    }
}

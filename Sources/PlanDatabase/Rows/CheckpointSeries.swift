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
        fileprivate(set) var last: Int
    }

    private struct Identity: Hashable {
        let kind: Checkpoint.Kind
        let unit: UnitID?
        let cadence: PeriodKind?
    }

    private(set) var spans: [Span] = []
    private var numbers: [Identity: Int] = [:]
    /// For each series, in order, the spans that reach its latest checkpoint, in the order of the plan's tasks.
    private var open: [[Span]] = []

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
        spans += open.joined()
        open = []
    }

    private mutating func begin(_ identity: Identity) -> Int {
        open.append([])
        numbers[identity] = open.count
        return open.count
    }

    /// - Precondition: `tasks` are in the order of the plan.
    private mutating func extend(_ series: Int, by tasks: [TaskID], at position: Int) {
        var former = open[series - 1][...]
        var current: [Span] = []
        current.reserveCapacity(tasks.count)
        for task in tasks {
            while let span = former.first, span.task < task { spans.append(former.removeFirst()) }
            if var span = former.first, span.task == task {
                former.removeFirst()
                span.last = position
                current.append(span)
            } else {
                current.append(Span(series: series, task: task, first: position, last: position))
            }
        }
        spans += former
        open[series - 1] = current
    }
}

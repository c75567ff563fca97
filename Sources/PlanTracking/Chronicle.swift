import PlanModel
import VietnameseCalendar

/// One entry of a report as tracking sees it: what was said of a task, when, for which period.
struct EntryEvent {
    let date: CivilDate
    let period: Period?
    let share: Share
    /// It says that the work is done, and carries what the plan asks for to show it.
    let isClaim: Bool
    let conditionMet: CivilDate?

    /// By day; of one day, so that the fuller entry comes last whatever the order of the files.
    static func precedes(_ left: EntryEvent, _ right: EntryEvent) -> Bool {
        left.order < right.order
    }

    private var order: (Int32, Int32, Int, Int) {
        (date.dayNumber, period?.last.dayNumber ?? 0, share.basisPoints, isClaim ? 1 : 0)
    }
}

extension [EntryEvent] {
    /// Those that count towards how far one piece of work is: a report that comes after one about a later period may add
    /// to what that one said, but takes nothing from it.
    var counted: [EntryEvent] {
        var latest: (period: CivilDate, share: Share)?
        return filter { entry in
            let period = entry.period?.last ?? entry.date
            if let latest, period < latest.period, entry.share < latest.share { return false }
            latest = (Swift.max(period, latest?.period ?? period), entry.share)
            return true
        }
    }
}

/// One verdict as tracking sees it.
struct VerdictEvent {
    let date: CivilDate
    let isAccepted: Bool
    let reason: String?

    /// By day; of one day a rejection comes last, so that doubt prevails.
    static func precedes(_ left: VerdictEvent, _ right: VerdictEvent) -> Bool {
        left.order < right.order
    }

    private var order: (Int32, Int, String) { (date.dayNumber, isAccepted ? 0 : 1, reason ?? "") }
}

/// What is said or judged of a task.
enum TaskEvent {
    case entry(EntryEvent)
    case verdict(VerdictEvent)

    /// Both by day, each in the order given; a verdict on the day of an entry comes after it.
    static func inOrder(_ entries: [EntryEvent], _ verdicts: [VerdictEvent]) -> [TaskEvent] {
        var events: [TaskEvent] = []
        var rest = verdicts[...]
        for entry in entries {
            let earlier = rest.prefix { $0.date < entry.date }
            rest = rest.dropFirst(earlier.count)
            events += earlier.map(TaskEvent.verdict) + [.entry(entry)]
        }
        return events + rest.map(TaskEvent.verdict)
    }
}

/// Everything that happened to one task until a day, in order.
struct TaskHistory {
    var entries: [EntryEvent] = []
    var verdicts: [VerdictEvent] = []
    var changes: [DatedChange] = []
}

/// A journal told task by task, until a day.
struct Chronicle {
    /// One for each task, in the order of the plan.
    private(set) var histories: [TaskHistory]
    /// The day on which each report first came.
    private(set) var received: [ReportKey: CivilDate] = [:]

    struct ReportKey: Hashable {
        let unit: UnitID
        let period: Period
    }

    init(_ journal: Journal, _ plan: Plan, until date: CivilDate) {
        histories = Array(repeating: TaskHistory(), count: plan.tasks.count)
        guard !journal.isEmpty else { return }
        for report in journal.reports { add(report, plan, until: date) }
        for appraisal in journal.appraisals { add(appraisal, until: date) }
        for (task, changes) in journal.changesByTask(until: date) {
            histories[task.rawValue].changes = changes
        }
        for index in histories.indices {
            histories[index].entries.sort(by: EntryEvent.precedes)
            histories[index].verdicts.sort(by: VerdictEvent.precedes)
        }
    }

    private mutating func add(_ report: Report, _ plan: Plan, until date: CivilDate) {
        guard let day = report.date.value, day <= date else { return }
        if let unit = report.unit.value?.unit, let period = report.period.value {
            let key = ReportKey(unit: unit, period: period)
            received[key] = min(received[key] ?? day, day)
        }
        for entry in report.entries {
            guard let task = entry.task.value, let share = entry.share.value else { continue }
            let isShown = !plan.isEvidenceRequired || entry.evidence.contains { !$0.isBlank }
            histories[task.rawValue].entries.append(
                EntryEvent(
                    date: day, period: report.period.value, share: share,
                    isClaim: entry.claimsCompletion && isShown, conditionMet: entry.conditionMet.value))
        }
    }

    private mutating func add(_ appraisal: AppraisalDecision, until date: CivilDate) {
        guard let day = appraisal.date.value, day <= date else { return }
        for verdict in appraisal.verdicts {
            guard let task = verdict.task.value, let outcome = verdict.outcome.value else { continue }
            histories[task.rawValue].verdicts.append(
                VerdictEvent(date: day, isAccepted: outcome == .accepted, reason: verdict.reason.value))
        }
    }
}

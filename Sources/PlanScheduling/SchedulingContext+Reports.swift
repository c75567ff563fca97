import PlanModel
import VietnameseCalendar

extension SchedulingContext {
    /// What is handed in or looked at period by period, over many tasks at once.
    func appendReports(to checkpoints: inout [Checkpoint]) {
        var reports = PeriodicReports(context: self)
        for regime in plan.reporting {
            switch regime.kind.value {
            case .internal: reports.appendInternal(regime)
            case .upward: reports.appendUpward(regime)
            case nil: break
            }
        }
        if let warnings { reports.appendReviews(warnings) }
        checkpoints += reports.checkpoints
    }
}

/// The reports and reviews of a plan as they are gathered.
struct PeriodicReports {
    let context: SchedulingContext
    private(set) var checkpoints: [Checkpoint] = []
    /// How often a key was asked for: a second regime may ask the same unit about the same period. Nil where no kind of
    /// report has two regimes.
    private var uses: [String: Int]?

    init(context: SchedulingContext) {
        self.context = context
        let kinds = context.plan.reporting.compactMap(\.kind.value)
        if Set(kinds).count < kinds.count { uses = [:] }
    }

    /// One report for each unit and period, over the open tasks for which it answers on the day when the report is
    /// due; all by one unit where the regime names it. Tasks whose unit is not known are in no unit's report.
    mutating func appendInternal(_ regime: ReportingRegime) {
        let reporter = regime.unit.value?.unit
        let byUnit = tasksByUnit(reportingForAll: reporter)
        for kind in regime.cadences.uniqueValues {
            let open = OpenTasks(context.periods(kind))
            let occasions = open.periods.map { occasion(.internalReport, $0, regime.dueDay(of: $0)) }
            for (unit, tasks) in byUnit {
                let mayChange =
                    reporter == nil && tasks.contains { context.tasks[$0.rawValue].everyUnit.count > 1 }
                let lists = open.lists(of: tasks, context.openInterval)
                for (occasion, list) in zip(occasions, lists) {
                    let owed = mayChange ? list.filter { isOwner(unit, of: $0, occasion) } : list
                    guard !owed.isEmpty else { continue }
                    append(occasion, unit, owed)
                }
            }
        }
    }

    private func isOwner(_ unit: UnitID, of task: TaskID, _ occasion: Occasion) -> Bool {
        context.tasks[task.rawValue].unit(on: occasion.effective) == unit
    }

    /// By the regime's unit, else the standing body: the duty is the body's, so it lasts from the first period in
    /// which any task has started to the year's end, whether or not a task is open then.
    mutating func appendUpward(_ regime: ReportingRegime) {
        let unit = regime.unit.value?.unit ?? context.standingBody
        for kind in regime.cadences.uniqueValues {
            let open = OpenTasks(context.periods(kind))
            let lists = open.lists(of: context.tasks.map(\.id), context.openInterval)
            let begun = lists.firstIndex { !$0.isEmpty } ?? lists.endIndex
            for (period, list) in zip(open.periods, lists).dropFirst(begun) {
                append(occasion(.upwardReport, period, regime.dueDay(of: period)), unit, list)
            }
        }
    }

    /// Over every task that has started by the end of the period, whether still in time or past due: only tracking
    /// knows which of the latter are done.
    mutating func appendReviews(_ policy: WarningPolicy) {
        for kind in policy.cadences.uniqueValues {
            let open = OpenTasks(context.periods(kind))
            let lists = open.lists(of: context.tasks.map(\.id)) { task in
                let start = max(context.tasks[task.rawValue].roadmap.start, context.year.start)
                return CivilInterval(start: start, end: context.year.end)
            }
            for (period, list) in zip(open.periods, lists) where !list.isEmpty {
                let due = period.dueDay(weekday: .friday, dayOfMonth: nil)
                append(occasion(.warningReview, period, due), policy.unit.value?.unit, list)
            }
        }
    }

    /// In the order of units; each unit's tasks, those included that it only has for a time, in the order of the plan.
    private func tasksByUnit(reportingForAll unit: UnitID?) -> [(unit: UnitID, tasks: [TaskID])] {
        if let unit { return [(unit, context.tasks.map(\.id))] }
        var lists = [[TaskID]](repeating: [], count: context.units.units.count)
        for task in context.tasks {
            for unit in task.everyUnit { lists[unit.rawValue].append(task.id) }
        }
        return lists.enumerated().filter { !$1.isEmpty }.map { (UnitID($0), $1) }
    }

    /// A period and when it is reported, whoever does.
    private struct Occasion {
        let kind: Checkpoint.Kind
        let period: Period
        let periodKey: String
        let nominal: CivilDate
        let effective: CivilDate
    }

    private func occasion(_ kind: Checkpoint.Kind, _ period: Period, _ nominal: CivilDate) -> Occasion {
        Occasion(
            kind: kind, period: period, periodKey: period.key, nominal: nominal,
            effective: context.effective(nominal, kind, notBefore: max(period.first, context.year.start)))
    }

    /// The second and later reports of one unit about one period are numbered, in the order of the regimes.
    private mutating func append(_ occasion: Occasion, _ unit: UnitID?, _ tasks: [TaskID]) {
        let key = occasion.kind.key(
            unit.map { context.units.units[$0].code.value }, occasion.periodKey)
        let use = (uses?[key] ?? 0) + 1
        uses?[key] = use
        checkpoints.append(
            Checkpoint(
                key: use == 1 ? key : "\(key):\(use)", kind: occasion.kind, nominal: occasion.nominal,
                effective: occasion.effective, unit: unit, tasks: tasks, period: occasion.period,
                number: use == 1 ? nil : use))
    }
}

extension [Spanned<PeriodKind>] {
    /// Each kind once, the shortest first.
    fileprivate var uniqueValues: [PeriodKind] { Set(map(\.value)).sorted() }
}

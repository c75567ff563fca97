import PlanModel
import VietnameseCalendar

/// The days that a periodic report looks at, and what happened in them.
struct ReportWindow {
    private let period: Period
    private let days: ClosedRange<CivilDate>
    private let unit: UnitID?

    /// - Parameter end: the day at whose end everything is told.
    init(_ period: Period, until end: CivilDate, unit: UnitID?) {
        self.period = period
        days = period.first...max(period.first, min(end, period.last))
        self.unit = unit
    }

    // MARK: - Changes

    /// By kind, then in the order of the plan.
    func changes(of tasks: [TaskResult], _ journal: Journal) -> [ReportChange] {
        let ids = Set(tasks.map(\.id))
        let decided = journal.amendments.flatMap { amendment -> [ReportChange] in
            guard let date = amendment.effective, days.contains(date) else { return [] }
            return amendment.changes.compactMap { change in
                guard let task = change.task.value, ids.contains(task), let kind = change.kind.value else {
                    return nil
                }
                return ReportChange(
                    kind: ReportChange.Kind(kind), task: task, document: amendment.documentText,
                    reason: change.reason.value)
            }
        }
        let kinds = ReportChange.Kind.allCases
        return (tasks.compactMap(Self.change) + decided).enumerated().sorted { left, right in
            let ranks = [left, right].map { kinds.firstIndex(of: $0.element.kind)! }
            return (ranks[0], left.element.task, left.offset) < (ranks[1], right.element.task, right.offset)
        }.map(\.element)
    }

    /// What the states of two days tell.
    private static func change(of task: TaskResult) -> ReportChange? {
        guard task.now.state != task.before.state else { return nil }
        let kind: ReportChange.Kind? =
            switch task.now.state {
            case .completed: .completed
            case .pendingAppraisal: .claimed
            case .rejected: .rejected
            case .overdue: .overdue
            case .behind: .behind
            case .inProgress, .extended, .notDue, .waiting:
                [.overdue, .behind, .rejected].contains(task.before.state) ? .recovered : nil
            case .suspended, .withdrawn: nil
            }
        return kind.map { ReportChange(kind: $0, task: task.id, document: nil, reason: nil) }
    }

    // MARK: - Remarks

    /// The reports that came in these days.
    func reports(in journal: Journal) -> [Report] {
        journal.reports.filter { report in
            report.date.value.map(days.contains) == true && (unit == nil || report.unit.value?.unit == unit)
        }
    }

    /// What the units' reports of these days say of difficulties, causes and proposals.
    func remarks(
        in journal: Journal
    ) -> (difficulties: [CollectedRemark], causes: [CollectedRemark], proposals: [CollectedRemark]) {
        var (difficulties, causes, proposals) = (RemarkMerger(), RemarkMerger(), RemarkMerger())
        for report in reports(in: journal).sorted(by: { Self.order($0) < Self.order($1) }) {
            let reporter = report.unit.value?.unit
            for entry in report.entries {
                let source = CollectedRemark.Source(unit: reporter, task: entry.task.value)
                for text in entry.difficulties { difficulties.add(text.value, source) }
                if let reason = entry.reason.value { causes.add(reason, source) }
                for text in entry.proposals { proposals.add(text.value, source) }
            }
            for measure in report.measures {
                if let reason = measure.reason.value {
                    causes.add(reason, CollectedRemark.Source(unit: reporter, task: nil))
                }
            }
        }
        return (difficulties.remarks, causes.remarks, proposals.remarks)
    }

    /// By unit, then as the reports came; nothing hangs on the names of files.
    static func order(_ report: Report) -> (Int, Int32, Int) {
        (
            report.unit.value?.unit?.rawValue ?? .max, report.date.value?.dayNumber ?? 0,
            report.period.value?.kind.rawValue ?? 0
        )
    }

    // MARK: - Duties and what comes next

    /// Reports whose last day in time passed within these days, so that each is counted in just one period of a kind.
    func duties(_ reports: [ReportStanding]) -> [ReportStanding.Outcome: Int] {
        let first = days.lowerBound.adding(days: -1)
        return reports.filter {
            first <= $0.due && $0.due < days.upperBound && (unit == nil || $0.unit == unit)
        }
        .reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
    }

    /// Until the end of the next period: due dates by the decisions in force, from the last of these days on, as that
    /// has not been missed yet; milestones and instances as scheduled.
    func upcoming(
        of tasks: [TaskResult], _ schedule: Schedule
    ) -> [UpcomingWork] {
        guard let next = period.next else { return [] }
        let open = tasks.filter { !Self.closed.contains($0.now.state) }
        let owners = Dictionary(uniqueKeysWithValues: open.map { ($0.id, $0.now.owner) })
        var work = open.compactMap { task -> UpcomingWork? in
            guard let due = task.now.effectiveDue, days.upperBound <= due, due <= next.last else {
                return nil
            }
            return UpcomingWork(kind: .due, dates: [due], task: task.id, unit: task.now.owner, title: nil)
        }
        var instances: [TaskID: [CivilDate]] = [:]
        for checkpoint in schedule.checkpoints
        where days.upperBound < checkpoint.effective && checkpoint.effective <= next.last {
            guard let task = checkpoint.tasks.first, let owner = owners[task] else { continue }
            if checkpoint.kind == .instance { instances[task, default: []].append(checkpoint.effective) }
            guard checkpoint.kind == .milestone else { continue }
            work.append(
                UpcomingWork(
                    kind: .milestone, dates: [checkpoint.effective], task: task, unit: owner,
                    title: checkpoint.title))
        }
        work += instances.map {
            UpcomingWork(kind: .instance, dates: $1.sorted(), task: $0, unit: owners[$0] ?? nil, title: nil)
        }
        return work.sorted {
            ($0.dates[0], $0.task, $0.kind.rawValue) < ($1.dates[0], $1.task, $1.kind.rawValue)
        }
    }

    private static let closed: Set<TaskState> = [.completed, .withdrawn, .suspended, .pendingAppraisal]
}

/// Puts the same words together, whoever wrote them: case, spaces and signs at the end aside.
private struct RemarkMerger {
    private(set) var remarks: [CollectedRemark] = []
    private var places: [String: Int] = [:]

    mutating func add(_ text: String, _ source: CollectedRemark.Source) {
        let words = text.unended
        guard !words.isEmpty else { return }
        let key = words.lowercased().split(separator: " ").joined(separator: " ")
        guard let place = places[key] else {
            places[key] = remarks.count
            return remarks.append(CollectedRemark(text: words, sources: [source]))
        }
        let known = remarks[place]
        guard !known.sources.contains(source) else { return }
        remarks[place] = CollectedRemark(text: known.text, sources: known.sources + [source])
    }
}

extension ReportChange.Kind {
    fileprivate init(_ kind: TaskChange.Kind) {
        switch kind {
        case .extension: self = .extended
        case .suspension: self = .suspended
        case .resumption: self = .resumed
        case .withdrawal: self = .withdrawn
        case .ownerChange: self = .handedOver
        }
    }
}

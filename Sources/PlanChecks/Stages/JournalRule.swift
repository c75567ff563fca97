package import PlanDiagnostics
package import PlanModel
package import VietnameseCalendar

/// A rule about what was reported, appraised and amended of one plan; it is asked only where there is anything.
package protocol JournalRule: Rule {
    static func check(_ context: JournalContext, into findings: inout [Diagnostic])
}

/// What a rule about a journal may look at.
package struct JournalContext: Sendable {
    package let plan: Plan
    package let journal: Journal
    package let units: UnitRegistry
    package let calendar: WorkingCalendar
    /// The day by which something lies in the future.
    package let asOf: CivilDate
    /// Every entry with a known task and a dated report, in the order of the tasks and then of time.
    let entries: [DatedEntry]

    package init(
        plan: Plan, journal: Journal, units: UnitRegistry, calendar: WorkingCalendar, asOf: CivilDate
    ) {
        self.plan = plan
        self.journal = journal
        self.units = units
        self.calendar = calendar
        self.asOf = asOf
        entries = journal.reports.flatMap { report in
            report.entries.compactMap { DatedEntry($0, of: report) }
        }.sorted {
            ($0.task, $0.date, $0.entry.span.file, $0.entry.span.start)
                < ($1.task, $1.date, $1.entry.span.file, $1.entry.span.start)
        }
    }

    /// The entries on one task, in the order of time.
    func entries(on task: TaskID) -> ArraySlice<DatedEntry> {
        guard let first = entries.firstIndex(where: { $0.task == task }) else { return [] }
        return entries[first...].prefix { $0.task == task }
    }

    /// Whether it is known who has a task on every day: no decision that may hand it over is half told, or still to come.
    func knowsOwner(of task: TaskID) -> Bool {
        journal.isComplete
            && journal.amendments.allSatisfy { amendment in
                guard case .given = amendment.changeList else { return false }
                let force = amendment.effective ?? .latest
                return amendment.changes.allSatisfy { change in
                    let mayBe = change.kind.value ?? .ownerChange
                    guard mayBe == .ownerChange, (change.task.value ?? task) == task else { return true }
                    return change.isWholeHandover && force <= asOf
                }
            }
    }

    /// Whether it is known what was reported of a task: no report that may speak of it is half told, or still to come.
    func knowsReports(on task: TaskID) -> Bool {
        journal.isComplete
            && journal.reports.allSatisfy { report in
                guard case .given = report.entryList else { return false }
                let date = report.date.value ?? .latest
                return report.entries.allSatisfy { entry in
                    (entry.task.value ?? task) != task
                        || entry.task.value != nil && !entry.share.isMissing && date <= asOf
                }
            }
    }

    /// The last day in time for a unit's report on a period; nil where the plan asks for none.
    func dueDay(of period: Period) -> CivilDate? {
        let regime = plan.reporting.first { regime in
            regime.kind.value == .internal && regime.cadences.contains { $0.value == period.kind }
        }
        guard let regime, let year = plan.interval, period.year == year.end.year else { return nil }
        return regime.effectiveDueDay(of: period, calendar, year: year)
    }

    /// Whether a report on a period counts for it: the plan asks for one, or says nothing of reports.
    func counts(_ period: Period) -> Bool { plan.reporting.isEmpty || dueDay(of: period) != nil }

    /// A finding about a record of the journal.
    func finding(
        _ rule: RuleDescriptor, _ message: MessageTemplate, _ arguments: [String: Argument] = [:],
        at span: SourceSpan, task: TaskID? = nil, target: TargetID? = nil, labels: [Label] = [],
        notes: [Message] = [],
        fixes: [Fix] = []
    ) -> Diagnostic {
        Diagnostic(
            rule, message, arguments, at: span,
            record: task.map { plan.tasks[$0].code.value } ?? target.map { plan.targets[$0].code.value },
            labels: labels, notes: notes, fixes: fixes)
    }

    /// A task as messages name it.
    func name(_ task: TaskID) -> Argument { .quoted(plan.tasks[task].code.value) }

    func name(_ target: TargetID) -> Argument { .quoted(plan.targets[target].code.value) }

    func name(_ unit: UnitID) -> Argument { .quoted(units.units[unit].displayName) }
}

/// An entry whose task and day are known.
struct DatedEntry: Sendable {
    let task: TaskID
    let date: CivilDate
    let period: Period?
    let entry: ReportEntry

    init?(_ entry: ReportEntry, of report: Report) {
        guard let task = entry.task.value, let date = report.date.value else { return nil }
        self.task = task
        self.date = date
        period = report.period.value
        self.entry = entry
    }
}

extension TaskChange {
    fileprivate var isWholeHandover: Bool {
        kind.value == .ownerChange && task.value != nil && owner.value?.unit != nil
    }
}

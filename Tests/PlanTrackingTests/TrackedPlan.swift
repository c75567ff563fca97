import PlanDiagnostics
import PlanModel
import PlanScheduling
import PlanTracking
import VietnameseCalendar

/// A small plan with a journal, built by hand so that these tests need no source text.
///
/// Unit 0 owns the tasks, unit 1 appraises and warns, unit 2 is its deputy.
struct TrackedPlan {
    static let span = SourceSpan(file: FileID(0), start: 0, end: 0)
    static let owner = UnitID(0)
    static let appraiser = UnitID(1)
    static let other = UnitID(2)

    var plan: Plan
    var journal = Journal()

    init(reporting cadences: [PeriodKind] = [.month], method: WarningPolicy.Method = .ratio) {
        plan = Plan(
            code: Spanned("ke-hoach", Self.span), folder: "ke-hoach", anchor: Self.span, file: FileID(0))
        plan.year = field(2026)
        plan.reporting = [
            ReportingRegime(
                kind: field(.internal), cadences: cadences.map { Spanned($0, Self.span) }, unit: .missing,
                system: .missing, weekday: .friday, dayOfMonth: nil, span: Self.span)
        ]
        plan.appraisal = field(
            Appraisal(
                appraiser: field(Self.reference(Self.appraiser)), deputy: field(Self.reference(Self.other)),
                workingDays: 5, span: Self.span))
        setWarnings(method: method)
    }

    mutating func setWarnings(method: WarningPolicy.Method = .ratio, escalations: [Escalation] = []) {
        plan.warnings = field(
            WarningPolicy(
                unit: field(Self.reference(Self.appraiser)), cadences: [], warnsOfOverdue: true,
                warnsOfBehind: true, warnsOfRejected: true, threshold: Share(percent: 50),
                method: field(method), span: Self.span, escalations: escalations))
    }

    static func reference(_ unit: UnitID) -> UnitReference {
        UnitReference(referent: .unit(unit), spelling: .code, text: "đơn vị \(unit.rawValue)")
    }

    var units: UnitRegistry {
        let units = (0..<3).map {
            Unit(
                code: Spanned("don-vi-\($0)", Self.span), name: .missing, aliases: [], block: .missing,
                head: .missing, note: .missing, span: Self.span)
        }
        return UnitRegistry(units: units, groups: [], file: nil)
    }

    @discardableResult
    mutating func task(
        start: String? = "2026-01-01", due: String? = nil, _ adjust: (inout Task) -> Void = { _ in }
    ) -> TaskID {
        var task = Task(
            code: Spanned("nhiem-vu-\(plan.tasks.count + 1)", Self.span), number: "I.\(plan.tasks.count + 1)",
            section: SectionID(0), group: nil, span: Self.span)
        task.owners = [Spanned(Self.reference(Self.owner), Self.span)]
        task.start = field(start.map(day))
        task.deadline = field(due.map { Deadline(due: day($0), precision: .day) })
        adjust(&task)
        plan.tasks.append(task)
        return TaskID(plan.tasks.count - 1)
    }

    /// A report on the month in which it is made.
    mutating func report(_ date: String, _ entries: ReportEntry...) {
        report(date, Period(.month, containing: day(date)), entries)
    }

    mutating func report(_ date: String, _ period: String, _ entries: ReportEntry...) {
        report(date, Period(key: period)!, entries)
    }

    /// A report of another unit on the month in which it is made.
    mutating func report(by unit: UnitID, _ date: String, _ entries: ReportEntry...) {
        report(date, Period(.month, containing: day(date)), entries, by: unit)
    }

    mutating func report(by unit: UnitID, _ date: String, _ period: String, _ entries: ReportEntry...) {
        report(date, Period(key: period)!, entries, by: unit)
    }

    private mutating func report(
        _ date: String, _ period: Period, _ entries: [ReportEntry], by unit: UnitID = Self.owner
    ) {
        journal.reports.append(
            Report(
                period: field(period), unit: field(Self.reference(unit)), date: field(day(date)),
                isConfirmed: field(true), entries: entries, entryList: field(Self.span), note: .missing,
                file: FileID(0), anchor: Self.span))
    }

    /// - Parameter unit: who appraises; tracking counts every verdict, since a wrong appraiser is an error of the text.
    mutating func verdict(
        _ date: String, _ outcome: Verdict.Outcome, _ task: TaskID = TaskID(0), reason: String? = nil
    ) {
        journal.appraisals.append(
            AppraisalDecision(
                date: field(day(date)), appraiser: field(Self.reference(Self.appraiser)),
                verdicts: [
                    Verdict(
                        task: field(task), outcome: field(outcome), reason: field(reason), evidence: [],
                        note: .missing, anchor: Self.span)
                ], verdictList: field(Self.span), note: .missing, file: FileID(0), anchor: Self.span))
    }

    mutating func change(
        _ date: String, _ kind: TaskChange.Kind, _ task: TaskID = TaskID(0), due: String? = nil,
        milestones: [Milestone] = [], owner: UnitID? = nil
    ) {
        journal.amendments.append(
            Amendment(
                document: .missing, documentText: nil, date: field(day(date)),
                changes: [
                    TaskChange(
                        task: field(task), kind: field(kind), due: field(due.map(day)),
                        milestones: milestones, owner: field(owner.map(Self.reference)), reason: .missing,
                        anchor: Self.span)
                ], changeList: field(Self.span), note: .missing, file: FileID(0), anchor: Self.span))
    }

    func progress(at date: String) -> Progress { progress(at: day(date)) }

    func progress(at date: CivilDate) -> Progress {
        Tracker.progress(plan, schedule(at: date), journal, units, Self.calendar, at: date)
    }

    /// By the decisions in force on a day.
    func schedule(at date: CivilDate) -> Schedule {
        Scheduler.schedule(plan, units, Self.calendar, changes: journal.changesByTask(until: date))
    }

    func state(at date: String, _ task: TaskID = TaskID(0)) -> TaskState {
        progress(at: date).tasks[task.rawValue].state
    }

    static let calendar = WorkingCalendar(years: 2025...2027)
}

/// An entry about a task; 100% carries a document as evidence unless it is told not to.
func entry(
    _ percent: Int, _ task: TaskID = TaskID(0), hasEvidence: Bool? = nil, conditionMet: String? = nil
) -> ReportEntry {
    var entry = ReportEntry(span: TrackedPlan.span, anchor: TrackedPlan.span)
    entry.task = field(task)
    entry.share = field(Share(percent: percent))
    entry.conditionMet = field(conditionMet.map(day))
    if hasEvidence ?? (percent == 100) { entry.evidence = [.document] }
    return entry
}

extension Evidence {
    /// A document by its number.
    static let document = Evidence(
        file: .missing,
        document: field(
            Citation(
                grammar: .party, kind: "Báo cáo", number: "15", kindSymbol: "BC", issuerSymbol: "BXDĐ",
                date: nil, issuer: nil)),
        documentText: nil, kind: .missing, sha256: .missing, note: .missing, anchor: TrackedPlan.span)
}

/// A dated part of a task, with the share that has to be done by then.
func milestone(_ date: String, _ percent: Int? = nil) -> Milestone {
    Milestone(
        due: field(day(date)), title: field("Phần việc"), share: field(percent.map { Share(percent: $0) }),
        span: TrackedPlan.span)
}

func field<Value>(_ value: Value?) -> Field<Value> {
    value.map { .given(Spanned($0, TrackedPlan.span)) } ?? .missing
}

/// A day from its ISO form.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

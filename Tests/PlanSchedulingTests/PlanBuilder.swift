import PlanDiagnostics
import PlanModel
import PlanScheduling
import VietnameseCalendar

/// Builds plans by hand, so that these tests need no source text.
struct PlanBuilder {
    static let span = SourceSpan(file: FileID(0), start: 0, end: 0)

    var plan: Plan
    /// The codes of the registry, in its order.
    var unitCodes: [String]

    init(year: Int? = 2026, units: [String] = ["ubnd-phuong", "van-phong-dang-uy", "ban-xay-dung-dang"]) {
        plan = Plan(
            code: Spanned("ke-hoach", Self.span), folder: "ke-hoach", anchor: Self.span, file: FileID(0))
        plan.year = field(year)
        unitCodes = units
    }

    var units: UnitRegistry {
        let units = unitCodes.map {
            Unit(
                code: Spanned($0, Self.span), name: .missing, aliases: [], block: .missing, head: .missing,
                note: .missing, span: Self.span)
        }
        return UnitRegistry(units: units, groups: [], file: nil)
    }

    func unit(_ code: String) -> UnitID {
        UnitID(unitCodes.firstIndex(of: code)!)
    }

    func reference(_ code: String) -> UnitReference {
        UnitReference(referent: .unit(unit(code)), spelling: .code, text: code)
    }

    @discardableResult
    mutating func task(
        _ code: String, owner: String? = "ubnd-phuong", start: String? = nil, due: String? = nil,
        _ adjust: (inout Task) -> Void = { _ in }
    ) -> TaskID {
        var task = Task(
            code: Spanned(code, Self.span), number: "I.1", section: SectionID(0), group: nil, span: Self.span)
        task.owners = owner.map { [Spanned(reference($0), Self.span)] } ?? []
        task.start = field(start.map(day))
        task.deadline = field(due.map { Deadline(due: day($0), precision: .day) })
        adjust(&task)
        plan.tasks.append(task)
        return TaskID(plan.tasks.count - 1)
    }

    mutating func target(_ code: String, owner: String? = nil) {
        plan.targets.append(
            Target(
                code: Spanned(code, Self.span), number: "1", group: TargetGroupID(0), title: .missing,
                levels: [], level: .missing, owner: field(owner.map(reference)), baseline: .missing,
                population: .missing, source: .missing, note: .missing, span: Self.span))
    }

    mutating func reporting(
        _ kind: ReportingRegime.Kind, _ cadences: PeriodKind..., unit: String? = nil,
        weekday: Weekday = .friday, dayOfMonth: Int? = nil
    ) {
        plan.reporting.append(
            ReportingRegime(
                kind: field(kind), cadences: cadences.map { Spanned($0, Self.span) },
                unit: field(unit.map(reference)), system: .missing, weekday: weekday, dayOfMonth: dayOfMonth,
                span: Self.span))
    }

    mutating func warnings(
        _ cadences: PeriodKind..., unit: String? = "van-phong-dang-uy", method: WarningPolicy.Method = .ratio
    ) {
        plan.warnings = field(
            WarningPolicy(
                unit: field(unit.map(reference)), cadences: cadences.map { Spanned($0, Self.span) },
                warnsOfOverdue: true, warnsOfBehind: true, warnsOfRejected: true,
                threshold: WarningPolicy.defaultThreshold, method: field(method), span: Self.span))
    }

    mutating func appraisal(by unit: String, deputy: String? = nil, workingDays: Int = 5) {
        plan.appraisal = field(
            Appraisal(
                appraiser: field(reference(unit)), deputy: field(deputy.map(reference)),
                workingDays: workingDays, span: Self.span))
    }

    mutating func standingBody(_ unit: String) {
        plan.standingBodies.append(
            StandingBody(unit: Spanned(reference(unit), Self.span), source: .missing))
    }

    func schedule() -> Schedule {
        Scheduler.schedule(plan, units, .ward2026)
    }
}

func field<Value>(_ value: Value?) -> Field<Value> {
    value.map { .given(Spanned($0, PlanBuilder.span)) } ?? .missing
}

/// A day from its ISO form.
func day(_ iso: String) -> CivilDate {
    CivilDate(iso: iso)!
}

func milestone(_ iso: String, _ title: String, percent: Int? = nil) -> Milestone {
    Milestone(
        due: field(day(iso)), title: field(title), share: field(percent.map(Share.init(percent:))),
        span: PlanBuilder.span)
}

extension WorkingCalendar {
    /// Tết 2026 is off from 14 to 22 February with its weekends, 30 April to 3 May too; 2 January is off for 10 January.
    static let ward2026 = WorkingCalendar(
        years: 2025...2027,
        announced: [
            AnnouncedDays(
                daysOff: [
                    VietnameseCalendar.AnnouncedDayOff(
                        date: day("2026-01-02"), reason: "Nghỉ hoán đổi", document: "12729/VPCP-KGVX")
                ],
                workingDays: [
                    VietnameseCalendar.AnnouncedWorkingDay(
                        date: day("2026-01-10"), document: "12729/VPCP-KGVX")
                ])
        ])
}

extension Schedule {
    /// The one checkpoint of a key.
    subscript(_ key: String) -> Checkpoint? {
        checkpoints.first { $0.key == key }
    }

    func all(_ kind: Checkpoint.Kind) -> [Checkpoint] {
        checkpoints.filter { $0.kind == kind }
    }

    func keys(_ kind: Checkpoint.Kind) -> [String] { all(kind).map(\.key) }

    /// The effective dates of a kind, in order.
    func dates(_ kind: Checkpoint.Kind) -> [String] { all(kind).map(\.effective.iso) }
}

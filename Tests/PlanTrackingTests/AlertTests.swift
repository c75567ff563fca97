import PlanModel
import Testing
import VietnameseCalendar

@Suite("Alerts")
struct AlertTests {
    private static func kinds(_ plan: TrackedPlan, at date: String) -> [Alert.Kind] {
        plan.progress(at: date).alerts.map(\.kind)
    }

    /// Reported in time for every month until May.
    private static func plan(due: String = "2026-06-30") -> TrackedPlan {
        var plan = TrackedPlan()
        plan.task(due: due)
        for (date, percent) in [
            ("2026-01-30", 20), ("2026-02-27", 40), ("2026-03-31", 50), ("2026-04-29", 70),
            ("2026-05-29", 90),
        ] {
            plan.report(date, entry(percent))
        }
        return plan
    }

    @Test("A task draws near its due date by working days, and says so once")
    func nearDue() throws {
        let plan = Self.plan()
        #expect(Self.kinds(plan, at: "2026-06-24").isEmpty)
        let alert = try #require(plan.progress(at: "2026-06-25").alerts.first)
        #expect(alert.kind == .nearDue && alert.level == .notice && alert.workingDays == 3)
        #expect(Self.kinds(plan, at: "2026-06-30") == [.nearDue])
    }

    @Test("Overdue is a warning, and severe when it has lasted ten working days")
    func overdueEscalates() throws {
        var plan = Self.plan()
        plan.report("2026-06-30", entry(90))
        let board = UnitID(2)
        plan.setWarnings(escalations: [
            Escalation(level: field(.severe), unit: field(TrackedPlan.reference(board)))
        ])
        let first = try #require(plan.progress(at: "2026-07-01").alerts.first)
        #expect(first.kind == .overdue && first.level == .warning && first.workingDays == 1)
        #expect(first.recipients == [TrackedPlan.owner, TrackedPlan.appraiser])
        #expect(plan.progress(at: "2026-07-13").alerts[0].level == .warning)
        let severe = plan.progress(at: "2026-07-14").alerts[0]
        #expect(severe.level == .severe && severe.recipients.contains(board))
    }

    @Test("A rejection is told until something is claimed anew, with its day")
    func rejected() throws {
        var plan = Self.plan()
        plan.report("2026-06-05", "2026-W23", entry(100))
        plan.verdict("2026-06-10", .rejected)
        let alert = try #require(plan.progress(at: "2026-06-11").alerts.first)
        #expect(alert.kind == .rejected && alert.date == day("2026-06-10"))
        #expect(Self.kinds(plan, at: "2026-07-03") == [.rejected, .reportMissing])
        plan.report("2026-06-12", "2026-W24", entry(100))
        #expect(Self.kinds(plan, at: "2026-06-12").isEmpty)
    }

    @Test("A verdict that is overdue is told to whoever has to judge, not to the owner")
    func lateAppraisal() throws {
        var plan = Self.plan()
        plan.report("2026-06-05", "2026-W23", entry(100))
        // Five working days after Friday 5 June: Friday 12 June.
        #expect(Self.kinds(plan, at: "2026-06-14").isEmpty)
        let alert = try #require(plan.progress(at: "2026-06-15").alerts.first)
        #expect(alert.kind == .appraisalLate && alert.level == .warning)
        #expect(alert.unit == TrackedPlan.appraiser && alert.recipients == [TrackedPlan.appraiser])
        #expect(alert.date == day("2026-06-12") && alert.workingDays == 1)
        #expect(plan.progress(at: "2026-06-25").alerts[0].level == .warning)
        #expect(plan.progress(at: "2026-06-26").alerts[0].level == .severe)
        plan.change("2026-06-01", .ownerChange, owner: TrackedPlan.appraiser)
        #expect(plan.progress(at: "2026-06-15").alerts.first { $0.task != nil }?.unit == TrackedPlan.other)
        plan.verdict("2026-06-15", .accepted)
        #expect(!Self.kinds(plan, at: "2026-06-15").contains(.appraisalLate))
    }

    @Test("Levels are the plan's to set: near two days before, long overdue after three, told at once")
    func levelsAreSettings() throws {
        var plan = Self.plan()
        plan.report("2026-06-30", entry(90))
        let board = Escalation(level: field(.notice), unit: field(TrackedPlan.reference(UnitID(2))))
        plan.plan.warnings = field(
            WarningPolicy(
                unit: .missing, cadences: [], warnsOfOverdue: true, warnsOfBehind: true,
                warnsOfRejected: true, threshold: .none, method: .missing, span: TrackedPlan.span,
                nearDue: 2, longOverdue: 3, escalations: [board]))
        #expect(Self.kinds(plan, at: "2026-06-25").isEmpty)
        let near = try #require(plan.progress(at: "2026-06-26").alerts.first)
        #expect(near.kind == .nearDue && near.recipients == [TrackedPlan.owner, UnitID(2)])
        #expect(plan.progress(at: "2026-07-02").alerts[0].level == .warning)
        #expect(plan.progress(at: "2026-07-03").alerts[0].level == .severe)
    }

    @Test("Settings of the plan turn kinds off")
    func turnedOff() {
        var plan = Self.plan()
        plan.report("2026-06-30", entry(90))
        plan.plan.warnings = field(
            WarningPolicy(
                unit: .missing, cadences: [], warnsOfOverdue: false, warnsOfBehind: false,
                warnsOfRejected: false, threshold: .full, method: .missing, span: TrackedPlan.span,
                nearDue: 0, warnsOfLateAppraisal: false))
        #expect(Self.kinds(plan, at: "2026-07-01").isEmpty)
        #expect(Self.kinds(plan, at: "2026-06-29").isEmpty)
        plan.report("2026-07-01", entry(100))
        #expect(plan.state(at: "2026-08-31") == .pendingAppraisal)
        #expect(!Self.kinds(plan, at: "2026-08-31").contains(.appraisalLate))
    }

    @Test("Missing reports of one kind are one alert that counts them; a late one is told until the next")
    func reports() throws {
        var plan = TrackedPlan()
        plan.task(due: "2026-12-31")
        let missing = try #require(
            plan.progress(at: "2026-04-02").alerts.first { $0.kind == .reportMissing })
        #expect(missing.count == 3 && missing.date == day("2026-01-30") && missing.level == .severe)
        plan.report("2026-01-30", entry(10))
        plan.report("2026-02-27", entry(20))
        plan.report("2026-04-02", "2026-03", entry(30))
        #expect(Self.kinds(plan, at: "2026-04-02") == [.reportLate])
        plan.report("2026-04-29", entry(40))
        #expect(Self.kinds(plan, at: "2026-05-04").isEmpty)
    }

    @Test("Nobody owed a report before the plan was issued")
    func beforeTheIssue() {
        var plan = TrackedPlan()
        plan.task(due: "2026-12-31")
        plan.plan.heading.issued = field(.day(day("2026-03-10")))
        let reports = plan.progress(at: "2026-04-10").reports
        #expect(reports.map(\.period.key) == ["2026-03"])
        #expect(plan.state(at: "2026-03-09") == .notDue)
    }

    @Test("Nobody owes a report about tasks that were done before the period began")
    func doneOwesNothing() {
        var plan = TrackedPlan()
        plan.task(due: "2026-12-31")
        plan.report("2026-01-30", entry(100))
        plan.verdict("2026-02-04", .accepted)
        #expect(Self.kinds(plan, at: "2026-06-30").isEmpty)
        #expect(plan.progress(at: "2026-06-30").reports.map(\.outcome) == [.onTime])
    }

    @Test("The scoreboard counts what the progress says")
    func scoreboard() throws {
        var plan = TrackedPlan()
        plan.task(due: "2026-03-31")
        plan.task(due: "2026-03-31")
        plan.task(due: "2026-02-27")
        plan.report("2026-01-30", entry(30), entry(30, TaskID(1)), entry(50, TaskID(2)))
        plan.report("2026-03-03", "2026-02", entry(60), entry(60, TaskID(1)), entry(90, TaskID(2)))
        plan.report("2026-03-31", entry(100), entry(70, TaskID(1)), entry(100, TaskID(2)))
        plan.verdict("2026-04-03", .accepted)
        plan.verdict("2026-04-03", .accepted, TaskID(2))
        let score = try #require(plan.progress(at: "2026-04-10").scoreboard.first)
        #expect(score.unit == TrackedPlan.owner && score.tasks == 3)
        #expect(score.completedOnTime == 1 && score.completedLate == 1 && score.count(.overdue) == 1)
        #expect(score.reportsOnTime == 2 && score.reportsLate == 1 && score.reportsMissing == 0)
    }
}

import PlanModel
import Testing
import VietnameseCalendar

/// What decisions change of the dates and duties of a task.
@Suite("Decisions")
struct DecisionTests {
    /// The dates and shares of the milestones and of the end, as the schedule has them on a day.
    private static func course(_ plan: TrackedPlan, at date: String) -> [String] {
        let checkpoints = plan.schedule(at: day(date)).checkpoints
        return checkpoints.filter { $0.kind == .milestone || $0.kind == .due }
            .sorted { ($0.nominal, $0.kind == .due ? 1 : 0) < ($1.nominal, $1.kind == .due ? 1 : 0) }
            .map { "\($0.nominal.iso) \($0.expected!.basisPoints / 100)" }
    }

    private static func plan(_ milestones: Milestone...) -> TrackedPlan {
        var plan = TrackedPlan()
        plan.task(due: "2026-06-30") { $0.milestones = milestones }
        return plan
    }

    @Test("An extension leaves what had fallen due, and moves what had not in proportion")
    func milestonesMove() {
        var plan = Self.plan(milestone("2026-03-31", 40), milestone("2026-05-31", 80))
        plan.change("2026-05-01", .extension, due: "2026-08-29")
        #expect(Self.course(plan, at: "2026-04-30") == ["2026-03-31 40", "2026-05-31 80", "2026-06-30 100"])
        // 30 of 60 days to the end become 60 of 120.
        #expect(Self.course(plan, at: "2026-05-01") == ["2026-03-31 40", "2026-06-30 80", "2026-08-29 100"])
        #expect(plan.progress(at: "2026-06-30").tasks[0].expected == Share(percent: 80))
    }

    @Test("Once the deadline has passed, every milestone has fallen due; the last part goes with the end")
    func lateExtension() {
        var plan = Self.plan(milestone("2026-03-31", 40), milestone("2026-06-30"))
        plan.change("2026-07-10", .extension, due: "2026-09-30")
        #expect(Self.course(plan, at: "2026-07-10") == ["2026-03-31 40", "2026-09-30 100", "2026-09-30 100"])
    }

    @Test("Milestones that the decision names stand in place of those to come")
    func milestonesReplaced() {
        var plan = Self.plan(milestone("2026-03-31", 40), milestone("2026-05-31", 80))
        plan.change(
            "2026-05-01", .extension, due: "2026-08-31",
            milestones: [milestone("2026-07-31", 70), milestone("2026-06-15", 50)])
        #expect(
            Self.course(plan, at: "2026-05-01")
                == ["2026-03-31 40", "2026-06-15 50", "2026-07-31 70", "2026-08-31 100"])
    }

    @Test("A second extension moves what the first has left")
    func extendedTwice() {
        var plan = Self.plan(milestone("2026-05-31", 80))
        plan.change("2026-05-01", .extension, due: "2026-08-29")
        plan.change("2026-06-01", .extension, due: "2026-12-31")
        // 29 of 89 days to the end become 69 of 213.
        #expect(Self.course(plan, at: "2026-06-01") == ["2026-08-09 80", "2026-12-31 100"])
    }

    @Test("Instances go on until the new end")
    func instancesGoOn() {
        var plan = TrackedPlan()
        plan.task(due: "2026-06-30") { $0.cadence = field(Cadence(.month)) }
        plan.change("2026-06-01", .extension, due: "2026-08-31")
        let instances = plan.schedule(at: day("2026-06-01")).checkpoints.filter { $0.kind == .instance }
        #expect(instances.count == 8)
    }

    @Test("From the day of a handover on the new owner reports and is reminded; the former owes nothing more")
    func dutiesFollow() throws {
        var plan = Self.plan(milestone("2026-03-31", 40), milestone("2026-05-31", 80))
        plan.change("2026-04-15", .ownerChange, owner: TrackedPlan.other)
        let reports = plan.progress(at: "2026-07-15").reports
        #expect(
            reports.map { "\($0.unit.rawValue) \($0.period.key)" } == [
                "0 2026-01", "0 2026-02", "0 2026-03", "2 2026-04", "2 2026-05", "2 2026-06",
            ])
        let checkpoints = plan.schedule(at: day("2026-07-15")).checkpoints
        let milestones = checkpoints.filter { $0.kind == .milestone }
        #expect(milestones.map(\.unit) == [TrackedPlan.owner, TrackedPlan.other])
        #expect(checkpoints.first { $0.kind == .due }?.unit == TrackedPlan.other)
        // The new owner is the deputy, so the appraiser judges as before.
        #expect(checkpoints.first { $0.kind == .appraisal }?.unit == TrackedPlan.appraiser)
        #expect(plan.progress(at: "2026-04-14").reports.count == 3)
    }

    @Test("A unit that keeps other tasks goes on reporting on those")
    func othersAreKept() {
        var plan = Self.plan()
        plan.task(due: "2026-06-30")
        plan.change("2026-04-15", .ownerChange, owner: TrackedPlan.other)
        let april = plan.schedule(at: day("2026-07-15")).checkpoints.filter {
            $0.kind == .internalReport && $0.period?.key == "2026-04"
        }
        #expect(april.map(\.tasks) == [[TaskID(1)], [TaskID(0)]])
    }

    @Test("Where one unit reports for all, a handover changes no report")
    func reporterForAll() {
        var plan = Self.plan()
        plan.plan.reporting[0] = ReportingRegime(
            kind: field(.internal), cadences: [Spanned(.quarter, TrackedPlan.span)],
            unit: field(TrackedPlan.reference(TrackedPlan.appraiser)), system: .missing, weekday: .friday,
            dayOfMonth: nil, span: TrackedPlan.span)
        plan.change("2026-04-15", .ownerChange, owner: TrackedPlan.other)
        #expect(plan.progress(at: "2026-07-15").reports.map(\.unit) == [UnitID(1), UnitID(1)])
    }
}

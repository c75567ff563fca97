import PlanModel
import Testing
import VietnameseCalendar

@Suite struct TaskCheckpointTests {
    @Test(
        "A due date on a rest day is due on the next working day, and a report of it then carries its evidence"
    )
    func dueMovesLater() {
        for (nominal, effective) in [
            ("2026-03-31", "2026-03-31"), ("2026-02-14", "2026-02-23"), ("2026-02-18", "2026-02-23"),
            ("2026-04-30", "2026-05-04"), ("2026-01-10", "2026-01-10"),
        ] {
            var builder = PlanBuilder()
            builder.task("viec", due: nominal)
            let schedule = builder.schedule()
            for key in ["due:viec", "evidence-due:viec"] {
                #expect(schedule[key]?.nominal.iso == nominal)
                #expect(schedule[key]?.effective.iso == effective)
            }
            #expect(schedule["due:viec"]?.expected == .full)
        }
    }

    @Test("Evidence has no date of its own in a plan that does not require it")
    func evidenceNotRequired() {
        var builder = PlanBuilder()
        builder.plan.isEvidenceRequired = false
        builder.task("viec", due: "2026-03-31")
        #expect(builder.schedule().all(.evidenceDue).isEmpty)
    }

    @Test("Reminders count working days back over Tết")
    func remindersOverTet() {
        var builder = PlanBuilder()
        builder.plan.reminders = [3, 1, 0, 3]
        builder.task("viec", due: "2026-02-22")
        let schedule = builder.schedule()
        #expect(schedule.keys(.reminder) == ["reminder:viec:3", "reminder:viec:1", "reminder:viec:0"])
        #expect(schedule.dates(.reminder) == ["2026-02-11", "2026-02-13", "2026-02-23"])
        #expect(schedule["reminder:viec:3"]?.daysBefore == 3)
    }

    @Test("No reminder comes before the work has started")
    func remindersNotBeforeStart() {
        var builder = PlanBuilder()
        builder.task("viec", start: "2026-03-20", due: "2026-03-31")
        #expect(builder.schedule().dates(.reminder) == ["2026-03-20", "2026-03-26", "2026-03-30"])
    }

    @Test(
        "A task starts where it says, else where the plan says, else on the day of issue, else with the year",
        arguments: [
            ("2026-03-02", "2026-02-02", "2026-01-20", "2026-03-02"),
            (nil, "2026-02-02", "2026-01-20", "2026-02-02"),
            (nil, nil, "2026-01-20", "2026-01-20"), (nil, nil, "2025-12-20", "2026-01-01"),
            (nil, nil, nil, "2026-01-01"), ("2026-07-01", nil, nil, "2026-06-30"),
        ] as [(String?, String?, String?, String)])
    func start(task: String?, plan: String?, issued: String?, expected: String) {
        var builder = PlanBuilder()
        builder.plan.defaultStart = field(plan.map(day))
        builder.plan.heading.issued = field(issued.map { .day(day($0)) })
        builder.task("viec", start: task, due: "2026-06-30")
        let schedule = builder.schedule()
        #expect(schedule.roadmaps[0]?.start.iso == expected)
        #expect(schedule["start:viec"]?.nominal.iso == expected)
    }

    @Test(
        "A start on a rest day begins on the next working day, and a start before the year is no checkpoint")
    func startMoves() {
        var builder = PlanBuilder()
        builder.task("trong-tet", start: "2026-02-14", due: "2026-03-31")
        builder.task("nam-truoc", start: "2025-09-01", due: "2026-03-31")
        let schedule = builder.schedule()
        #expect(schedule.keys(.start) == ["start:trong-tet"])
        #expect(schedule.dates(.start) == ["2026-02-23"])
        #expect(schedule.roadmaps[1]?.start.iso == "2025-09-01")
    }

    @Test("Appraisal is due so many working days after the day on which the term really ends")
    func appraisalDate() {
        var builder = PlanBuilder()
        builder.appraisal(by: "van-phong-dang-uy", workingDays: 5)
        builder.task("viec", due: "2026-02-14")
        #expect(builder.schedule()["appraisal:viec"]?.effective.iso == "2026-03-02")
    }

    @Test("Nobody appraises their own task")
    func appraiser() {
        var builder = PlanBuilder()
        builder.task("cua-ubnd", due: "2026-03-31")
        builder.task("cua-van-phong", owner: "van-phong-dang-uy", due: "2026-03-31")
        #expect(builder.schedule().all(.appraisal).isEmpty)

        builder.appraisal(by: "van-phong-dang-uy")
        #expect(builder.schedule()["appraisal:cua-ubnd"]?.unit == builder.unit("van-phong-dang-uy"))
        #expect(builder.schedule()["appraisal:cua-van-phong"] != nil)
        #expect(builder.schedule()["appraisal:cua-van-phong"]?.unit == nil)

        builder.appraisal(by: "van-phong-dang-uy", deputy: "ban-xay-dung-dang")
        #expect(builder.schedule()["appraisal:cua-van-phong"]?.unit == builder.unit("ban-xay-dung-dang"))
    }

    @Test("A task without a deadline is open all year and has no date of its own but its start")
    func noDeadline() {
        var builder = PlanBuilder()
        builder.task("viec")
        let schedule = builder.schedule()
        #expect(schedule.checkpoints.map(\.key) == ["start:viec"])
        #expect(schedule.roadmaps[0]?.expectedShare(at: day("2026-12-31")) == nil)
    }
}

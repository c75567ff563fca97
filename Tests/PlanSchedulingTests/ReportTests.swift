import PlanModel
import Testing
import VietnameseCalendar

@Suite struct ReportTests {
    @Test("Each unit reports on its own tasks, in the periods in which one is open")
    func internalReports() throws {
        var builder = PlanBuilder()
        builder.reporting(.internal, .month)
        let first = builder.task("mot", start: "2026-01-15", due: "2026-03-10")
        builder.task("hai", owner: "van-phong-dang-uy", start: "2026-11-30", due: "2026-12-31")
        let third = builder.task("ba", start: "2026-03-10", due: "2026-04-01")
        builder.task("khong-ai", owner: nil, due: "2026-12-31")
        let schedule = builder.schedule()
        #expect(
            schedule.keys(.internalReport) == [
                "internal-report:ubnd-phuong:2026-01", "internal-report:ubnd-phuong:2026-02",
                "internal-report:ubnd-phuong:2026-03", "internal-report:ubnd-phuong:2026-04",
                "internal-report:van-phong-dang-uy:2026-11", "internal-report:van-phong-dang-uy:2026-12",
            ])
        #expect(
            schedule.all(.internalReport).map(\.tasks).prefix(4) == [
                [first], [first], [first, third], [third],
            ])
        let january = try #require(schedule["internal-report:ubnd-phuong:2026-01"])
        #expect(january.nominal.iso == "2026-01-31")
        #expect(january.effective.iso == "2026-01-30")
        #expect(january.unit == builder.unit("ubnd-phuong"))
        #expect(january.period?.key == "2026-01")
    }

    @Test("Standing and conditional tasks are reported on until the year's end")
    func openEndedTasks() {
        var builder = PlanBuilder()
        builder.reporting(.internal, .quarter)
        builder.task("thuong-xuyen", start: "2026-04-01") {
            var deadline = Deadline()
            deadline.isStanding = true
            $0.deadline = field(deadline)
        }
        builder.task("cho-tinh", start: "2026-09-30") {
            var deadline = Deadline()
            deadline.condition = Condition(.issuance, text: "khi tỉnh ban hành")
            $0.deadline = field(deadline)
        }
        #expect(builder.schedule().all(.internalReport).map(\.tasks.count) == [1, 2, 2])
    }

    @Test("A weekly report is due before the rest day, or after it when the whole week is off")
    func weeklyReports() {
        var builder = PlanBuilder()
        builder.reporting(.internal, .week)
        builder.task("viec", due: "2026-12-31")
        let schedule = builder.schedule()
        #expect(schedule.all(.internalReport).count == 53)
        for (week, date) in [
            ("W01", "2026-01-05"), ("W02", "2026-01-09"), ("W07", "2026-02-13"), ("W08", "2026-02-23"),
            ("W18", "2026-04-29"), ("W53", "2026-12-31"),
        ] {
            #expect(schedule["internal-report:ubnd-phuong:2026-\(week)"]?.effective.iso == date)
        }
    }

    @Test("A week belongs to the plan of one year only")
    func weeksOfTwoYears() {
        func weeks(_ year: Int) -> Set<String> {
            var builder = PlanBuilder(year: year)
            builder.reporting(.internal, .week)
            builder.task("viec", start: "2025-01-01", due: "2028-12-31")
            return Set(builder.schedule().keys(.internalReport))
        }
        #expect(weeks(2026).contains("internal-report:ubnd-phuong:2026-W53"))
        #expect(weeks(2026).isDisjoint(with: weeks(2027)))
    }

    @Test("Longer reports are due on the regime's day of the period's last month")
    func dayOfMonth() {
        for (dayOfMonth, dates) in [
            (25, ["2026-03-25", "2026-06-25", "2026-09-25", "2026-12-25"]),
            (31, ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]),
        ] {
            var builder = PlanBuilder()
            builder.reporting(.internal, .quarter, dayOfMonth: dayOfMonth)
            builder.task("viec", due: "2026-12-31")
            #expect(builder.schedule().dates(.internalReport) == dates)
        }
    }

    @Test("Where the regime names a unit, it reports for all")
    func reportingForAll() {
        var builder = PlanBuilder()
        builder.reporting(.internal, .half, .year, .half, unit: "ban-xay-dung-dang")
        builder.task("mot", due: "2026-03-31")
        builder.task("hai", owner: nil, due: "2026-12-31")
        let schedule = builder.schedule()
        #expect(
            schedule.keys(.internalReport) == [
                "internal-report:ban-xay-dung-dang:2026-H1", "internal-report:ban-xay-dung-dang:2026",
                "internal-report:ban-xay-dung-dang:2026-H2",
            ])
        #expect(schedule.all(.internalReport).map(\.tasks.count) == [2, 2, 1])
    }

    @Test("A second report of one unit about one period is numbered")
    func severalRegimes() {
        var builder = PlanBuilder()
        builder.reporting(.internal, .year)
        builder.reporting(.internal, .year, unit: "ubnd-phuong", dayOfMonth: 15)
        builder.task("viec", due: "2026-12-31")
        #expect(
            builder.schedule().keys(.internalReport)
                == ["internal-report:ubnd-phuong:2026:2", "internal-report:ubnd-phuong:2026"])
    }

    @Test(
        "The report upward is the standing body's unless the regime names a unit, and lasts to the year's end"
    )
    func upwardReports() {
        var builder = PlanBuilder()
        builder.reporting(.upward, .quarter)
        builder.task("viec", start: "2026-04-01", due: "2026-06-30")
        #expect(
            builder.schedule().keys(.upwardReport)
                == ["upward-report:2026-Q2", "upward-report:2026-Q3", "upward-report:2026-Q4"])
        #expect(builder.schedule().all(.upwardReport).map(\.tasks.count) == [1, 0, 0])

        builder.standingBody("van-phong-dang-uy")
        #expect(builder.schedule()["upward-report:van-phong-dang-uy:2026-Q2"] != nil)

        builder.plan.reporting = []
        builder.reporting(.upward, .quarter, unit: "ubnd-phuong")
        #expect(builder.schedule()["upward-report:ubnd-phuong:2026-Q2"]?.unit == builder.unit("ubnd-phuong"))
    }

    @Test("A warning review looks at every task that has started, past due or not")
    func warningReviews() {
        var builder = PlanBuilder()
        builder.warnings(.quarter)
        builder.task("mot", start: "2026-02-01", due: "2026-03-31")
        builder.task("hai", start: "2026-07-01", due: "2026-12-31")
        let schedule = builder.schedule()
        #expect(schedule.keys(.warningReview).first == "warning-review:van-phong-dang-uy:2026-Q1")
        #expect(schedule.all(.warningReview).map(\.tasks.count) == [1, 1, 2, 2])
    }

    @Test("A plan without regime, policy or year asks for no report")
    func nothing() {
        var builder = PlanBuilder()
        builder.task("viec", due: "2026-06-30")
        let kinds = Set(builder.schedule().checkpoints.map(\.kind))
        #expect(kinds == [.start, .reminder, .due, .evidenceDue])

        var undated = PlanBuilder(year: nil)
        undated.reporting(.internal, .month)
        undated.task("viec", due: "2026-06-30")
        #expect(undated.schedule().checkpoints.isEmpty)
        #expect(undated.schedule().roadmaps == [nil])
    }

    @Test("A target is measured each quarter and judged at the year's end")
    func targets() {
        var builder = PlanBuilder()
        builder.standingBody("van-phong-dang-uy")
        builder.target("phu-song-5g")
        builder.target("ho-gia-dinh", owner: "ubnd-phuong")
        let task = builder.task("viec", due: "2026-06-30") {
            $0.targets = [Spanned(TargetID(0), PlanBuilder.span), Spanned(TargetID(0), PlanBuilder.span)]
        }
        let schedule = builder.schedule()
        #expect(schedule.all(.targetMeasured).count == 8)
        #expect(
            schedule.keys(.targetJudged) == [
                "target-judged:ho-gia-dinh:2026", "target-judged:phu-song-5g:2026",
            ])
        let measured = schedule["target-measured:phu-song-5g:2026-Q2"]
        #expect(measured?.effective.iso == "2026-06-30")
        #expect(measured?.unit == builder.unit("van-phong-dang-uy"))
        #expect(measured?.tasks == [task])
        #expect(measured?.target == TargetID(0))
        #expect(schedule["target-judged:ho-gia-dinh:2026"]?.unit == builder.unit("ubnd-phuong"))
    }
}

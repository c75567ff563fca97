import PlanModel
import Testing
import VietnameseCalendar

@Suite struct StandingTaskTests {
    private func schedule(
        _ cadence: Cadence?, start: String? = nil, due: String? = nil, condition: Condition? = nil,
        reviews: [String] = []
    ) -> Schedule {
        var builder = PlanBuilder()
        builder.task("viec", start: start) {
            var deadline = Deadline(due: due.map(day))
            deadline.isStanding = due == nil
            deadline.cadence = cadence
            deadline.condition = condition
            $0.deadline = field(deadline)
            $0.reviews = reviews.map { Spanned(day($0), PlanBuilder.span) }
        }
        return builder.schedule()
    }

    @Test("A quarterly task has four instances, each of which counts as a quarter of the work")
    func quarterly() {
        let schedule = schedule(Cadence(.quarter))
        #expect(
            schedule.keys(.instance)
                == [
                    "instance:viec:2026-Q1", "instance:viec:2026-Q2", "instance:viec:2026-Q3",
                    "instance:viec:2026-Q4",
                ])
        #expect(schedule.all(.instance).map(\.expected?.basisPoints) == [2500, 5000, 7500, 10_000])
        #expect(schedule.roadmaps[0]?.expectedShare(at: day("2026-06-29")) == Share(percent: 25))
        #expect(schedule.all(.due).isEmpty)
    }

    @Test("What a due date cuts off a period is due on that date")
    func cutOff() {
        let schedule = schedule(Cadence(.month), start: "2026-01-20", due: "2026-03-10")
        #expect(schedule.all(.instance).map(\.nominal.iso) == ["2026-01-31", "2026-02-28", "2026-03-10"])
        #expect(schedule.dates(.instance) == ["2026-02-02", "2026-03-02", "2026-03-10"])
        #expect(schedule.all(.due).count == 1)
    }

    @Test("Every two weeks on Friday counts from the week of the start and leaves the holiday of Tết")
    func fortnightly() {
        let schedule = schedule(
            Cadence(.week, every: 2, weekday: .friday), start: "2026-02-02", due: "2026-03-18")
        #expect(schedule.all(.instance).map(\.nominal.iso) == ["2026-02-13", "2026-02-27", "2026-03-13"])
        #expect(schedule.keys(.instance).first == "instance:viec:2026-W07")
    }

    @Test("A week's instance in the leave of Tết is due on the first working day after it")
    func weekOfTet() {
        let schedule = schedule(Cadence(.week), start: "2026-02-09", due: "2026-02-28")
        #expect(schedule.dates(.instance) == ["2026-02-13", "2026-02-23", "2026-02-27"])
    }

    @Test(
        "A weekday of a longer period is its last",
        arguments: [
            (Cadence(.month, weekday: .friday), ["2026-01-30", "2026-02-27", "2026-03-27"]),
            (Cadence(.month, every: 2), ["2026-02-28", "2026-03-31"]),
            (Cadence(.half), ["2026-03-31"]),
        ])
    func longerPeriods(cadence: Cadence, expected: [String]) {
        let schedule = schedule(cadence, due: "2026-03-31")
        #expect(schedule.all(.instance).map(\.nominal.iso) == expected)
    }

    @Test("No instances are invented for a standing task without a cadence")
    func noCadence() {
        #expect(schedule(nil).checkpoints.map(\.key) == ["start:viec"])
    }

    @Test("Instances stay within the plan's year")
    func withinYear() {
        let schedule = schedule(Cadence(.year), start: "2025-06-01", due: "2030-12-31")
        #expect(schedule.keys(.instance) == ["instance:viec:2026"])
    }

    @Test("A condition is reviewed on the days that the author set, each once")
    func authoredReviews() {
        let schedule = schedule(
            nil, condition: Condition(.issuance, text: "khi tỉnh ban hành"),
            reviews: ["2026-06-15", "2026-02-18", "2026-06-15"])
        #expect(
            schedule.keys(.conditionReview)
                == ["condition-review:viec:2026-02-18", "condition-review:viec:2026-06-15"])
        #expect(schedule.dates(.conditionReview) == ["2026-02-13", "2026-06-15"])
    }

    @Test("Without days set, a condition is reviewed at the end of each quarter until the due date")
    func quarterlyReviews() {
        let condition = Condition(.guidance, text: "theo hướng dẫn của tỉnh")
        #expect(
            schedule(nil, start: "2026-04-15", condition: condition).all(.conditionReview).map(\.nominal.iso)
                == ["2026-06-30", "2026-09-30", "2026-12-31"])
        #expect(
            schedule(nil, due: "2026-06-30", condition: condition).all(.conditionReview).map(\.nominal.iso)
                == ["2026-03-31"])
    }

    @Test("A review that would move before the start is held on the next working day instead")
    func reviewNotBeforeStart() {
        let schedule = schedule(nil, start: "2026-02-16", reviews: ["2026-02-18"])
        #expect(schedule.dates(.conditionReview) == ["2026-02-23"])
    }
}

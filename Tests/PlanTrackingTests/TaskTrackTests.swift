import PlanModel
import Testing
import VietnameseCalendar

/// How tasks came to where they stand.
@Suite("Tracks")
struct TaskTrackTests {
    private static func steps(_ plan: TrackedPlan, at date: String) -> [String] {
        plan.progress(at: date).tracks[0].steps.map { "\($0.date.iso) \($0.share.basisPoints / 100)" }
    }

    @Test("Each day on which something was reported is a step; the fullest report of a day stands for it")
    func steps() {
        var plan = TrackedPlan()
        plan.task(due: "2026-06-30")
        plan.report("2026-02-27", entry(30))
        plan.report("2026-01-30", entry(10))
        plan.report("2026-02-27", entry(20))
        plan.report("2026-03-31", entry(50))
        #expect(Self.steps(plan, at: "2026-03-01") == ["2026-01-30 10", "2026-02-27 30"])
        #expect(plan.progress(at: "2026-03-01").lastReport == day("2026-02-27"))
        #expect(plan.progress(at: "2026-01-29").lastReport == nil)
        #expect(Self.steps(plan, at: "2026-01-29").isEmpty)
    }

    @Test("A report that comes after one of a later month may add to it, and takes nothing from it")
    func lateReport() {
        var plan = TrackedPlan()
        plan.task(due: "2026-06-30")
        plan.report("2026-03-31", "2026-03", entry(60))
        plan.report("2026-04-06", "2026-02", entry(30))
        #expect(Self.steps(plan, at: "2026-04-10") == ["2026-03-31 60"])
        #expect(plan.progress(at: "2026-04-10").lastReport == day("2026-04-06"))
        plan.report("2026-04-08", "2026-01", entry(70))
        #expect(Self.steps(plan, at: "2026-04-10") == ["2026-03-31 60", "2026-04-08 70"])
    }

    @Test("A late report below 100% takes no claim back that a later month made")
    func lateReportAfterClaim() {
        var plan = TrackedPlan()
        plan.task(due: "2026-06-30")
        plan.report("2026-03-31", "2026-03", entry(100))
        plan.report("2026-04-06", "2026-02", entry(30))
        #expect(plan.state(at: "2026-04-10") == .pendingAppraisal)
    }

    @Test("The last step is what the task is said to have reached")
    func lastStep() {
        var plan = TrackedPlan()
        plan.task(due: "2026-06-30")
        plan.report("2026-03-31", entry(40), entry(60))
        let progress = plan.progress(at: "2026-04-01")
        #expect(progress.tracks[0].steps.last?.share == progress.tasks[0].reported)
    }

    @Test("Of a standing task the steps are parts of its instances, and a rejection takes one back")
    func instances() {
        let plan = StandingTaskTests.quarterly {
            $0.report("2026-03-31", "2026-Q1", entry(100))
            $0.verdict("2026-04-06", .rejected, reason: "Thiếu biên bản")
            $0.report("2026-06-30", "2026-Q2", entry(100))
        }
        #expect(
            Self.steps(plan, at: "2026-07-01") == ["2026-03-31 25", "2026-04-06 0", "2026-06-30 25"])
        let judgement = plan.progress(at: "2026-07-01").tracks[0].judgements
        #expect(
            judgement == [
                TaskTrack.Judgement(date: day("2026-04-06"), isAccepted: false, reason: "Thiếu biên bản")
            ])
    }

    @Test("An extension moves the end of the way, from the day on which it holds")
    func extended() {
        var plan = TrackedPlan()
        plan.task(due: "2026-06-30")
        plan.change("2026-05-15", .extension, due: "2026-09-30")
        #expect(plan.progress(at: "2026-05-14").tracks[0].roadmap.due == day("2026-06-30"))
        let roadmap = plan.progress(at: "2026-05-15").tracks[0].roadmap
        #expect(roadmap.due == day("2026-09-30"))
        #expect(roadmap.points.last == Roadmap.Point(date: day("2026-09-30"), expected: .full))
    }
}

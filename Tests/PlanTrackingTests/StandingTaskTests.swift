import PlanModel
import Testing
import VietnameseCalendar

/// Tasks that count their instances: four quarters of 2026.
@Suite("Standing tasks")
struct StandingTaskTests {
    static func quarterly(_ tell: (inout TrackedPlan) -> Void) -> TrackedPlan {
        var plan = TrackedPlan(reporting: [.month, .quarter])
        plan.task { $0.cadence = field(Cadence(.quarter)) }
        tell(&plan)
        return plan
    }

    @Test("100% of a quarter is a quarter of the year, and no claim that the task is done")
    func instancesCount() {
        let plan = Self.quarterly { $0.report("2026-03-31", "2026-Q1", entry(100)) }
        let progress = plan.progress(at: "2026-04-10").tasks[0]
        #expect(progress.state == .inProgress)
        #expect(progress.reported == Share(percent: 25))
        #expect(progress.expected == Share(percent: 25))
    }

    @Test("A report about a month speaks of the quarter's instance that comes next")
    func earlierReportsCount() {
        let plan = Self.quarterly { $0.report("2026-02-27", "2026-02", entry(60)) }
        #expect(plan.progress(at: "2026-03-01").tasks[0].reported == Share(percent: 15))
    }

    @Test("The last instance that fell due decides whether it is overdue; an older gap shows in the share")
    func missedInstance() {
        let plan = Self.quarterly { $0.report("2026-06-30", "2026-Q2", entry(100)) }
        #expect(plan.state(at: "2026-01-30") == .notDue)
        #expect(plan.state(at: "2026-03-31") == .behind)
        #expect(plan.state(at: "2026-04-01") == .overdue)
        #expect(plan.state(at: "2026-06-30") == .inProgress)
        #expect(plan.progress(at: "2026-07-02").tasks[0].reported == Share(percent: 25))
        #expect(plan.state(at: "2026-10-01") == .overdue)
    }

    @Test("It is complete when every instance is, and the last verdict found it so")
    func completesWithItsInstances() {
        let plan = Self.quarterly {
            $0.report("2026-03-31", "2026-Q1", entry(100))
            $0.verdict("2026-04-06", .accepted)
            $0.report("2026-06-30", "2026-Q2", entry(100))
            $0.report("2026-09-30", "2026-Q3", entry(100))
            $0.report("2026-12-31", "2026-Q4", entry(100))
            $0.verdict("2027-01-06", .accepted)
        }
        #expect(plan.state(at: "2026-04-06") == .inProgress)
        #expect(plan.state(at: "2026-12-31") == .pendingAppraisal)
        #expect(plan.state(at: "2027-01-06") == .completed)
    }

    @Test("A rejection undoes the instance that was claimed last")
    func rejectionUndoes() {
        let plan = Self.quarterly {
            $0.report("2026-03-31", "2026-Q1", entry(100))
            $0.verdict("2026-04-06", .rejected)
            $0.report("2026-04-20", "2026-Q1", entry(100))
        }
        #expect(plan.state(at: "2026-04-06") == .rejected)
        #expect(plan.progress(at: "2026-04-06").tasks[0].reported == Share.none)
        #expect(plan.state(at: "2026-04-20") == .inProgress)
    }
}

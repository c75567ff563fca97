import PlanModel
import Testing
import VietnameseCalendar

/// The table of ``TaskState``, row by row, and the ways from one row to another.
@Suite("States of a task")
struct TaskStateTests {
    /// Started on 1 January, due on 30 June, reported monthly.
    static func halfYear(_ tell: (inout TrackedPlan) -> Void = { _ in }) -> TrackedPlan {
        var plan = TrackedPlan()
        plan.task(due: "2026-06-30")
        tell(&plan)
        return plan
    }

    @Test("rút: a withdrawal holds from its day, whatever else is said")
    func withdrawn() {
        let plan = Self.halfYear {
            $0.report("2026-02-27", entry(100))
            $0.verdict("2026-03-03", .accepted)
            $0.change("2026-03-10", .withdrawal)
        }
        #expect(plan.state(at: "2026-03-09") == .completed)
        #expect(plan.state(at: "2026-03-10") == .withdrawn)
        #expect(plan.state(at: "2026-12-31") == .withdrawn)
    }

    @Test(
        "chờ thẩm định, then hoàn thành: a claim with evidence waits for its verdict, also past the due date")
    func completed() {
        let plan = Self.halfYear {
            $0.report("2026-06-30", entry(100))
            $0.verdict("2026-07-08", .accepted)
        }
        #expect(plan.state(at: "2026-06-30") == .pendingAppraisal)
        #expect(plan.state(at: "2026-07-07") == .pendingAppraisal)
        #expect(plan.state(at: "2026-07-08") == .completed)
    }

    @Test("không hoàn thành: a rejection holds until something is claimed anew")
    func rejected() {
        let plan = Self.halfYear {
            $0.report("2026-03-30", entry(100))
            $0.verdict("2026-04-03", .rejected, reason: "Thiếu chữ ký")
            $0.report("2026-04-29", entry(90))
            $0.report("2026-05-29", entry(100))
            $0.verdict("2026-06-02", .accepted)
        }
        #expect(plan.state(at: "2026-04-02") == .pendingAppraisal)
        #expect(plan.state(at: "2026-04-03") == .rejected)
        #expect(plan.progress(at: "2026-04-03").tasks[0].rejectionReason == "Thiếu chữ ký")
        #expect(plan.state(at: "2026-05-28") == .rejected)
        #expect(plan.state(at: "2026-05-29") == .pendingAppraisal)
        #expect(plan.state(at: "2026-06-02") == .completed)
    }

    @Test("An acceptance can be taken back by a later rejection")
    func reopened() {
        let plan = Self.halfYear {
            $0.report("2026-03-30", entry(100))
            $0.verdict("2026-04-03", .accepted)
            $0.verdict("2026-05-04", .rejected)
        }
        #expect(plan.state(at: "2026-05-03") == .completed)
        #expect(plan.state(at: "2026-05-04") == .rejected)
    }

    @Test("hoãn: from the suspension until the resumption")
    func suspended() {
        let plan = Self.halfYear {
            $0.report("2026-01-30", entry(20))
            $0.change("2026-02-02", .suspension)
            $0.change("2026-07-15", .resumption)
        }
        #expect(plan.state(at: "2026-02-01") == .inProgress)
        #expect(plan.state(at: "2026-02-02") == .suspended)
        #expect(plan.state(at: "2026-07-14") == .suspended)
        #expect(plan.state(at: "2026-07-15") == .overdue)
    }

    @Test("chờ điều kiện: until the condition is met, work is reported, or a decision sets a deadline")
    func waiting() {
        var plan = TrackedPlan()
        for _ in 0..<4 {
            plan.task(due: "2026-03-31") {
                $0.condition = field(Condition(.guidance, text: "theo hướng dẫn của tỉnh"))
            }
        }
        plan.report(
            "2026-02-27", entry(0, TaskID(1), conditionMet: "2026-02-20"), entry(30, TaskID(2)),
            entry(0, TaskID(0)))
        plan.change("2026-03-02", .extension, TaskID(3), due: "2026-09-30")
        #expect(plan.state(at: "2026-02-26", TaskID(1)) == .waiting)
        #expect(plan.state(at: "2026-03-20", TaskID(0)) == .waiting)
        #expect(plan.state(at: "2026-03-20", TaskID(1)) == .behind)
        #expect(plan.state(at: "2026-03-01", TaskID(2)) == .behind)
        #expect(plan.state(at: "2026-03-01", TaskID(3)) == .waiting)
        #expect(plan.state(at: "2026-03-02", TaskID(3)) != .waiting)
        #expect(plan.state(at: "2026-04-01", TaskID(0)) == .waiting)
        #expect(plan.state(at: "2026-04-01", TaskID(1)) == .overdue)
    }

    @Test("A schedule in another document is nothing to wait for where the plan names a due date")
    func scheduleElsewhere() {
        var plan = TrackedPlan()
        plan.task(due: "2026-03-31") {
            $0.condition = field(Condition(.schedule, text: "phân kỳ theo Quyết định số 204-QĐ/TW"))
        }
        #expect(plan.state(at: "2026-04-01") == .overdue)
    }

    @Test("A deadline counted from an event begins with the event")
    func delay() {
        var plan = TrackedPlan()
        plan.task {
            $0.condition = field(
                Condition(
                    .event, text: "10 ngày làm việc sau khi Nghị quyết được ban hành",
                    delay: Delay(days: 10, isWorkingDays: true)))
        }
        plan.report("2026-03-13", entry(0, conditionMet: "2026-03-02"))
        let progress = plan.progress(at: "2026-03-13").tasks[0]
        #expect(progress.due == day("2026-03-16"))
        #expect(plan.state(at: "2026-03-17") == .overdue)
        #expect(plan.progress(at: "2026-03-09").tasks[0].due == nil)
    }

    @Test("quá hạn: from the day after the last day in time, which is no rest day")
    func overdue() {
        var plan = TrackedPlan()
        // A Sunday; the term ends on Monday.
        plan.task(due: "2026-05-31")
        plan.report("2026-05-29", entry(90))
        #expect(plan.state(at: "2026-06-01") == .inProgress)
        #expect(plan.state(at: "2026-06-02") == .overdue)
        #expect(plan.progress(at: "2026-06-12").tasks[0].daysOverdue == 11)
        #expect(plan.progress(at: "2026-06-12").tasks[0].workingDaysOverdue == 9)
    }

    @Test("100% without evidence is no claim, where the plan asks for evidence")
    func withoutEvidence() {
        var plan = Self.halfYear { $0.report("2026-06-30", entry(100, hasEvidence: false)) }
        #expect(plan.state(at: "2026-07-01") == .overdue)
        plan.plan.isEvidenceRequired = false
        #expect(plan.state(at: "2026-07-01") == .pendingAppraisal)
    }

    @Test("Where the plan names no appraiser, a claim is all that can be said")
    func withoutAppraiser() {
        var plan = Self.halfYear { $0.report("2026-06-30", entry(100)) }
        plan.plan.appraisal = .missing
        #expect(plan.state(at: "2026-06-30") == .completed)
    }

    @Test("chưa đến hạn báo cáo: before the start, and until the first report is due")
    func notDue() {
        var plan = TrackedPlan()
        plan.task(start: "2026-03-01", due: "2026-06-30")
        #expect(plan.state(at: "2026-01-15") == .notDue)
        #expect(plan.state(at: "2026-03-31") == .notDue)
        #expect(plan.state(at: "2026-04-01") == .behind)
        plan.report("2026-03-13", entry(15))
        #expect(plan.state(at: "2026-03-12") == .notDue)
        #expect(plan.state(at: "2026-03-13") == .inProgress)
    }

    @Test("chậm: below half of the roadmap by ratio, or 50 points under it")
    func behind() {
        for (method, percent, state) in [
            (WarningPolicy.Method.ratio, 24, TaskState.behind), (.ratio, 25, .inProgress),
            (.points, 0, .behind), (.points, 1, .inProgress),
        ] {
            var plan = TrackedPlan(method: method)
            // Half of it is expected at the end of 1 July, 50.27% at the end of 2 July.
            plan.task(start: "2026-01-01", due: "2026-12-31")
            plan.report("2026-06-30", entry(percent))
            #expect(
                plan.state(at: method == .ratio ? "2026-07-01" : "2026-07-03") == state,
                "\(method) \(percent)")
        }
    }

    @Test(
        "được gia hạn: past the deadline that was put off, within the new one; the roadmap goes on to the new one"
    )
    func extended() {
        let plan = Self.halfYear {
            $0.report("2026-05-29", entry(70))
            $0.change("2026-06-15", .extension, due: "2026-09-30")
        }
        #expect(plan.state(at: "2026-06-14") == .inProgress)
        #expect(plan.state(at: "2026-06-30") == .inProgress)
        #expect(plan.state(at: "2026-07-01") == .extended)
        #expect(plan.state(at: "2026-09-30") == .extended)
        #expect(plan.state(at: "2026-10-01") == .overdue)
        let before = plan.progress(at: "2026-06-14").tasks[0]
        let after = plan.progress(at: "2026-06-15").tasks[0]
        #expect(before.due == day("2026-06-30") && before.originalDue == nil)
        #expect(after.due == day("2026-09-30") && after.originalDue == day("2026-06-30"))
        #expect(after.expected! < before.expected!)
    }

    @Test("A claim taken back before it was judged is none")
    func takenBack() {
        let plan = Self.halfYear {
            $0.report("2026-03-30", entry(100))
            $0.report("2026-04-29", entry(80))
        }
        #expect(plan.state(at: "2026-04-28") == .pendingAppraisal)
        #expect(plan.state(at: "2026-04-29") == .inProgress)
    }

    @Test("A claim repeated keeps its first day, so that waiting for a verdict makes nobody late")
    func repeatedClaim() {
        let plan = Self.halfYear {
            $0.report("2026-06-30", entry(100))
            $0.report("2026-07-31", entry(100, hasEvidence: false))
            $0.report("2026-08-31", entry(100))
            $0.verdict("2026-09-03", .accepted)
        }
        let progress = plan.progress(at: "2026-09-03").tasks[0]
        #expect(progress.claimed == day("2026-06-30"))
        #expect(!progress.isLate)
    }

    @Test("The owner by the decisions in force answers")
    func handedOver() {
        let plan = Self.halfYear { $0.change("2026-03-02", .ownerChange, owner: TrackedPlan.other) }
        #expect(plan.progress(at: "2026-03-01").tasks[0].owner == TrackedPlan.owner)
        #expect(plan.progress(at: "2026-03-02").tasks[0].owner == TrackedPlan.other)
    }

    @Test("A plan without a year tells nothing")
    func withoutYear() {
        var plan = Self.halfYear()
        plan.plan.year = .missing
        #expect(plan.progress(at: "2026-03-01").tasks.isEmpty)
    }
}

import PlanModel
import PlanScheduling
import PlanTracking
import Testing
import VietnameseCalendar

/// What holds for whatever is reported, appraised and decided, in any order.
@Suite("Random sequences")
struct RandomSequenceTests {
    static let seeds = Array(UInt64(1)...10)

    @Test(
        "A thousand sequences come to what the plain model says, on days throughout the year",
        arguments: seeds)
    func agreesWithPlainModel(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for setting in Setting.all {
            for _ in 0..<250 {
                let events = setting.events(&random)
                let plan = setting.plan(events)
                let model = setting.model(events)
                for _ in 0..<4 {
                    let date = setting.day(&random, upTo: 420)
                    let state = setting.progress(plan.journal, at: date).tasks[0].state
                    let plain = model.state(at: date)
                    guard state != plain else { continue }
                    Issue.record("\(state) and not \(plain) on \(date) after \(events)")
                    return
                }
            }
        }
    }

    @Test("Nothing is both complete and overdue", arguments: seeds)
    func neverCompleteAndOverdue(seed: UInt64) {
        var random = SplitMix(seed: seed &+ 100)
        for setting in Setting.all {
            for _ in 0..<50 {
                let plan = setting.plan(setting.events(&random))
                let progress = setting.progress(plan.journal, at: setting.day(&random, upTo: 420))
                let task = progress.tasks[0]
                guard task.state == .completed || task.state == .pendingAppraisal else { continue }
                #expect(task.daysOverdue == 0)
                #expect(!progress.alerts.contains { $0.task != nil })
            }
        }
    }

    @Test("More evidence never makes anything worse", arguments: seeds)
    func monotoneInEvidence(seed: UInt64) {
        var random = SplitMix(seed: seed &+ 200)
        for setting in Setting.all {
            for _ in 0..<100 {
                // A rejection of what was not claimed is nobody's; with evidence it would be one.
                let events = setting.events(&random).filter { !$0.isRejection }
                let shown = events.map { event -> PlainModel.Event in
                    guard case .report(let percent, _) = event.kind, Bool.random(using: &random) else {
                        return event
                    }
                    return PlainModel.Event(
                        date: event.date, kind: .report(percent: percent, hasEvidence: true))
                }
                let date = setting.day(&random, upTo: 420)
                let before = setting.progress(setting.plan(events).journal, at: date).tasks[0].state
                let after = setting.progress(setting.plan(shown).journal, at: date).tasks[0].state
                let isNoWorse =
                    after == before || after == .completed
                    || (after == .pendingAppraisal && before != .completed)
                #expect(isNoWorse, "\(before) became \(after)")
            }
        }
    }

    @Test("Neither the order of files nor that of records shows through", arguments: seeds)
    func orderDoesNotMatter(seed: UInt64) {
        var random = SplitMix(seed: seed &+ 300)
        for setting in Setting.all {
            for _ in 0..<50 {
                let journal = setting.plan(setting.events(&random)).journal
                var shuffled = journal
                shuffled.reports.shuffle(using: &random)
                shuffled.appraisals.shuffle(using: &random)
                shuffled.amendments.shuffle(using: &random)
                let date = setting.day(&random, upTo: 420)
                let (left, right) = (
                    setting.progress(journal, at: date), setting.progress(shuffled, at: date)
                )
                #expect(left.tasks == right.tasks)
                #expect(left.reports == right.reports)
                #expect(left.alerts == right.alerts)
                #expect(left.scoreboard == right.scoreboard)
            }
        }
    }

    @Test("What is dated later does not exist yet", arguments: seeds)
    func futureDoesNotMatter(seed: UInt64) {
        var random = SplitMix(seed: seed &+ 400)
        for setting in Setting.all {
            for _ in 0..<50 {
                let events = setting.events(&random)
                let date = setting.day(&random, upTo: 365)
                let known = events.filter { $0.date <= date }
                let all = setting.progress(setting.plan(events).journal, at: date)
                #expect(all.tasks == setting.progress(setting.plan(known).journal, at: date).tasks)
            }
        }
    }
}

/// A task with its dates, and its schedule made once.
private struct Setting: Sendable {
    let start: CivilDate
    let due: CivilDate
    let base: TrackedPlan
    let schedule: Schedule
    let firstReportDue: CivilDate

    init(_ start: String, _ due: String) {
        self.start = VietnameseCalendar.CivilDate(iso: start)!
        self.due = VietnameseCalendar.CivilDate(iso: due)!
        var base = TrackedPlan()
        base.task(start: start, due: due)
        self.base = base
        schedule = Scheduler.schedule(base.plan, base.units, TrackedPlan.calendar)
        firstReportDue = schedule.checkpoints.filter { $0.kind == .internalReport }.map(\.effective).min()!
    }

    static let all = [
        Setting("2026-01-01", "2026-06-30"), Setting("2026-03-10", "2026-05-31"),
        Setting("2026-02-01", "2026-12-31"), Setting("2026-08-15", "2026-08-20"),
    ]

    func day(_ random: inout SplitMix, upTo days: Int) -> CivilDate {
        PlanTrackingTests.day("2026-01-01").adding(days: Int.random(in: 0..<days, using: &random))
    }

    /// Up to nine events; many claims and verdicts, few decisions, and extensions always to a later day.
    func events(_ random: inout SplitMix) -> [PlainModel.Event] {
        var end = due
        return (0..<Int.random(in: 0...9, using: &random)).map { _ in day(&random, upTo: 400) }.sorted().map {
            date in
            let kind: PlainModel.Event.Kind
            switch Int.random(in: 0..<20, using: &random) {
            case 0..<6:
                kind = .report(
                    percent: .random(in: 0...100, using: &random), hasEvidence: .random(using: &random))
            case 6..<11: kind = .report(percent: 100, hasEvidence: Int.random(in: 0..<4, using: &random) > 0)
            case 11..<16: kind = .verdict(isAccepted: .random(using: &random))
            case 16: kind = .suspend
            case 17: kind = .resume
            case 18:
                end = end.adding(days: .random(in: 1...60, using: &random))
                kind = .extend(end)
            default: kind = Int.random(in: 0..<3, using: &random) == 0 ? .withdraw : .resume
            }
            return PlainModel.Event(date: date, kind: kind)
        }
    }

    func plan(_ events: [PlainModel.Event]) -> TrackedPlan {
        var plan = base
        for event in events {
            let date = event.date.iso
            switch event.kind {
            case .report(let percent, let hasEvidence):
                plan.report(date, entry(percent, hasEvidence: hasEvidence))
            case .verdict(let isAccepted): plan.verdict(date, isAccepted ? .accepted : .rejected)
            case .suspend: plan.change(date, .suspension)
            case .resume: plan.change(date, .resumption)
            case .withdraw: plan.change(date, .withdrawal)
            case .extend(let end): plan.change(date, .extension, due: end.iso)
            }
        }
        return plan
    }

    func model(_ events: [PlainModel.Event]) -> PlainModel {
        PlainModel(start: start, due: due, firstReportDue: firstReportDue, events: events)
    }

    func progress(_ journal: Journal, at date: CivilDate) -> Progress {
        Tracker.progress(base.plan, schedule, journal, base.units, TrackedPlan.calendar, at: date)
    }
}

extension PlainModel.Event {
    fileprivate var isRejection: Bool {
        if case .verdict(false) = kind { true } else { false }
    }
}

/// Numbers that follow from a seed alone (SplitMix64, Steele et al. 2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

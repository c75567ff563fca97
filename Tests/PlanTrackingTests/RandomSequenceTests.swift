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
            for _ in 0..<(1_000 / Setting.all.count) {
                let events = setting.events(&random)
                let journal = setting.plan(events).journal
                let model = setting.model(events)
                for _ in 0..<2 {
                    let date = setting.day(&random, upTo: 420)
                    guard let difference = setting.difference(model, journal, date) else { continue }
                    Issue.record("\(difference) on \(date) after \(events)")
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
                #expect(!progress.alerts.contains { $0.task != nil && $0.kind != .appraisalLate })
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
                        date: event.date, kind: .report(percent: percent, hasEvidence: true),
                        monthsLate: event.monthsLate)
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

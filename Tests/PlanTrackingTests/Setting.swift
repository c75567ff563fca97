import PlanModel
import PlanScheduling
import PlanTracking
import VietnameseCalendar

/// A task with its dates, which random sequences happen to.
struct Setting: Sendable {
    let start: CivilDate
    let due: CivilDate
    let milestones: [PlainModel.Mark]
    let waits: Bool
    let base: TrackedPlan
    let firstReportDue: CivilDate

    init(_ start: String, _ due: String, _ milestones: [(String, Int)] = [], waits: Bool = false) {
        self.start = PlanTrackingTests.day(start)
        self.due = PlanTrackingTests.day(due)
        self.milestones = milestones.map { (PlanTrackingTests.day($0), $1 * 100) }
        self.waits = waits
        var base = TrackedPlan()
        base.task(start: start, due: due) { task in
            task.milestones = milestones.map { milestone($0, $1) }
            if waits { task.condition = field(Condition(.guidance, text: "theo hướng dẫn của tỉnh")) }
        }
        self.base = base
        firstReportDue = base.schedule(at: self.start).checkpoints.filter { $0.kind == .internalReport }
            .map(\.effective).min()!
    }

    static let all = [
        Setting("2026-01-01", "2026-06-30"), Setting("2026-03-10", "2026-05-31"),
        Setting("2026-02-01", "2026-12-31", [("2026-03-31", 30), ("2026-07-15", 50), ("2026-12-30", 90)]),
        Setting("2026-08-15", "2026-08-20"),
        Setting("2026-01-12", "2026-09-30", [("2026-05-29", 60)], waits: true),
    ]

    func day(_ random: inout SplitMix, upTo days: Int) -> CivilDate {
        PlainModel.firstDay.adding(days: Int.random(in: 0..<days, using: &random))
    }

    /// Up to nine events; many claims and verdicts, few decisions, and extensions always to a later day; a third of the
    /// reports tell of an earlier month than their own.
    func events(_ random: inout SplitMix) -> [PlainModel.Event] {
        var end = due
        return (0..<Int.random(in: 0...9, using: &random)).map { _ in day(&random, upTo: 400) }.sorted().map {
            PlainModel.Event(
                date: $0, kind: kind(&random, &end),
                monthsLate: max(0, Int.random(in: -4...2, using: &random)))
        }
    }

    private func kind(_ random: inout SplitMix, _ end: inout CivilDate) -> PlainModel.Event.Kind {
        switch Int.random(in: 0..<24, using: &random) {
        case 0..<6:
            return .report(
                percent: .random(in: 0...100, using: &random), hasEvidence: .random(using: &random))
        case 6..<11: return .report(percent: 100, hasEvidence: Int.random(in: 0..<4, using: &random) > 0)
        case 11..<16: return .verdict(isAccepted: .random(using: &random))
        case 16: return .suspend
        case 17: return .resume
        case 18, 19:
            end = end.adding(days: .random(in: 1...60, using: &random))
            return .extend(end)
        case 20, 21: return .handOver(UnitID(Int.random(in: 0..<3, using: &random)))
        case 22: return .conditionMet(percent: Bool.random(using: &random) ? 0 : 10)
        default: return Int.random(in: 0..<3, using: &random) == 0 ? .withdraw : .resume
        }
    }

    /// Reports are made by whoever has the task on their day.
    func plan(_ events: [PlainModel.Event]) -> TrackedPlan {
        var plan = base
        let model = model(events)
        for event in events {
            let date = event.date.iso
            switch event.kind {
            case .report(let percent, let hasEvidence):
                plan.report(
                    by: model.owner(on: event.date), date, event.month.key,
                    entry(percent, hasEvidence: hasEvidence))
            case .conditionMet(let percent):
                plan.report(
                    by: model.owner(on: event.date), date, event.month.key,
                    entry(percent, conditionMet: date))
            case .verdict(let isAccepted): plan.verdict(date, isAccepted ? .accepted : .rejected)
            case .suspend: plan.change(date, .suspension)
            case .resume: plan.change(date, .resumption)
            case .withdraw: plan.change(date, .withdrawal)
            case .extend(let end): plan.change(date, .extension, due: end.iso)
            case .handOver(let unit): plan.change(date, .ownerChange, owner: unit)
            }
        }
        return plan
    }

    func model(_ events: [PlainModel.Event]) -> PlainModel {
        PlainModel(
            start: start, due: due, milestones: milestones, waits: waits, firstReportDue: firstReportDue,
            events: events)
    }

    func progress(_ journal: Journal, at date: CivilDate) -> Progress {
        var plan = base
        plan.journal = journal
        return plan.progress(at: date)
    }

    /// Where tracking and the plain model part; nil where they agree.
    func difference(_ model: PlainModel, _ journal: Journal, _ date: CivilDate) -> String? {
        let progress = progress(journal, at: date)
        let task = progress.tasks[0]
        let state = model.state(at: date)
        if task.state != state { return "\(task.state) and not \(state)" }
        let memory = model.memory(at: date)
        if task.owner != memory.owner { return "the owner is \(task.owner as Any) and not \(memory.owner)" }
        if task.due != memory.end { return "due \(task.due as Any) and not \(memory.end)" }
        let duties = Set(
            progress.reports.map {
                PlainModel.Duty(unit: $0.unit, month: $0.period.key, due: $0.due, received: $0.received)
            })
        if duties != model.duties(at: date) { return "\(duties) and not \(model.duties(at: date))" }
        let late = progress.alerts.first { $0.kind == .appraisalLate }?.unit
        let plain = model.lateAppraiser(at: date)
        return late == plain ? nil : "\(late as Any) appraises late and not \(plain as Any)"
    }
}

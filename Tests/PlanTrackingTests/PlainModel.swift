import PlanModel
import VietnameseCalendar

/// The rules of a task with one due date, told as slowly and plainly as they can be: day by day on which something
/// happened, from lists, with a variable for everything that an official would keep in mind.
struct PlainModel {
    struct Event {
        enum Kind {
            case report(percent: Int, hasEvidence: Bool)
            /// A report that also says that what the task waits for has come about that day.
            case conditionMet(percent: Int)
            case verdict(isAccepted: Bool)
            case suspend, resume, withdraw
            case extend(CivilDate)
            case handOver(UnitID)
        }

        let date: CivilDate
        let kind: Kind
        /// How many months before its day a report tells of.
        var monthsLate = 0

        /// What a report tells of.
        var month: Period {
            let month = date.year * 12 + date.month - 1 - monthsLate
            return Period(
                .month, containing: CivilDate(year: month / 12, month: month % 12 + 1, day: 1)!)
        }
    }

    /// What has to show by a day, in hundredths of a percent.
    typealias Mark = (date: CivilDate, share: Int)

    let start: CivilDate
    let due: CivilDate
    /// Between the start and the due date, in order, with rising shares.
    let milestones: [Mark]
    let waits: Bool
    /// The day by which the first report was due.
    let firstReportDue: CivilDate
    let events: [Event]

    /// What an official keeps in mind.
    struct Memory {
        var end: CivilDate
        var endBefore: CivilDate?
        var marks: [Mark]
        var owner = TrackedPlan.owner
        var withdrawnOn: CivilDate?
        var suspendedOn: CivilDate?
        /// The first day of the claim that stands or was judged last.
        var claimedOn: CivilDate?
        var verdict: Bool?
        var percent: Int?
        /// The last day that anything was told of.
        var toldUntil: CivilDate?
        var isMet = false
        var hasBegun = false
    }

    static let firstDay = CivilDate(iso: "2026-01-01")!

    func memory(at date: CivilDate) -> Memory {
        var memory = Memory(end: due, marks: milestones)
        for today in Set(events.map(\.date)).sorted() where today <= date {
            for kind in changes(on: today) { memory.remember(kind, today) }
            for report in reports(on: today) {
                memory.remember(report.percent, report.hasEvidence, report.event)
            }
            for event in events {
                if event.date == today, case .conditionMet = event.kind { memory.isMet = true }
            }
            for isAccepted in verdicts(on: today) where memory.claimedOn != nil {
                memory.verdict = isAccepted
            }
        }
        return memory
    }

    func state(at date: CivilDate) -> TaskState {
        let memory = memory(at: date)
        if memory.withdrawnOn != nil { return .withdrawn }
        if memory.verdict == true { return .completed }
        if memory.suspendedOn != nil { return .suspended }
        if memory.verdict == false { return .rejected }
        if memory.claimedOn != nil { return .pendingAppraisal }
        if waits, !memory.isMet, !memory.hasBegun, memory.endBefore == nil { return .waiting }
        if date > TrackedPlan.calendar.nextWorkingDay(onOrAfter: memory.end) { return .overdue }
        if memory.percent == nil, date < start || date <= firstReportDue { return .notDue }
        if (memory.percent ?? 0) * 100 < expected(memory, date) * 5_000 / 10_000 { return .behind }
        if let endBefore = memory.endBefore, endBefore < date { return .extended }
        return .inProgress
    }

    /// Evenly from each mark to the next, in hundredths of a percent.
    private func expected(_ memory: Memory, _ date: CivilDate) -> Int {
        let marks =
            [(start, 0)] + memory.marks.filter { $0.date < memory.end } + [(memory.end, 10_000)] as [Mark]
        guard let last = marks.lastIndex(where: { $0.date <= date }) else { return 0 }
        guard last + 1 < marks.count else { return 10_000 }
        let rise = marks[last + 1].share - marks[last].share
        let days = marks[last].date.days(to: marks[last + 1].date)
        return marks[last].share + rise * marks[last].date.days(to: date) / days
    }
}

extension PlainModel.Memory {
    mutating func remember(_ change: PlainModel.Event.Kind, _ today: CivilDate) {
        switch change {
        case .withdraw: withdrawnOn = today
        case .suspend: suspendedOn = today
        case .resume: suspendedOn = nil
        case .handOver(let unit): owner = unit
        case .extend(let new):
            // What was to come keeps its place between today and the end.
            for index in marks.indices where today < marks[index].date && marks[index].date < end {
                let days = today.days(to: marks[index].date) * today.days(to: new) / today.days(to: end)
                marks[index].date = today.adding(days: days)
            }
            endBefore = end
            end = new
        case .report, .verdict, .conditionMet: break
        }
    }

    mutating func remember(_ reported: Int, _ hasEvidence: Bool, _ event: PlainModel.Event) {
        let today = event.date
        if reported > 0 { hasBegun = true }
        // What is known of a later month is not taken back by what comes late.
        if let until = toldUntil, event.month.last < until, reported < percent ?? 0 { return }
        toldUntil = max(toldUntil ?? event.month.last, event.month.last)
        percent = reported
        if verdict == true { return }
        if reported == 100, hasEvidence {
            if claimedOn == nil || verdict == false { claimedOn = today }
            verdict = nil
        } else if reported < 100, verdict == nil {
            claimedOn = nil
        }
    }
}

extension PlainModel {
    private typealias Reported = (percent: Int, hasEvidence: Bool, event: Event)

    /// Of one day the report of the latest month speaks last, and of one month the fuller.
    private func reports(on day: CivilDate) -> [Reported] {
        events.compactMap { event -> Reported? in
            guard event.date == day else { return nil }
            return switch event.kind {
            case .report(let percent, let hasEvidence): (percent, hasEvidence, event)
            case .conditionMet(let percent): (percent, false, event)
            default: nil
            }
        }.sorted { left, right in
            (left.event.month.last.dayNumber, left.percent, left.hasEvidence ? 1 : 0)
                < (right.event.month.last.dayNumber, right.percent, right.hasEvidence ? 1 : 0)
        }
    }

    /// Of one day a rejection speaks last.
    private func verdicts(on day: CivilDate) -> [Bool] {
        let all = events.compactMap { event -> Bool? in
            guard event.date == day, case .verdict(let isAccepted) = event.kind else { return nil }
            return isAccepted
        }
        return all.filter(\.self) + all.filter { !$0 }
    }

    /// Of one day in the order extension, by its new end, suspension, resumption, withdrawal, handover by its unit.
    private func changes(on day: CivilDate) -> [Event.Kind] {
        func rank(_ kind: Event.Kind) -> (Int, Int32)? {
            switch kind {
            case .extend(let end): (0, end.dayNumber)
            case .suspend: (1, 0)
            case .resume: (2, 0)
            case .withdraw: (3, 0)
            case .handOver(let unit): (4, Int32(unit.rawValue))
            case .report, .conditionMet, .verdict: nil
            }
        }
        return events.filter { $0.date == day }.map(\.kind).filter { rank($0) != nil }
            .sorted { rank($0)! < rank($1)! }
    }
}

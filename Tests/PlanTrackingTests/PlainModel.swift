import PlanModel
import VietnameseCalendar

/// The rules of a task with one due date, told as slowly and plainly as they can be: day by day, from lists, with a
/// variable for everything that an official would keep in mind.
struct PlainModel {
    struct Event {
        enum Kind {
            case report(percent: Int, hasEvidence: Bool)
            case verdict(isAccepted: Bool)
            case suspend, resume, withdraw
            case extend(CivilDate)
        }

        let date: CivilDate
        let kind: Kind
    }

    let start: CivilDate
    let due: CivilDate
    /// The day by which the first report was due.
    let firstReportDue: CivilDate
    let events: [Event]

    func state(at date: CivilDate) -> TaskState {
        var isWithdrawn = false
        var isSuspended = false
        var isClaimed = false
        var verdict: Bool?
        var percent: Int?
        var end = due
        var endBefore: CivilDate?
        for today in CivilDate(iso: "2026-01-01")!...date {
            for kind in changes(on: today) {
                switch kind {
                case .withdraw: isWithdrawn = true
                case .suspend: isSuspended = true
                case .resume: isSuspended = false
                case .extend(let new):
                    endBefore = end
                    end = new
                case .report, .verdict: break
                }
            }
            for (reported, hasEvidence) in reports(on: today) {
                percent = reported
                if verdict == true { continue }
                if reported == 100, hasEvidence {
                    isClaimed = true
                    verdict = nil
                } else if reported < 100, verdict == nil {
                    isClaimed = false
                }
            }
            for isAccepted in verdicts(on: today) where isClaimed { verdict = isAccepted }
        }
        if isWithdrawn { return .withdrawn }
        if verdict == true { return .completed }
        if isSuspended { return .suspended }
        if verdict == false { return .rejected }
        if isClaimed { return .pendingAppraisal }
        if date > TrackedPlan.calendar.nextWorkingDay(onOrAfter: end) { return .overdue }
        if percent == nil, date < start || date <= firstReportDue { return .notDue }
        // Below half of what the days gone by would bring, in hundredths of a percent.
        let expected = min(10_000, 10_000 * max(0, start.days(to: date)) / max(1, start.days(to: end)))
        if (percent ?? 0) * 100 < expected * 5_000 / 10_000 { return .behind }
        if let endBefore, endBefore < date { return .extended }
        return .inProgress
    }

    /// Of one day the fuller report speaks last.
    private func reports(on day: CivilDate) -> [(Int, Bool)] {
        events.compactMap { event in
            guard event.date == day, case .report(let percent, let hasEvidence) = event.kind else {
                return nil
            }
            return (percent, hasEvidence)
        }.sorted { ($0.0, $0.1 ? 1 : 0) < ($1.0, $1.1 ? 1 : 0) }
    }

    /// Of one day a rejection speaks last.
    private func verdicts(on day: CivilDate) -> [Bool] {
        let all = events.compactMap { event -> Bool? in
            guard event.date == day, case .verdict(let isAccepted) = event.kind else { return nil }
            return isAccepted
        }
        return all.filter(\.self) + all.filter { !$0 }
    }

    /// Of one day in the order extension, by its new end, suspension, resumption, withdrawal.
    private func changes(on day: CivilDate) -> [Event.Kind] {
        func rank(_ kind: Event.Kind) -> (Int, Int32)? {
            switch kind {
            case .extend(let end): (0, end.dayNumber)
            case .suspend: (1, 0)
            case .resume: (2, 0)
            case .withdraw: (3, 0)
            case .report, .verdict: nil
            }
        }
        return events.filter { $0.date == day }.map(\.kind).filter { rank($0) != nil }
            .sorted { rank($0)! < rank($1)! }
    }
}

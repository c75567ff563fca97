import PlanModel
import VietnameseCalendar

/// Who had to report or judge by a day, told as plainly as the states are.
extension PlainModel {
    /// A report that had fallen due, and the day on which it came.
    struct Duty: Hashable {
        let unit: UnitID
        let month: String
        let due: CivilDate
        let received: CivilDate?
    }

    /// Month by month: the unit that has the task on the last working day of the month, while the task runs and was
    /// not closed before the month began.
    func duties(at date: CivilDate) -> Set<Duty> {
        let memory = memory(at: date)
        let closed =
            memory.withdrawnOn ?? (memory.verdict == false ? nil : memory.claimedOn) ?? memory.suspendedOn
        var duties: Set<Duty> = []
        for number in 1...12 {
            let month = Period(.month, containing: CivilDate(year: 2026, month: number, day: 1)!)
            var due = month.last
            while !TrackedPlan.calendar.isWorkingDay(due) { due = due.adding(days: -1) }
            guard due < date, start <= month.last, month.first <= memory.end else { continue }
            let unit = owner(on: due)
            let received = events.filter { event in
                event.isReport && event.month == month && event.date <= date
                    && owner(on: event.date) == unit
            }.map(\.date).min()
            let isClosed = closed.map { $0 < month.first } ?? false
            guard !isClosed || received != nil else { continue }
            duties.insert(Duty(unit: unit, month: month.key, due: due, received: received))
        }
        return duties
    }

    /// The unit whose verdict has been due for a day or more; nil when none is.
    func lateAppraiser(at date: CivilDate) -> UnitID? {
        let memory = memory(at: date)
        guard state(at: date) == .pendingAppraisal, let claimed = memory.claimedOn else { return nil }
        var days = 0
        var today = claimed
        while today < date {
            today = today.adding(days: 1)
            if TrackedPlan.calendar.isWorkingDay(today) { days += 1 }
        }
        guard days > 5 else { return nil }
        return memory.owner == TrackedPlan.appraiser ? TrackedPlan.other : TrackedPlan.appraiser
    }

    func owner(on day: CivilDate) -> UnitID { memory(at: day).owner }
}

extension PlainModel.Event {
    var isReport: Bool {
        switch kind {
        case .report, .conditionMet: true
        default: false
        }
    }
}

import PlanModel
import VietnameseCalendar

/// How far a task that counts its instances is with each of them.
///
/// An entry speaks of the instances that fall due within the period of its report; where none does, of the next one
/// after that period. The last entry that speaks of an instance decides. A rejection undoes what the last claim before
/// it had claimed.
struct Instances {
    /// In order.
    let dates: [CivilDate]
    private(set) var shares: [Share]
    /// Which are claimed as done, and since when.
    private(set) var claims: [CivilDate?]
    /// The part of all that was done, after each report and each rejection.
    private(set) var steps: [TaskTrack.Step] = []
    /// The last verdict on a claim, unless something was claimed since.
    private(set) var rejection: VerdictEvent?
    /// The last acceptance that found every instance claimed.
    private(set) var acceptance: VerdictEvent?

    init(_ dates: [CivilDate], _ entries: [EntryEvent], _ verdicts: [VerdictEvent]) {
        self.dates = dates
        shares = Array(repeating: .none, count: dates.count)
        claims = Array(repeating: nil, count: dates.count)
        for event in TaskEvent.inOrder(entries, verdicts) {
            switch event {
            case .entry(let entry): add(entry)
            case .verdict(let verdict): add(verdict)
            }
        }
    }

    private mutating func add(_ entry: EntryEvent) {
        for index in instances(of: entry) {
            shares[index] = entry.share
            if entry.share < .full { claims[index] = nil }
            if entry.isClaim { claims[index] = claims[index] ?? entry.date }
        }
        if entry.isClaim { rejection = nil }
        steps.add(share, on: entry.date)
    }

    private func instances(of entry: EntryEvent) -> [Int] {
        let first = entry.period?.first ?? entry.date
        let last = entry.period?.last ?? entry.date
        let within = dates.indices.filter { first <= dates[$0] && dates[$0] <= last }
        guard within.isEmpty else { return within }
        return dates.firstIndex { $0 > last }.map { [$0] } ?? []
    }

    private mutating func add(_ verdict: VerdictEvent) {
        guard let latest = claims.compactMap(\.self).max() else { return }
        guard !verdict.isAccepted else {
            rejection = nil
            if isComplete { acceptance = verdict }
            return
        }
        for index in claims.indices where claims[index] == latest {
            claims[index] = nil
            shares[index] = .none
        }
        rejection = verdict
        acceptance = nil
        steps.add(share, on: verdict.date)
    }

    /// Whether every instance is claimed as done.
    var isComplete: Bool { claims.allSatisfy { $0 != nil } }

    /// The day on which the last of them was claimed; nil while one is missing.
    var completed: CivilDate? { isComplete ? claims.compactMap(\.self).max() : nil }

    /// The part of all instances that is reported done, rounded down.
    var share: Share {
        Share(basisPoints: shares.reduce(0) { $0 + $1.basisPoints } / max(shares.count, 1))
    }

    /// The last instance that had fallen due by a day, if it is not claimed as done; one that falls due on the day itself
    /// counts once it is claimed.
    func missed(before date: CivilDate, _ calendar: WorkingCalendar) -> CivilDate? {
        for index in dates.indices.reversed() where dates[index] <= date {
            if claims[index] != nil { return nil }
            if calendar.nextWorkingDay(onOrAfter: dates[index]) < date { return dates[index] }
        }
        return nil
    }

    /// The next instance from a day on that is not claimed yet.
    func next(from date: CivilDate) -> CivilDate? {
        dates.indices.first { dates[$0] >= date && claims[$0] == nil }.map { dates[$0] }
    }
}

import PlanModel
import VietnameseCalendar

/// Whether completion of a task is claimed, and what was said to that.
///
/// | so far | below 100% | 100% alone | 100% with evidence | accepted | rejected |
/// |---|---|---|---|---|---|
/// | nothing claimed | nothing claimed | nothing claimed | claimed | – | – |
/// | claimed | nothing claimed: taken back | claimed | claimed, since the first day | accepted | rejected |
/// | accepted | accepted | accepted | accepted | accepted | rejected |
/// | rejected | rejected | rejected | claimed anew | accepted | rejected |
///
/// A verdict on nothing is none (–); one on the day of a report comes after it.
enum Claim: Hashable {
    case none
    case open(since: CivilDate)
    case accepted(since: CivilDate, on: CivilDate)
    case rejected(since: CivilDate, on: CivilDate, reason: String?)

    /// What a run of events comes to.
    init(_ entries: [EntryEvent], _ verdicts: [VerdictEvent]) {
        self = .none
        for event in TaskEvent.inOrder(entries, verdicts) {
            switch event {
            case .entry(let entry): add(entry)
            case .verdict(let verdict): add(verdict)
            }
        }
    }

    mutating func add(_ entry: EntryEvent) {
        switch self {
        case .none, .rejected: if entry.isClaim { self = .open(since: entry.date) }
        case .open: if entry.share < .full { self = .none }
        case .accepted: break
        }
    }

    mutating func add(_ verdict: VerdictEvent) {
        guard let since else { return }
        self =
            verdict.isAccepted
            ? .accepted(since: since, on: verdict.date)
            : .rejected(since: since, on: verdict.date, reason: verdict.reason)
    }

    /// The day of the claim that stands or was judged.
    var since: CivilDate? {
        switch self {
        case .none: nil
        case .open(let since), .accepted(let since, _), .rejected(let since, _, _): since
        }
    }
}

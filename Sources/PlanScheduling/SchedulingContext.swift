import PlanModel
import VietnameseCalendar

/// What every kind of checkpoint is computed from.
struct SchedulingContext {
    let plan: Plan
    let units: UnitRegistry
    let calendar: WorkingCalendar
    /// The days of the plan's year.
    let year: CivilInterval
    /// One for each task of the plan, in its order.
    let tasks: [DatedTask]
    let warnings: WarningPolicy?
    let appraisal: Appraisal?

    /// The first standing body whose unit is known, which acts where nobody else is named.
    var standingBody: UnitID? {
        plan.standingBodies.lazy.compactMap(\.unit.value.unit).first
    }

    /// Moves a nominal date off days that are not worked; ``Schedule/movingRule`` in code.
    ///
    /// Before `earliest` the matter does not exist yet; only dates that move earlier mind it.
    func effective(
        _ nominal: CivilDate, _ kind: Checkpoint.Kind, notBefore earliest: CivilDate = .earliest
    ) -> CivilDate {
        switch kind.move {
        case .counted: return nominal
        case .later: return calendar.nextWorkingDay(onOrAfter: nominal)
        case .earlier:
            let before = calendar.previousWorkingDay(onOrBefore: nominal)
            return before >= earliest ? before : calendar.nextWorkingDay(onOrAfter: max(nominal, earliest))
        }
    }

    /// The progress under which a task is behind when this much is expected.
    func floor(under expected: Share?) -> Share? {
        guard let expected else { return nil }
        return warnings?.floor(under: expected)
    }

    /// The days of the plan's year on which a task is open: from its start to its due date, or to the year's end.
    func openInterval(_ task: TaskID) -> CivilInterval? {
        let roadmap = tasks[task.rawValue].roadmap
        return CivilInterval(
            start: max(roadmap.start, year.start), end: min(roadmap.due ?? year.end, year.end))
    }

    /// The periods of a kind that the plan's year has. A week belongs to the year of its Thursday, so that the plans
    /// of two years never both report one week.
    func periods(_ kind: PeriodKind) -> [Period] {
        Period.all(kind, overlapping: year).filter { $0.year == year.end.year }
    }
}

extension Checkpoint.Kind {
    /// The key of a checkpoint of this kind: its own name and the parts, with `:` between.
    func key(_ code: String?, _ detail: String? = nil) -> String {
        let name = rawValue
        let size =
            name.utf8.count + (code.map { $0.utf8.count + 1 } ?? 0) + (detail.map { $0.utf8.count + 1 } ?? 0)
        // At once and not part by part: the plans of a country have millions of keys.
        return String(unsafeUninitializedCapacity: size) { key in
            var rest = UnsafeMutableBufferPointer(rebasing: key[...])
            func append(_ part: String) {
                let (_, end) = rest.initialize(from: part.utf8)
                rest = UnsafeMutableBufferPointer(rebasing: rest[end...])
            }
            append(name)
            if let code { append(":"); append(code) }
            if let detail { append(":"); append(detail) }
            return size
        }
    }
}

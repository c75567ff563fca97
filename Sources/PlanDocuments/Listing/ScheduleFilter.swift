package import PlanModel
package import VietnameseCalendar

/// Which checkpoints a listing shows; whatever is not said is not asked.
package struct ScheduleFilter: Sendable {
    /// Codes of units; empty for all, those left open included.
    package var units: Set<String> = []
    /// Both by the effective date, the first and the last day shown.
    package var from: CivilDate?
    package var through: CivilDate?
    /// Empty for all.
    package var kinds: Set<Checkpoint.Kind> = []

    package init() {}

    func holds(_ checkpoint: Checkpoint, unitCode: String?) -> Bool {
        if let from, checkpoint.effective < from { return false }
        if let through, checkpoint.effective > through { return false }
        guard kinds.isEmpty || kinds.contains(checkpoint.kind) else { return false }
        return units.isEmpty || unitCode.map(units.contains) == true
    }
}

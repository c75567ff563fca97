package import PlanDiagnostics
import PlanModel
package import VietnameseCalendar

/// A day as the plan says it and as it is kept, for documents that print both.
package struct ScheduledDay: Hashable, Sendable {
    /// Why the plan's own day is not worked.
    package enum DayOff: Hashable, Sendable {
        case weeklyRest
        case holiday(BilingualText)
    }

    package let nominal: CivilDate
    /// Moved off days that are not worked by ``PlanModel/Schedule/movingRule``.
    package let effective: CivilDate
    /// nil unless the day was moved.
    package let reason: DayOff?

    init(_ checkpoint: Checkpoint, _ calendar: WorkingCalendar) {
        nominal = checkpoint.nominal
        effective = checkpoint.effective
        reason = nominal == effective ? nil : Self.reason(nominal, calendar)
    }

    package var isMoved: Bool { nominal != effective }

    private static func reason(_ date: CivilDate, _ calendar: WorkingCalendar) -> DayOff? {
        switch calendar.status(of: date) {
        case .holiday(let holiday):
            .holiday(BilingualText(vi: holiday.vietnameseName, en: holiday.englishName))
        case .weeklyRest: .weeklyRest
        case .working, .madeUp: nil
        }
    }
}

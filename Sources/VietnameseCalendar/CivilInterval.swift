/// The days from `start` to `end`, both included.
///
/// Never empty, so a period, a window or a leave always has a first and a last day to print.
package struct CivilInterval: Hashable, Sendable {
    /// The first day, included.
    package let start: CivilDate

    /// The last day, included.
    package let end: CivilDate

    /// Nil when `end` is before `start`: the two often come from two fields that a user typed.
    package init?(start: CivilDate, end: CivilDate) {
        guard start <= end else { return nil }
        self.start = start
        self.end = end
    }

    /// Cannot fail: a closed range is never empty.
    package init(_ range: ClosedRange<CivilDate>) {
        start = range.lowerBound
        end = range.upperBound
    }

    /// Every day in order.
    package var days: ClosedRange<CivilDate> { start...end }

    /// At least 1.
    package var dayCount: Int { start.days(to: end) + 1 }

    /// True on both ends too.
    package func contains(_ date: CivilDate) -> Bool { start <= date && date <= end }

    /// True when every day of the other interval is in this one.
    package func contains(_ other: CivilInterval) -> Bool { start <= other.start && other.end <= end }

    /// True when the two share at least one day.
    package func overlaps(_ other: CivilInterval) -> Bool { start <= other.end && other.start <= end }

    /// The days in both; nil when there is none.
    package func intersection(_ other: CivilInterval) -> CivilInterval? {
        CivilInterval(start: max(start, other.start), end: min(end, other.end))
    }
}

extension CivilInterval: CustomStringConvertible {
    /// `2026-01-01/2026-03-31`, as ISO 8601 writes an interval.
    package var description: String { "\(start.iso)/\(end.iso)" }
}

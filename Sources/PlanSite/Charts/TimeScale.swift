package import VietnameseCalendar

/// Where a day stands on a line from the first to the last day of an interval, as a share of its length.
///
/// Charts are drawn in percent, so that they fit any width without distorting shapes and letters.
package struct TimeScale {
    package let interval: CivilInterval

    package init(interval: CivilInterval) {
        self.interval = interval
    }

    /// The beginning of a day: `25.48%`; days outside stand at the ends.
    package func start(_ day: CivilDate) -> String { percent(interval.start.days(to: day)) }

    /// The end of a day.
    package func end(_ day: CivilDate) -> String { percent(interval.start.days(to: day) + 1) }

    /// The middle of a day.
    package func middle(_ day: CivilDate) -> String {
        Self.text(clamped(2 * interval.start.days(to: day) + 1, of: 2 * interval.dayCount))
    }

    /// From the beginning of one day to the end of another; never less than a day.
    package func width(_ first: CivilDate, _ last: CivilDate) -> String {
        let from = position(interval.start.days(to: first))
        let to = position(interval.start.days(to: last) + 1)
        return Self.text(max(to - from, position(1)))
    }

    private func percent(_ days: Int) -> String { Self.text(position(days)) }

    /// In hundredths of a percent.
    private func position(_ days: Int) -> Int { clamped(days, of: interval.dayCount) }

    private func clamped(_ part: Int, of whole: Int) -> Int { min(max(part * 10_000 / whole, 0), 10_000) }

    private static func text(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}

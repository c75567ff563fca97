package import VietnameseCalendar

/// What was measured of a target, with the report that tells of it.
package struct DatedMeasure: Sendable {
    package let period: Period
    /// The day of the report.
    package let date: CivilDate
    /// Who reported it.
    package let unit: UnitID?
    package let measure: TargetMeasure
}

extension Journal {
    /// The measures of each target that were reported by the end of a day, by the end of their periods; a late report
    /// on an earlier period does not come after one on a later.
    package func measuresByTarget(until end: CivilDate = .latest) -> [TargetID: [DatedMeasure]] {
        var measures: [TargetID: [DatedMeasure]] = [:]
        for report in reports where !report.measures.isEmpty {
            guard let period = report.period.value, let date = report.date.value, date <= end else {
                continue
            }
            for measure in report.measures {
                guard let target = measure.target.value else { continue }
                measures[target, default: []].append(
                    DatedMeasure(
                        period: period, date: date, unit: report.unit.value?.unit, measure: measure))
            }
        }
        return measures.mapValues { $0.sorted { $0.order < $1.order } }
    }
}

extension DatedMeasure {
    /// Of periods that end together, the longer comes last.
    fileprivate var order: (Int32, Int, Int32, Int) {
        (period.last.dayNumber, period.kind.rawValue, date.dayNumber, unit?.rawValue ?? -1)
    }
}

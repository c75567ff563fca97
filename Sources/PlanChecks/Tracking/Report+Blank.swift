import PlanModel

extension Report {
    /// Whether nothing that makes a report is there: the file was begun and left.
    var isBlank: Bool {
        period.isMissing && unit.isMissing && date.isMissing && entryList.isMissing
    }
}

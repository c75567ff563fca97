package import PlanDiagnostics
package import VietnameseCalendar

/// A fact about the world that somebody has to be told of, on a date.
///
/// Not a diagnostic: nothing is wrong with any text.
package struct Alert: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case rejected
        case overdue
        case behind
        /// The appraiser's own lateness.
        case appraisalLate = "appraisal-late"
        case reportMissing = "report-missing"
        case reportLate = "report-late"
        case nearDue = "near-due"

        package var name: BilingualText {
            switch self {
            case .rejected: BilingualText(vi: "minh chứng không đạt", en: "evidence rejected")
            case .overdue: BilingualText(vi: "quá hạn", en: "overdue")
            case .behind: BilingualText(vi: "chậm lộ trình", en: "behind the roadmap")
            case .appraisalLate: BilingualText(vi: "chậm thẩm định", en: "appraisal late")
            case .reportMissing: BilingualText(vi: "thiếu báo cáo", en: "report missing")
            case .reportLate: BilingualText(vi: "báo cáo muộn", en: "report late")
            case .nearDue: BilingualText(vi: "sắp đến hạn", en: "near due")
            }
        }
    }

    package let kind: Kind
    package let level: AlertLevel
    /// The task concerned; nil for alerts about reports.
    package let task: TaskID?
    /// Who has to act.
    package let unit: UnitID?
    /// The date that was missed or draws near: a due date, the first report that is missing, the day of a verdict or by
    /// which one was due.
    package let date: CivilDate
    /// For reports: the kind of period.
    package let period: Period?
    /// How many reports of that kind are missing; 1 for other alerts.
    package let count: Int
    /// Working days since ``date`` has passed, or until it comes for ``Kind/nearDue``.
    package let workingDays: Int
    /// Who is told: the unit itself, the one that warns, and those to whom the level is escalated; in registry order.
    package let recipients: [UnitID]

    package init(
        kind: Kind, level: AlertLevel, task: TaskID?, unit: UnitID?, date: CivilDate, period: Period?,
        count: Int, workingDays: Int, recipients: [UnitID]
    ) {
        self.kind = kind
        self.level = level
        self.task = task
        self.unit = unit
        self.date = date
        self.period = period
        self.count = count
        self.workingDays = workingDays
        self.recipients = recipients
    }
}

extension AlertLevel {
    package var name: BilingualText {
        switch self {
        case .notice: BilingualText(vi: "nhắc nhở", en: "notice")
        case .warning: BilingualText(vi: "cảnh báo", en: "warning")
        case .severe: BilingualText(vi: "nghiêm trọng", en: "severe")
        }
    }
}

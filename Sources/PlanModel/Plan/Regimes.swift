package import PlanDiagnostics
package import VietnameseCalendar

/// A duty to report, inside the body or to the tier above.
package struct ReportingRegime: Sendable {
    package enum Kind: String, Hashable, Sendable {
        case `internal`, upward
    }

    package let kind: Field<Kind>
    package let cadences: [Spanned<PeriodKind>]
    /// What became of the cadences' field as a whole, for rules that ask whether it is there.
    package let cadence: Field<SourceSpan>
    /// Who reports; nil inside the body, where each responsible unit does.
    package let unit: Field<UnitReference>
    package let system: Field<String>
    /// When a weekly report is due; Friday when not said.
    package let weekday: Weekday
    /// The day of a period's last month on which longer reports are due; its last day when not said.
    package let dayOfMonth: Int?
    package let span: SourceSpan

    package init(
        kind: Field<Kind>, cadences: [Spanned<PeriodKind>], unit: Field<UnitReference>, system: Field<String>,
        weekday: Weekday, dayOfMonth: Int?, span: SourceSpan, cadence: Field<SourceSpan> = .missing
    ) {
        self.kind = kind
        self.cadences = cadences
        self.cadence = cadence
        self.unit = unit
        self.system = system
        self.weekday = weekday
        self.dayOfMonth = dayOfMonth
        self.span = span
    }
}

/// A kind of evidence that counts, such as a signed document or a photograph.
package struct EvidenceKind: Sendable {
    package let code: Spanned<String>
    package let name: Field<String>

    package init(code: Spanned<String>, name: Field<String>) {
        self.code = code
        self.name = name
    }
}

/// Who judges evidence, and how soon.
package struct Appraisal: Sendable {
    package static let defaultWorkingDays = 5

    package let appraiser: Field<UnitReference>
    /// Who judges the tasks that the appraiser owns.
    package let deputy: Field<UnitReference>
    /// Working days allowed after a task's due date, and after its completion is claimed.
    package let workingDays: Int
    package let span: SourceSpan

    package init(
        appraiser: Field<UnitReference>, deputy: Field<UnitReference>, workingDays: Int, span: SourceSpan
    ) {
        self.appraiser = appraiser
        self.deputy = deputy
        self.workingDays = workingDays
        self.span = span
    }

    /// Who judges the work of a unit. Nobody appraises their own task: the deputy does; nil when there is nobody else.
    package func appraiser(of unit: UnitID?) -> UnitID? {
        let judges = [appraiser.value?.unit, deputy.value?.unit].lazy.compactMap(\.self)
        return judges.first { $0 != unit }
    }
}

/// When warnings are given, and of what.
package struct WarningPolicy: Sendable {
    /// How progress "below 50% of the roadmap" is reckoned.
    package enum Method: String, Hashable, Sendable {
        /// Reported progress divided by expected progress is below the threshold.
        case ratio
        /// Reported progress is more than the threshold in percentage points under the expected.
        case points
    }

    package static let defaultThreshold = Share(percent: 50)
    package static let defaultNearDue = 3
    package static let defaultLongOverdue = 10

    package let unit: Field<UnitReference>
    package let cadences: [Spanned<PeriodKind>]
    /// What became of the cadences' field as a whole, for rules that ask whether it is there.
    package let cadence: Field<SourceSpan>
    package let warnsOfOverdue: Bool
    package let warnsOfBehind: Bool
    package let warnsOfRejected: Bool
    /// Whether the appraiser is told of evidence that has waited for a verdict longer than the plan allows.
    package let warnsOfLateAppraisal: Bool
    package let threshold: Share
    package let method: Field<Method>
    package let span: SourceSpan
    /// Working days before a due date from which a task counts as near it.
    package let nearDue: Int
    /// Working days after which what is overdue is long overdue.
    package let longOverdue: Int
    /// Who else is told from which level on.
    package let escalations: [Escalation]

    package init(
        unit: Field<UnitReference>, cadences: [Spanned<PeriodKind>], warnsOfOverdue: Bool,
        warnsOfBehind: Bool,
        warnsOfRejected: Bool, threshold: Share, method: Field<Method>, span: SourceSpan,
        cadence: Field<SourceSpan> = .missing, nearDue: Int = WarningPolicy.defaultNearDue,
        longOverdue: Int = WarningPolicy.defaultLongOverdue, escalations: [Escalation] = [],
        warnsOfLateAppraisal: Bool = true
    ) {
        self.unit = unit
        self.cadences = cadences
        self.cadence = cadence
        self.warnsOfOverdue = warnsOfOverdue
        self.warnsOfBehind = warnsOfBehind
        self.warnsOfRejected = warnsOfRejected
        self.threshold = threshold
        self.method = method
        self.span = span
        self.nearDue = nearDue
        self.longOverdue = longOverdue
        self.escalations = escalations
        self.warnsOfLateAppraisal = warnsOfLateAppraisal
    }

    /// The progress under which a task counts as behind when this much was expected.
    package func floor(under expected: Share) -> Share {
        switch method.value ?? .ratio {
        case .ratio: Share(basisPoints: expected.basisPoints * threshold.basisPoints / 10_000)
        case .points: Share(basisPoints: expected.basisPoints - threshold.basisPoints)
        }
    }
}

/// A unit that is told of alerts from a level on, beside the task's own and the one that warns.
package struct Escalation: Sendable {
    package let level: Field<AlertLevel>
    package let unit: Field<UnitReference>

    package init(level: Field<AlertLevel>, unit: Field<UnitReference>) {
        self.level = level
        self.unit = unit
    }
}

/// A unit named as the standing body of the steering committee, and where the plan says so.
package struct StandingBody: Sendable {
    package let unit: Spanned<UnitReference>
    package let source: Field<String>

    package init(unit: Spanned<UnitReference>, source: Field<String>) {
        self.unit = unit
        self.source = source
    }
}

package import PlanDiagnostics
package import VietnameseCalendar

/// A yearly plan with its targets and its appendix of tasks, as lowered from its files.
///
/// Everything is held flat and in the order of the text; records point at each other by index.
package struct Plan: Sendable {
    package static let defaultReminders = [30, 14, 7, 3, 1]

    package var code: Spanned<String>
    /// The folder of the plan within the workspace.
    package var folder: String
    /// The code of the plan of the workspace that this one stands under, as it is written; ``PlanLineage`` follows it.
    package var parent: Field<String> = .missing
    /// The unit that issues it, by any of its registered names; looked up only for a plan that has one above it.
    package var issuingUnit: UnitID?
    package var year: Field<Int> = .missing
    package var heading = Heading()
    package var bases: [LegalBasis] = []
    package var basis: Field<SourceSpan> = .missing
    package var preamble: Field<String> = .missing
    package var requirements: [Spanned<String>] = []
    package var measures: [Prose] = []
    package var implementation: [Prose] = []
    package var standingBodies: [StandingBody] = []
    /// What became of the field as a whole, for rules that ask whether it is there; so with the others below.
    package var standingBodyField: Field<SourceSpan> = .missing
    package var defaultStart: Field<CivilDate> = .missing
    package var reporting: [ReportingRegime] = []
    package var reportingField: Field<SourceSpan> = .missing
    package var isEvidenceRequired = true
    package var evidenceKinds: [EvidenceKind] = []
    package var appraisal: Field<Appraisal> = .missing
    package var warnings: Field<WarningPolicy> = .missing
    package var scoring = ScoringPolicy.standard
    package var reminders: [Int] = Plan.defaultReminders
    package var recipients: [Spanned<String>] = []
    package var recipientsField: Field<SourceSpan> = .missing
    package var signature: Field<Signature> = .missing
    package var targetGroups: [TargetGroup] = []
    package var targetGroupsField: Field<SourceSpan> = .missing
    package var targets: [Target] = []
    package var sections: [Section] = []
    package var groups: [TaskGroup] = []
    package var tasks: [Task] = []
    /// What its targets, then its tasks, say that they make concrete of the plan above; in the order of the text.
    package var upperNames: [UpperName] = []
    package var waivers: [Waiver] = []
    /// Whether every record of every file could be read; otherwise that something is nowhere named proves nothing,
    /// and rules about absence stay silent.
    package var isComplete = true
    /// Where something missing from plan.yaml as a whole is blamed: the plan's first key.
    package var anchor: SourceSpan
    /// plan.yaml
    package var file: FileID
    package var targetFile: FileID?

    package init(code: Spanned<String>, folder: String, anchor: SourceSpan, file: FileID) {
        self.code = code
        self.folder = folder
        self.anchor = anchor
        self.file = file
    }

    /// Whether a file lies in the plan's folder.
    package func holds(_ path: String) -> Bool { path.utf8.starts(with: (folder + "/").utf8) }

    /// The days of the plan's year; nil when the year is missing or wrong.
    package var interval: CivilInterval? {
        year.value.flatMap { Period(.year, year: $0)?.interval }
    }
}

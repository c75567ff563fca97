package import PlanDiagnostics
package import VietnameseCalendar

/// What the appraiser found on one day: a file of `appraisals/`.
package struct AppraisalDecision: Sendable {
    package let date: Field<CivilDate>
    package let appraiser: Field<UnitReference>
    package let verdicts: [Verdict]
    /// What became of the list of verdicts as a whole, for rules that ask whether it is there.
    package let verdictList: Field<SourceSpan>
    package let note: Field<String>
    package let file: FileID
    package let anchor: SourceSpan

    package init(
        date: Field<CivilDate>, appraiser: Field<UnitReference>, verdicts: [Verdict],
        verdictList: Field<SourceSpan>, note: Field<String>, file: FileID, anchor: SourceSpan
    ) {
        self.date = date
        self.appraiser = appraiser
        self.verdicts = verdicts
        self.verdictList = verdictList
        self.note = note
        self.file = file
        self.anchor = anchor
    }
}

/// Whether the evidence of one task shows that it is done.
package struct Verdict: Sendable {
    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case accepted, rejected

        package var name: BilingualText {
            switch self {
            case .accepted: BilingualText(vi: "đạt", en: "accepted")
            case .rejected: BilingualText(vi: "không đạt", en: "rejected")
            }
        }
    }

    package let task: Field<TaskID>
    package let outcome: Field<Outcome>
    package let reason: Field<String>
    /// What was looked at; blank when all of the evidence reported was.
    package let evidence: [Evidence]
    package let note: Field<String>
    package let anchor: SourceSpan

    package init(
        task: Field<TaskID>, outcome: Field<Outcome>, reason: Field<String>, evidence: [Evidence],
        note: Field<String>, anchor: SourceSpan
    ) {
        self.task = task
        self.outcome = outcome
        self.reason = reason
        self.evidence = evidence
        self.note = note
        self.anchor = anchor
    }
}

package import PlanDiagnostics
package import VietnameseCalendar

/// A decision that changes tasks of the plan: a file of `amendments/`.
package struct Amendment: Sendable {
    package let document: Field<Citation>
    /// The document as it was written.
    package let documentText: String?
    /// The day from which it holds, when the file says so.
    package let date: Field<CivilDate>
    package let changes: [TaskChange]
    /// What became of the list of changes as a whole, for rules that ask whether it is there.
    package let changeList: Field<SourceSpan>
    package let note: Field<String>
    package let file: FileID
    package let anchor: SourceSpan

    package init(
        document: Field<Citation>, documentText: String?, date: Field<CivilDate>, changes: [TaskChange],
        changeList: Field<SourceSpan>, note: Field<String>, file: FileID, anchor: SourceSpan
    ) {
        self.document = document
        self.documentText = documentText
        self.date = date
        self.changes = changes
        self.changeList = changeList
        self.note = note
        self.file = file
        self.anchor = anchor
    }

    /// The day from which it holds: its own date, else that of the document.
    package var effective: CivilDate? { date.value ?? document.value?.date }
}

/// What a decision changes of one task.
package struct TaskChange: Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case `extension`
        case suspension
        case resumption
        case withdrawal
        case ownerChange = "owner-change"
    }

    package let task: Field<TaskID>
    package let kind: Field<Kind>
    /// The last day in time, for an extension.
    package let due: Field<CivilDate>
    /// For an extension: what stands in place of the milestones that had not fallen due; empty where those are moved.
    package let milestones: [Milestone]
    /// Who answers for the task from now on, for a change of owner.
    package let owner: Field<UnitReference>
    package let reason: Field<String>
    package let anchor: SourceSpan

    package init(
        task: Field<TaskID>, kind: Field<Kind>, due: Field<CivilDate>, milestones: [Milestone] = [],
        owner: Field<UnitReference>, reason: Field<String>, anchor: SourceSpan
    ) {
        self.task = task
        self.kind = kind
        self.due = due
        self.milestones = milestones
        self.owner = owner
        self.reason = reason
        self.anchor = anchor
    }
}

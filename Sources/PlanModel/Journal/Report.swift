package import PlanDiagnostics
package import VietnameseCalendar

/// What one unit reports of its tasks for one period: a file of `reports/`.
package struct Report: Sendable {
    package let period: Field<Period>
    package let unit: Field<UnitReference>
    /// The day on which it was handed in.
    package let date: Field<CivilDate>
    /// Whether the head of the unit, who answers for its data, has confirmed it.
    package let isConfirmed: Field<Bool>
    package let entries: [ReportEntry]
    /// What became of the list of entries as a whole, for rules that ask whether it is there.
    package let entryList: Field<SourceSpan>
    /// What was measured of targets.
    package let measures: [TargetMeasure]
    package let note: Field<String>
    package let file: FileID
    /// Where something missing from the report as a whole is blamed: its first key.
    package let anchor: SourceSpan

    package init(
        period: Field<Period>, unit: Field<UnitReference>, date: Field<CivilDate>, isConfirmed: Field<Bool>,
        entries: [ReportEntry], entryList: Field<SourceSpan>, measures: [TargetMeasure] = [],
        note: Field<String>, file: FileID, anchor: SourceSpan
    ) {
        self.period = period
        self.unit = unit
        self.date = date
        self.isConfirmed = isConfirmed
        self.entries = entries
        self.entryList = entryList
        self.measures = measures
        self.note = note
        self.file = file
        self.anchor = anchor
    }
}

extension Report {
    /// Everything that it names as evidence, of tasks and of targets.
    package var evidence: [Evidence] { entries.flatMap(\.evidence) + measures.flatMap(\.evidence) }
}

/// One line of a report: how far one task is.
package struct ReportEntry: Sendable {
    /// How the unit itself sees the task.
    package enum State: String, Hashable, Sendable, CaseIterable {
        case notStarted = "not-started"
        case inProgress = "in-progress"
        case blocked
        case done
    }

    package var task: Field<TaskID> = .missing
    /// The share of the whole that is done; of one instance for a task that counts its instances.
    package var share: Field<Share> = .missing
    package var state: Field<State> = .missing
    /// What was measured, in the order of the task's KPIs.
    package var measured: [Spanned<MeasuredValue>] = []
    package var measuredField: Field<SourceSpan> = .missing
    package var evidence: [Evidence] = []
    package var evidenceList: Field<SourceSpan> = .missing
    /// The day on which what the task waited for came about.
    package var conditionMet: Field<CivilDate> = .missing
    /// Why progress fell, or is late.
    package var reason: Field<String> = .missing
    package var difficulties: [Spanned<String>] = []
    package var proposals: [Spanned<String>] = []
    package var note: Field<String> = .missing
    package let span: SourceSpan
    package let anchor: SourceSpan

    package init(span: SourceSpan, anchor: SourceSpan) {
        self.span = span
        self.anchor = anchor
    }

    /// Whether it says that the work is done.
    package var claimsCompletion: Bool { share.value == .full }
}

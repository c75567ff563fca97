package import PlanDiagnostics
package import VietnameseCalendar

/// One section of the appendix: a file of tasks.
package struct Section: Sendable {
    /// From 1; printed as a Roman numeral.
    package let ordinal: Int
    package let title: Field<String>
    package let tasks: [TaskID]
    package let groups: [TaskGroupID]
    package let file: FileID
    package let span: SourceSpan
    /// Where a missing title or list is blamed: the first byte of the file's content.
    package let anchor: SourceSpan
    /// What became of the list of tasks as a whole, for rules that ask whether it is there.
    package let list: Field<SourceSpan>

    package init(
        ordinal: Int, title: Field<String>, tasks: [TaskID], groups: [TaskGroupID], file: FileID,
        span: SourceSpan, anchor: SourceSpan, list: Field<SourceSpan> = .missing
    ) {
        self.ordinal = ordinal
        self.title = title
        self.tasks = tasks
        self.groups = groups
        self.file = file
        self.span = span
        self.anchor = anchor
        self.list = list
    }

    /// The places of its tasks among those of the plan: a section's tasks follow one another.
    package var places: Range<Int> {
        guard let first = tasks.first, let last = tasks.last else { return 0..<0 }
        return first.rawValue..<last.rawValue + 1
    }
}

/// A general task that is carried out by sub-tasks; it owns nothing itself.
package struct TaskGroup: Sendable {
    package let code: Spanned<String>
    /// `V.2`
    package let number: String
    package let section: SectionID
    package let title: Field<String>
    package let tasks: [TaskID]
    package let note: Field<String>
    package let span: SourceSpan
    /// What became of the list of sub-tasks as a whole, for rules that ask whether it is there.
    package let list: Field<SourceSpan>

    package init(
        code: Spanned<String>, number: String, section: SectionID, title: Field<String>, tasks: [TaskID],
        note: Field<String>, span: SourceSpan, list: Field<SourceSpan> = .missing
    ) {
        self.code = code
        self.number = number
        self.section = section
        self.title = title
        self.tasks = tasks
        self.note = note
        self.span = span
        self.list = list
    }
}

/// A deadline as written and as understood.
package struct DeadlineText: Sendable {
    package let text: Spanned<String>
    /// What the dated part is about, when the deadline is a list: `Quý I/2026: Sổ tay đảng viên`.
    package let label: Spanned<String>?
    package let deadline: Deadline
    /// Written as a mapping of dates, so that ``text`` is source and no words for people.
    package let isMapping: Bool

    package init(
        text: Spanned<String>, label: Spanned<String>?, deadline: Deadline, isMapping: Bool = false
    ) {
        self.text = text
        self.label = label
        self.deadline = deadline
        self.isMapping = isMapping
    }
}

/// A point on a task's roadmap, written by its author.
package struct Milestone: Sendable {
    package let due: Field<CivilDate>
    package let title: Field<String>
    /// The share of the whole that is done by then.
    package let share: Field<Share>
    package let span: SourceSpan

    package init(due: Field<CivilDate>, title: Field<String>, share: Field<Share>, span: SourceSpan) {
        self.due = due
        self.title = title
        self.share = share
        self.span = span
    }
}

/// A piece of work with one owner, an output, KPIs and a deadline: a row of the appendix.
///
/// Its fields are those of ``TaskRecord``. Rules and back ends hand on tasks by the thousand, so a copy costs one
/// count instead of one for each of some forty parts.
@dynamicMemberLookup
@usableFromInline
package struct Task: Sendable {
    @usableFromInline var record: Shared<TaskRecord>

    package init(
        code: Spanned<String>, number: String, section: SectionID, group: TaskGroupID?, span: SourceSpan
    ) {
        record = Shared(
            TaskRecord(code: code, number: number, section: section, group: group, span: span))
    }

    @inlinable
    package subscript<Value>(dynamicMember field: WritableKeyPath<TaskRecord, Value>) -> Value {
        get { record[field] }
        _modify { yield &record[field] }
    }

    /// The fields where they lie, for rules that look at every task: a field that is named without this is copied out
    /// first, which counts each of its parts; with this and its like a check counts a third less.
    ///
    /// The optimizer of Swift 6.3.1 aborts at some optional chains and closures that go on from here to a counted part:
    /// where it does, the field is named without this.
    @inlinable package var fields: TaskRecord {
        @inline(__always) unsafeAddress { record.address }
    }

    /// The unit that answers for the task; nil while it is missing, unknown or a group.
    package var responsibleUnit: UnitID? { self.owners.first?.value.unit }

    /// The cadence from its own field, else from the deadline phrase.
    package var effectiveCadence: Cadence? { self.cadence.value ?? self.deadline.value?.cadence }

    /// The condition from its own field, else from the deadline phrase.
    package var effectiveCondition: Condition? { self.condition.value ?? self.deadline.value?.condition }
}

/// The fields of a ``Task``.
@usableFromInline
package struct TaskRecord: Sendable {
    package var code: Spanned<String>
    /// The printed number, computed from the place: `V.2.3`.
    package var number: String
    package var section: SectionID
    package var group: TaskGroupID?
    package var title: Field<String> = .missing
    package var outputs: [Spanned<String>] = []
    package var output: Field<SourceSpan> = .missing
    package var kpis: [LevelText] = []
    package var kpi: Field<SourceSpan> = .missing
    /// Every unit named as owner; a sound task has just one.
    package var owners: [Spanned<UnitReference>] = []
    package var owner: Field<SourceSpan> = .missing
    package var support: [Spanned<UnitReference>] = []
    package var supporters: Field<SourceSpan> = .missing
    package var advisors: [Spanned<UnitReference>] = []
    package var person: Field<String> = .missing
    /// The deadline as a whole, its parts folded into one value.
    package var deadline: Field<Deadline> = .missing
    /// The parts as they were written; one unless it is a list.
    package var deadlineTexts: [DeadlineText] = []
    package var start: Field<CivilDate> = .missing
    package var cadence: Field<Cadence> = .missing
    package var condition: Field<Condition> = .missing
    package var reviews: [Spanned<CivilDate>] = []
    package var reviewField: Field<SourceSpan> = .missing
    package var milestones: [Milestone] = []
    package var after: [Spanned<TaskID>] = []
    /// Tasks of earlier plans that it goes on with, each as `plan/task`; ``TaskName`` reads them.
    package var continued: [Spanned<String>] = []
    package var targets: [Spanned<TargetID>] = []
    package var targetsField: Field<SourceSpan> = .missing
    package var bases: [Spanned<LegalBasisID>] = []
    /// Documents that the task cites itself, beyond the plan's legal bases.
    package var citations: [Spanned<Citation>] = []
    package var evidence: [Spanned<String>] = []
    package var evidenceField: Field<SourceSpan> = .missing
    package var budget: Field<String> = .missing
    package var weight: Int = 1
    package var note: Field<String> = .missing
    /// The whole record in the source.
    package var span: SourceSpan

    fileprivate init(
        code: Spanned<String>, number: String, section: SectionID, group: TaskGroupID?, span: SourceSpan
    ) {
        self.code = code
        self.number = number
        self.section = section
        self.group = group
        self.span = span
    }
}

import PlanDiagnostics
import PlanModel
import PlanPhrases
import PlanSyntax
import VietnameseCalendar

/// What a group hands down to its sub-tasks.
struct GroupDefaults {
    var owner: (field: Field<SourceSpan>, units: [Spanned<UnitReference>])
    var support: (field: Field<SourceSpan>, units: [Spanned<UnitReference>])
    var deadline: DeadlineReading
    var condition: Field<Condition>
}

extension FileReader {
    mutating func groupDefaults(of record: Record, _ reading: TaskReading) -> GroupDefaults {
        GroupDefaults(
            owner: units(.owner, of: record, reading.names),
            support: supporters(of: record, reading.names),
            deadline: deadline(of: record, reading.phrases), condition: condition(of: record))
    }

    /// Reads one task into the file.
    ///
    /// - Returns: the task's own waivers.
    mutating func readTask(
        _ record: Record, _ number: String, group: TaskGroupID?, defaults: GroupDefaults?,
        _ reading: TaskReading,
        into file: inout TaskFile
    ) -> [Waiver] {
        let code = requiredCode(of: record, named: .title, fallback: number)
        let outer = recordCode
        recordCode = code.value
        defer { recordCode = outer }
        if !isAbsent(.subtasks, of: record), group != nil {
            report(
                KH016WrongShape.rule, KH016WrongShape.nestedGroup,
                at: keySpan(.subtasks, of: record) ?? record.anchor)
        }
        var task = Task(code: code, number: number, section: reading.section, group: group, span: record.span)
        readWork(record, into: &task)
        readPeople(record, defaults, reading.names, into: &task)
        readTime(record, defaults, reading.phrases, into: &task)
        task.budget = text(.budget, of: record)
        task.weight = integer(.weight, of: record).value ?? 1
        task.note = text(.note, of: record)
        file.links.append(links(of: record, into: &task))
        file.tasks.append(task)
        return waivers(of: record, code: code.value)
    }

    private mutating func readWork(_ record: Record, into task: inout Task) {
        task.title = text(.title, of: record)
        task.citations = citations(in: task.title)
        (task.output, task.outputs) = texts(.output, of: record)
        (task.kpi, task.kpis) = kpis(.kpi, of: record)
    }

    /// The documents that a task's title cites; a slash is the one sign that every citation has.
    private func citations(in title: Field<String>) -> [Spanned<Citation>] {
        guard let title = title.spanned, hasSlash(title.value) else { return [] }
        let isVerbatim = title.span.range.count == title.value.utf8.count
        return CitationGrammar.find(in: title.value).map { range, citation in
            let start = Int(title.span.start)
            let span =
                isVerbatim
                ? SourceSpan(file: file, start + range.lowerBound..<start + range.upperBound) : title.span
            return Spanned(citation, span)
        }
    }

    private func hasSlash(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { $0.contains(UInt8(ascii: "/")) }
    }

    private mutating func readPeople(
        _ record: Record, _ defaults: GroupDefaults?, _ names: UnitNames, into task: inout Task
    ) {
        (task.owner, task.owners) = units(.owner, of: record, names)
        (task.supporters, task.support) = supporters(of: record, names)
        if task.owner.isMissing, let owner = defaults?.owner {
            (task.owner, task.owners) = (inherited(owner.field), owner.units)
        }
        if task.supporters.isMissing, let support = defaults?.support {
            (task.supporters, task.support) = (inherited(support.field), support.units)
        }
        task.advisors = units(.advisor, of: record, names).units
        task.person = text(.person, of: record)
    }

    /// A group's field as its sub-tasks see it: one that could not be read is nobody's mistake twice.
    private func inherited<Value>(_ field: Field<Value>) -> Field<Value> {
        switch field {
        case .given(let value): .inherited(value)
        case .missing, .invalid, .inherited: field
        }
    }

    private mutating func readTime(
        _ record: Record, _ defaults: GroupDefaults?, _ phrases: PhraseContext, into task: inout Task
    ) {
        let (field, texts) = deadline(of: record, phrases)
        if field.isMissing, let deadline = defaults?.deadline {
            (task.deadline, task.deadlineTexts) = (inherited(deadline.field), deadline.texts)
        } else {
            (task.deadline, task.deadlineTexts) = (field, texts)
        }
        task.start = day(.start, of: record, phrases) { $0.start ?? $0.due }
        task.cadence = cadence(.cadence, of: record)
        task.condition = condition(of: record)
        if task.condition.isMissing, let condition = defaults?.condition {
            task.condition = inherited(condition)
        }
        (task.reviewField, task.reviews) = dates(.review, of: record)
        task.milestones = milestones(of: record, phrases)
    }

    private mutating func condition(of record: Record) -> Field<Condition> {
        scalar(.condition, of: record) { reader, node in reader.condition(node) }
    }

    /// Each condition is understood once, as deadlines are.
    private mutating func condition(_ node: NodeID) -> Condition {
        let memory = memory
        if let known = tree.withUTF8(node, { memory.condition($0) }) { return known }
        let text = text(node)
        // The phrase grammar knows the usual conditions; other words are a condition all the same.
        let reading = DeadlineGrammar.read(text, in: PhraseContext(planYear: nil, issued: nil))
        let condition = reading.value?.condition ?? Condition(.other, text: text)
        tree.withUTF8(node) { memory.remember(condition, for: $0) }
        return condition
    }

    private mutating func links(of record: Record, into task: inout Task) -> TaskLinks {
        var links = TaskLinks()
        links.after = texts(.after, of: record).values
        task.continued = texts(.continues, of: record).values
        (task.targetsField, links.targets) = texts(.targets, of: record)
        links.bases = texts(.basis, of: record).values
        links.implements = texts(.implements, of: record).values
        (task.evidenceField, links.evidence) = texts(.evidence, of: record)
        return links
    }
}

import PlanDiagnostics
import PlanModel
import PlanPhrases
import VietnameseText

/// Puts the files of one plan together: indices become those of the plan, and codes become indices.
struct PlanLinker {
    private var plan: Plan
    private var links: [TaskLinks] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether references to records of each kind may be told to lead nowhere.
    private var (hasAllTargets, hasAllTasks, hasAllBases) = (true, true, true)

    init(_ plan: Plan) {
        self.plan = plan
        hasAllBases = plan.isComplete
    }

    mutating func add(_ file: TargetFile, _ id: FileID) {
        plan.targetFile = id
        plan.targetGroups = file.groups
        plan.targetGroupsField = file.field
        plan.targets = file.targets
        plan.upperNames += file.upperNames
        plan.waivers += file.waivers
        hasAllTargets = hasAllTargets && file.isComplete
    }

    /// Adds a section; its indices are shifted behind what is there already.
    ///
    /// The file's tasks are taken out of it: what is changed in them from here on would else be changed in copies.
    mutating func add(_ file: inout TaskFile, _ id: FileID) {
        let firstTask = plan.tasks.count
        let firstGroup = plan.groups.count
        plan.tasks += file.takeTasks()
        for group in file.groups {
            let group = Self.shifted(group, by: firstTask)
            for task in group.tasks { plan.tasks[task.rawValue].group = TaskGroupID(plan.groups.count) }
            plan.groups.append(group)
        }
        plan.sections.append(
            Section(
                ordinal: plan.sections.count + 1, title: file.title,
                tasks: (firstTask..<plan.tasks.count).map { TaskID($0) },
                groups: (firstGroup..<plan.groups.count).map { TaskGroupID($0) }, file: id, span: file.span,
                anchor: file.anchor, list: file.list))
        links += file.links
        plan.waivers += file.waivers
        hasAllTasks = hasAllTasks && file.isComplete
    }

    private static func shifted(_ group: TaskGroup, by offset: Int) -> TaskGroup {
        TaskGroup(
            code: group.code, number: group.number, section: group.section, title: group.title,
            tasks: group.tasks.map { TaskID(offset + $0.rawValue) }, note: group.note, span: group.span,
            list: group.list)
    }

    /// Resolves every reference.
    mutating func linked() -> Plan {
        plan.isComplete = hasAllBases && hasAllTargets && hasAllTasks
        // Few plans have tasks that wait for others, whose table would be the largest.
        let hasLinkedTasks = links.contains { !$0.after.isEmpty }
        let tasks = CodeTable(
            hasLinkedTasks ? plan.tasks.map { ($0.code.value, $0.number) } : [], isComplete: hasAllTasks)
        let targets = CodeTable(plan.targets.map { ($0.code.value, $0.number) }, isComplete: hasAllTargets)
        let bases = CodeTable(
            plan.bases.map { ($0.code?.value ?? "", $0.document.value?.designation ?? "") },
            isComplete: hasAllBases)
        let kinds = CodeTable(plan.evidenceKinds.map { ($0.code.value, "") }, isComplete: hasAllBases)
        let (links, evidenceKinds) = (links, plan.evidenceKinds)
        for index in links.indices where !links[index].isEmpty {
            plan.tasks[index].after = resolve(
                links[index].after, of: index, in: tasks, KH010UnresolvedReference.unknownTask
            ) { TaskID($0) }
            plan.tasks[index].targets = resolve(
                links[index].targets, of: index, in: targets, KH010UnresolvedReference.unknownTarget
            ) { TargetID($0) }
            plan.tasks[index].evidence = resolve(
                links[index].evidence, of: index, in: kinds, KH010UnresolvedReference.unknownEvidenceKind
            ) { evidenceKinds[$0].code.value }
            link(links[index].bases, ofTask: index, in: bases)
            plan.upperNames += links[index].implements.map { UpperName(of: .task(TaskID(index)), $0) }
        }
        return plan
    }

    /// A task's legal bases: a code, a designation, or a citation in full. A document that is none of the plan's
    /// bases is a citation of the task's own.
    private mutating func link(_ references: [Spanned<String>], ofTask index: Int, in table: CodeTable) {
        var unknown: [Spanned<String>] = []
        for reference in references {
            if let basis = table[reference.value] {
                plan.tasks[index].bases.append(Spanned(LegalBasisID(basis), reference.span))
            } else if let citation = CitationGrammar.read(reference.value).value {
                guard let basis = table[citation.designation] else {
                    plan.tasks[index].citations.append(Spanned(citation, reference.span))
                    continue
                }
                plan.tasks[index].bases.append(Spanned(LegalBasisID(basis), reference.span))
            } else {
                unknown.append(reference)
            }
        }
        guard !unknown.isEmpty else { return }
        _ = resolve(unknown, of: index, in: table, KH010UnresolvedReference.unknownBasis) { LegalBasisID($0) }
    }

    /// What references of a task lead to, each made of its place in the table.
    private mutating func resolve<Value>(
        _ references: [Spanned<String>], of task: Int, in table: CodeTable, _ message: MessageTemplate,
        _ value: (Int) -> Value
    ) -> [Spanned<Value>] {
        if references.isEmpty { return [] }
        var values: [Spanned<Value>] = []
        for index in references.indices {
            if let place = table[references[index].value] {
                values.append(Spanned(value(place), references[index].span))
            } else if table.isComplete {
                let record = plan.tasks[task].code.value
                diagnostics.append(Self.unresolved(references[index], in: table, record, message))
            }
        }
        return values
    }

    private static func unresolved(
        _ reference: Spanned<String>, in table: CodeTable, _ record: String, _ message: MessageTemplate
    ) -> Diagnostic {
        let fixes = NearMiss.closest(to: reference.value, among: table.codes).map { code, isCertain in
            [
                Fix(
                    KH010UnresolvedReference.replace, ["code": .quoted(code)], isCertain ? .safe : .unsafe,
                    [Edit(reference.span, code)])
            ]
        }
        return Diagnostic(
            KH010UnresolvedReference.rule, message, ["code": .quoted(reference.value)], at: reference.span,
            record: record, fixes: fixes ?? [])
    }
}

/// The records of one kind by code, and by their other name: a printed number, a designation.
private struct CodeTable {
    private let names: [(code: String, other: String)]
    private var indices: ByteMap<Int>
    /// Whether a code that is not here is nowhere.
    let isComplete: Bool

    init(_ names: [(code: String, other: String)], isComplete: Bool) {
        self.names = names
        self.isComplete = isComplete
        indices = ByteMap(capacity: 2 * names.count)
        for index in names.indices where !names[index].code.isEmpty {
            indices.insert(index, for: names[index].code)
        }
        for index in names.indices where !names[index].other.isEmpty {
            indices.insert(index, for: names[index].other)
        }
    }

    subscript(name: String) -> Int? { indices[name] }

    var codes: [String] { names.map(\.code).filter { !$0.isEmpty } }
}

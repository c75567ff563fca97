import PlanDiagnostics
import PlanModel
import PlanPhrases
import PlanSyntax

/// One file of tasks, its indices counted from its own first task, ready to be put into its plan.
struct TaskFile: Sendable {
    var title: Field<String> = .missing
    var span: SourceSpan
    var anchor: SourceSpan
    /// What became of the list of tasks.
    var list: Field<SourceSpan> = .missing
    var groups: [TaskGroup] = []
    var tasks: [Task] = []
    /// What each task refers to by code, for linking; parallel to ``tasks``.
    var links: [TaskLinks] = []
    var waivers: [Waiver] = []
    var isComplete = true

    /// Hands over the tasks, of which none is left.
    mutating func takeTasks() -> [Task] {
        defer { tasks = [] }
        return tasks
    }
}

/// The references of one task that need the whole plan to be resolved.
struct TaskLinks: Sendable {
    var after: [Spanned<String>] = []
    var targets: [Spanned<String>] = []
    var bases: [Spanned<String>] = []
    var evidence: [Spanned<String>] = []
    /// What of the plan above the task makes concrete.
    var implements: [Spanned<String>] = []

    var isEmpty: Bool {
        after.isEmpty && targets.isEmpty && bases.isEmpty && evidence.isEmpty && implements.isEmpty
    }
}

/// What tasks are read with, beside their own file.
struct TaskReading: Sendable {
    let names: UnitNames
    let phrases: PhraseContext
    let section: SectionID
    /// `V`
    let sectionNumber: String
}

extension FileReader {
    mutating func taskFile(_ record: Record, _ reading: TaskReading) -> TaskFile {
        var file = TaskFile(span: record.span, anchor: record.anchor)
        file.title = text(.section, of: record)
        file.waivers = waivers(of: record)
        let (list, records) = records(.tasks, .task, of: record)
        file.list = list
        file.tasks.reserveCapacity(records.count)
        file.links.reserveCapacity(records.count)
        for index in records.indices {
            let number = "\(reading.sectionNumber).\(index + 1)"
            if isAbsent(.subtasks, of: records[index]) {
                file.waivers += readTask(
                    records[index], number, group: nil, defaults: nil, reading, into: &file)
            } else {
                readGroup(records[index], number, reading, into: &file)
            }
        }
        file.isComplete = isComplete
        return file
    }

    private mutating func readGroup(
        _ record: Record, _ number: String, _ reading: TaskReading, into file: inout TaskFile
    ) {
        let code = requiredCode(of: record, named: .title, fallback: number)
        recordCode = code.value
        // Optional from the start: made so for each sub-task, it would be copied as often.
        let defaults: GroupDefaults? = groupDefaults(of: record, reading)
        let title = text(.title, of: record)
        let note = text(.note, of: record)
        file.waivers += waivers(of: record, code: code.value)
        reportFieldsNotForGroups(record)
        let id = TaskGroupID(file.groups.count)
        let first = file.tasks.count
        let (list, subtasks) = records(.subtasks, .task, of: record)
        for index in subtasks.indices {
            // A group's only sub-task is printed in the group's own row, under the group's number.
            let subnumber = subtasks.count == 1 ? number : "\(number).\(index + 1)"
            file.waivers += readTask(
                subtasks[index], subnumber, group: id, defaults: defaults, reading, into: &file)
        }
        let ids = (first..<file.tasks.count).map { TaskID($0) }
        file.groups.append(
            TaskGroup(
                code: code, number: number, section: reading.section, title: title, tasks: ids, note: note,
                span: record.span, list: list))
        recordCode = nil
    }

    /// Fields that a group neither has nor hands down: their values would be lost, so they are refused.
    private mutating func reportFieldsNotForGroups(_ record: Record) {
        let entries = record.keys.table.entries
        for row in entries.indices {
            guard let field = record.fields[row], !Vocabulary.groupFields.contains(entries[row].name) else {
                continue
            }
            report(
                KH003UnknownKey.rule, KH003UnknownKey.notForGroups,
                ["key": .quoted(text(field.key)), "subtasks": .quoted(keyText(.subtasks, of: record))],
                at: tree.contentSpan(field.key), notes: [Message(KH003UnknownKey.giveToSubtasks)])
        }
    }
}

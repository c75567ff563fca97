import PlanDiagnostics
import PlanModel
import PlanSyntax

extension FileReader {
    /// A file of `amendments/`; its waivers go into the journal.
    mutating func amendment(
        _ record: Record, _ reading: JournalReading, into journal: inout Journal
    ) -> Amendment {
        journal.waivers += waivers(of: record)
        let document = scalar(.document, of: record) { reader, node in reader.citation(node) }
        let (list, records) = records(.changes, .taskChange, of: record)
        return Amendment(
            document: document, documentText: written(.document, of: record),
            date: date(.date, of: record), changes: records.map { change($0, reading) }, changeList: list,
            note: text(.note, of: record), file: file, anchor: record.anchor)
    }

    private mutating func change(_ record: Record, _ reading: JournalReading) -> TaskChange {
        let task = task(of: record, reading)
        recordCode = task.value.map { reading.tasks.code(of: $0) }
        defer { recordCode = nil }
        return TaskChange(
            task: task, kind: choice(.kind, of: record).map(TaskChange.Kind.init),
            due: day(.deadline, of: record, reading.phrases) { $0.due },
            milestones: milestones(of: record, reading.phrases),
            owner: unit(.owner, of: record, reading.names), reason: text(.reason, of: record),
            anchor: record.anchor)
    }
}

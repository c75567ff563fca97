import PlanDiagnostics
import PlanModel

extension FileReader {
    /// A file of `appraisals/`; its waivers go into the journal.
    mutating func appraisalDecision(
        _ record: Record, _ reading: JournalReading, into journal: inout Journal
    ) -> AppraisalDecision {
        journal.waivers += waivers(of: record)
        let (list, records) = records(.results, .verdict, of: record)
        return AppraisalDecision(
            date: date(.date, of: record), appraiser: unit(.appraiser, of: record, reading.names),
            verdicts: records.map { verdict($0, reading) }, verdictList: list,
            note: text(.note, of: record), file: file, anchor: record.anchor)
    }

    private mutating func verdict(_ record: Record, _ reading: JournalReading) -> Verdict {
        let task = task(of: record, reading)
        recordCode = task.value.map { reading.tasks.code(of: $0) }
        defer { recordCode = nil }
        return Verdict(
            task: task, outcome: choice(.verdict, of: record).map(Verdict.Outcome.init),
            reason: text(.reason, of: record), evidence: evidence(of: record, reading).evidence,
            note: text(.note, of: record), anchor: record.anchor)
    }
}

import PlanDiagnostics
import PlanModel
import PlanPhrases
import PlanSyntax
import VietnameseCalendar

extension FileReader {
    /// A file of `reports/`; its waivers go into the journal.
    mutating func report(_ record: Record, _ reading: JournalReading, into journal: inout Journal) -> Report {
        journal.waivers += waivers(of: record)
        let (list, records) = records(.results, .reportEntry, of: record)
        return Report(
            period: period(.period, of: record, reading.phrases),
            unit: unit(.unit, of: record, reading.names), date: date(.date, of: record),
            isConfirmed: boolean(.confirmed, of: record),
            entries: records.map { entry($0, reading, into: &journal) }, entryList: list,
            measures: self.records(.targets, .targetMeasure, of: record).records.map {
                measure($0, reading, into: &journal)
            },
            note: text(.note, of: record), file: file, anchor: record.anchor)
    }

    private mutating func entry(
        _ record: Record, _ reading: JournalReading, into journal: inout Journal
    ) -> ReportEntry {
        var entry = ReportEntry(span: record.span, anchor: record.anchor)
        entry.task = task(of: record, reading)
        recordCode = entry.task.value.map { reading.tasks.code(of: $0) }
        defer { recordCode = nil }
        entry.share = reportedShare(of: record)
        entry.state = choice(.state, of: record).map(ReportEntry.State.init)
        (entry.measuredField, entry.measured) = measured(.kpi, of: record)
        (entry.evidenceList, entry.evidence) = evidence(of: record, reading)
        entry.conditionMet = date(.conditionMet, of: record)
        entry.reason = text(.reason, of: record)
        entry.difficulties = texts(.difficulties, of: record).values
        entry.proposals = texts(.proposals, of: record).values
        entry.note = text(.note, of: record)
        journal.waivers += waivers(of: record, code: recordCode)
        return entry
    }

    private mutating func measure(
        _ record: Record, _ reading: JournalReading, into journal: inout Journal
    ) -> TargetMeasure {
        let target = target(of: record, reading)
        recordCode = target.value.map { reading.targets.code(of: $0) }
        defer { recordCode = nil }
        journal.waivers += waivers(of: record, code: recordCode)
        let (field, values) = measured(.value, of: record)
        return TargetMeasure(
            target: target, values: values, valueField: field, isReached: boolean(.reached, of: record),
            reason: text(.reason, of: record), evidence: evidence(of: record, reading).evidence,
            note: text(.note, of: record), anchor: record.anchor)
    }

    private mutating func measured(
        _ name: FieldName, of record: Record
    ) -> (Field<SourceSpan>, [Spanned<MeasuredValue>]) {
        items(name, of: record) { reader, node in
            reader.phrase(node, KH703MalformedValue.rule, KH703MalformedValue.notMeasured) {
                MeasuredValueGrammar.read($0)
            }.map { Spanned($0, reader.tree.contentSpan(node)) }
        }
    }

    private mutating func period(
        _ name: FieldName, of record: Record, _ context: PhraseContext
    ) -> Field<Period> {
        scalar(name, of: record) { reader, node in
            reader.phrase(node, KH703MalformedValue.rule, KH703MalformedValue.notAPeriod) {
                PeriodGrammar.read($0, in: context)
            }
        }
    }

    /// A share as reported, rounded down to a hundredth of a percent so that nobody claims more than was written.
    private mutating func reportedShare(of record: Record) -> Field<Share> {
        scalar(.percent, of: record) { reader, node in
            let span = reader.tree.contentSpan(node)
            let text = reader.text(node)
            let isNegative = text.hasPrefix("-")
            let digits = String(
                (text.hasSuffix("%") ? text.dropLast() : text[...]).dropFirst(isNegative ? 1 : 0))
            let reading = NumberGrammar.read(digits)
            guard let value = reading.value, reading.faults.isEmpty else {
                reader.report(
                    KH703MalformedValue.rule, KH703MalformedValue.notAPercent, ["value": .quoted(text)],
                    at: span)
                return nil
            }
            guard !isNegative, value <= DecimalNumber(mantissa: 100) else {
                reader.report(
                    KH702PercentOutOfRange.rule,
                    isNegative ? KH702PercentOutOfRange.below : KH702PercentOutOfRange.above,
                    ["value": .plain(text.hasSuffix("%") ? text : text + "%")], at: span)
                return nil
            }
            return Share(value)
        }
    }
}

extension Share {
    /// A percentage from 0 to 100, rounded down.
    fileprivate init(_ percent: DecimalNumber) {
        var basisPoints = percent.mantissa
        for _ in percent.scale..<max(2, percent.scale) { basisPoints *= 10 }
        for _ in 2..<max(2, percent.scale) { basisPoints /= 10 }
        self.init(basisPoints: basisPoints)
    }
}

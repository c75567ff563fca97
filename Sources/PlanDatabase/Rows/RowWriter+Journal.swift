import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension RowWriter {
    func writeJournal(_ rows: PlanRows, _ journal: Journal) {
        guard !journal.isEmpty else { return }
        var evidence: [EvidenceRow] = []
        writeReports(rows, journal, &evidence)
        writeMeasures(rows, journal, &evidence)
        writeAppraisals(rows, journal, &evidence)
        writeEvidence(rows, journal, evidence)
        writeAmendments(rows, journal)
    }

    private func writeReports(_ rows: PlanRows, _ journal: Journal, _ evidence: inout [EvidenceRow]) {
        var report = insert(
            into: "report", "plan", "position", "unit", "period", "date", "is_confirmed", "note", "source",
            "line")
        var entry = insert(
            into: "report_entry", "plan", "report", "position", "task", "share", "state", "condition_met",
            "reason", "note", "line")
        var measure = insert(
            into: "report_measure", "plan", "report", "entry", "position", "value", "total", "unit", "is_met")
        var remark = insert(
            into: "report_remark", "plan", "report", "entry", "kind", "position", "text")
        for (position, each) in journal.reports.numbered() {
            report.bind(rows.code, position, rows.code(each.unit), each.period.value?.key, each.date.value)
            report.run(
                each.isConfirmed.value, each.note, rows.workspace.path(each.file),
                rows.workspace.line(each.anchor))
            for (place, line) in each.entries.numbered() {
                entry.bind(rows.code, position, place, rows.code(line.task), line.share.value)
                entry.bind(line.state.value?.rawValue, line.conditionMet.value)
                entry.run(line.reason, line.note, rows.workspace.line(line.anchor))
                for (number, value) in line.measured.numbered() {
                    measure.bind(rows.code, position, place, number)
                    measure.run(measured: value.value)
                }
                for (number, text) in line.difficulties.numbered() {
                    remark.run(
                        rows.code, position, place, "difficulty" as StaticString, number, text.value)
                }
                for (number, text) in line.proposals.numbered() {
                    remark.run(rows.code, position, place, "proposal" as StaticString, number, text.value)
                }
                evidence += line.evidence.map { EvidenceRow(evidence: $0, report: position, entry: place) }
            }
        }
    }

    private func writeAppraisals(_ rows: PlanRows, _ journal: Journal, _ evidence: inout [EvidenceRow]) {
        var appraisal = insert(
            into: "appraisal", "plan", "position", "appraiser", "date", "note", "source", "line")
        var verdict = insert(
            into: "verdict", "plan", "appraisal", "position", "task", "outcome", "reason", "note", "line")
        for (position, each) in journal.appraisals.numbered() {
            appraisal.run(
                rows.code, position, rows.code(each.appraiser), each.date.value, each.note,
                rows.workspace.path(each.file), rows.workspace.line(each.anchor))
            for (place, line) in each.verdicts.numbered() {
                verdict.bind(
                    rows.code, position, place, rows.code(line.task), line.outcome.value?.rawValue)
                verdict.run(line.reason, line.note, rows.workspace.line(line.anchor))
                evidence += line.evidence.map {
                    EvidenceRow(evidence: $0, appraisal: position, verdict: place)
                }
            }
        }
    }

    private func writeEvidence(_ rows: PlanRows, _ journal: Journal, _ evidence: [EvidenceRow]) {
        var row = insert(
            into: "evidence", "plan", "position", "report", "entry", "measure", "appraisal", "verdict",
            "path", "size",
            "sha256", "recorded", "document", "designation", "kind", "note")
        for (position, each) in evidence.numbered() {
            let item = each.evidence
            row.bind(rows.code, position, each.report, each.entry, each.measure)
            row.bind(each.appraisal, each.verdict)
            let found = item.file.value.flatMap { journal.evidenceFiles[$0] }
            row.bind(item.file, found?.size, found?.sha256, item.sha256)
            row.run(item.documentText, item.document.value?.designation, item.kind, item.note)
        }
    }

    private func writeMeasures(_ rows: PlanRows, _ journal: Journal, _ evidence: inout [EvidenceRow]) {
        var measure = insert(
            into: "target_measure", "plan", "report", "position", "target", "is_reached", "reason", "note",
            "line")
        var row = insert(
            into: "target_measure_value", "plan", "report", "measure", "position", "value", "total", "unit",
            "is_met")
        for (position, report) in journal.reports.numbered() {
            for (place, each) in report.measures.numbered() {
                let target = each.target.value.map { rows.code($0) }
                measure.bind(rows.code, position, place, target, each.isReached.value)
                measure.run(each.reason, each.note, rows.workspace.line(each.anchor))
                for (number, value) in each.values.numbered() {
                    row.bind(rows.code, position, place, number)
                    row.run(measured: value.value)
                }
                evidence += each.evidence.map { EvidenceRow(evidence: $0, report: position, measure: place) }
            }
        }
    }

    private func writeAmendments(_ rows: PlanRows, _ journal: Journal) {
        var amendment = insert(
            into: "amendment", "plan", "position", "document", "designation", "date", "note", "source", "line"
        )
        var change = insert(
            into: "task_change", "plan", "amendment", "position", "task", "kind", "due", "owner", "reason",
            "line")
        var milestone = insert(
            into: "task_change_milestone", "plan", "amendment", "change", "position", "due", "title", "share")
        for (position, each) in journal.amendments.numbered() {
            amendment.bind(rows.code, position, each.documentText, each.document.value?.designation)
            amendment.run(
                each.effective, each.note, rows.workspace.path(each.file), rows.workspace.line(each.anchor))
            for (place, line) in each.changes.numbered() {
                change.bind(rows.code, position, place, rows.code(line.task), line.kind.value?.rawValue)
                change.run(
                    line.due.value, rows.code(line.owner), line.reason, rows.workspace.line(line.anchor))
                for (number, each) in line.milestones.numbered() {
                    milestone.bind(rows.code, position, place, number)
                    milestone.run(each.due.value, each.title, each.share.value)
                }
            }
        }
    }
}

/// A piece of evidence with the record that it stands in.
private struct EvidenceRow {
    let evidence: Evidence
    var report: Int?
    var entry: Int?
    var measure: Int?
    var appraisal: Int?
    var verdict: Int?
}

extension PlanRows {
    func code(_ task: Field<TaskID>) -> String? { task.value.map { code($0) } }
}

extension EvidenceFile {
    fileprivate var size: Int? {
        if case .readable(let size, _, _) = self { size } else { nil }
    }
}

extension RowSink where Failure == Never {
    fileprivate mutating func run(measured value: MeasuredValue) {
        switch value {
        case .number(let number, let unit):
            run(number, nil as DecimalNumber?, unit, nil as Bool?)
        case .fraction(let part, let whole): run(part, whole, nil as String?, nil as Bool?)
        case .happened(let isMet):
            run(nil as DecimalNumber?, nil as DecimalNumber?, nil as String?, isMet)
        case .unmeasured:
            run(nil as DecimalNumber?, nil as DecimalNumber?, nil as String?, nil as Bool?)
        }
    }
}

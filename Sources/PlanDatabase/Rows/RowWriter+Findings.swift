import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension RowWriter where Sink: ~Copyable {
    func writeFindings(
        _ rows: WorkspaceRows, _ plans: [PlanRows], _ found: [PlanFindings]
    ) throws(Sink.Failure) {
        let waivers = try writeWaivers(rows, plans)
        let findings = rows.findings(found)
        var rule = try insert(into: "rule", "code", "slug", "summary_vi", "summary_en")
        for each in Set(findings.map(\.diagnostic.rule)).sorted(by: { $0.code < $1.code }) {
            try rule.run(each.code.description, each.slug, each.summary.vi, each.summary.en)
        }
        var row = try insert(
            into: "finding", "position", "plan", "rule", "severity", "message_vi", "message_en", "record",
            "source", "line", "column", "end_line", "end_column", "waiver")
        for (position, each) in findings.numbered() {
            let (finding, span) = (each.diagnostic, each.diagnostic.span)
            let start = rows.position(span.file, span.start)
            let end = rows.position(span.file, span.end)
            row.bind(position, each.plan, finding.rule.code.description, finding.severity.rawValue)
            row.bind(finding.message.rendered(in: .vietnamese), finding.message.rendered(in: .english))
            row.bind(finding.record, rows.path(span.file))
            row.bind(start.line, start.column, end.line, end.column)
            try row.run(each.waiver.flatMap { waivers[$0] })
        }
    }

    /// - Returns: the position of each waiver.
    private func writeWaivers(
        _ rows: WorkspaceRows, _ plans: [PlanRows]
    ) throws(Sink.Failure) -> [Waiver: Int] {
        var positions: [Waiver: Int] = [:]
        var row = try insert(
            into: "waiver", "position", "plan", "rule", "reason", "until", "reach", "record", "source",
            "line")
        for (plan, waiver) in rows.waivers(plans) where positions[waiver] == nil {
            let position = positions.count + 1
            positions[waiver] = position
            let reach: StaticString =
                switch waiver.reach {
                case .record: "record"
                case .plan: "plan"
                case .workspace: "workspace"
                }
            row.bind(position, plan, waiver.rule.value.description, waiver.reason, waiver.until?.value, reach)
            try row.run(waiver.record, rows.path(waiver.span.file), rows.line(waiver.span))
        }
        return positions
    }
}

/// What was found in one plan.
struct PlanFindings {
    /// Its code.
    let plan: String
    let allowed: [AllowedFinding]
    let findings: [Diagnostic]
}

/// A finding with the plan that it belongs to and the waiver that allows it.
private struct FindingRow {
    let diagnostic: Diagnostic
    let plan: String?
    let waiver: Waiver?
}

extension WorkspaceRows {
    /// Those of the workspace, then those of the plans sorted by code.
    fileprivate func waivers(_ plans: [PlanRows]) -> [(plan: String?, waiver: Waiver)] {
        compiled.workspace.waivers.map { (nil, $0) }
            + plans.flatMap { rows in rows.plan.waivers.map { (rows.code, $0) } }
    }

    /// In reporting order: by path, place and rule; allowed ones first where all is equal.
    fileprivate func findings(_ plans: [PlanFindings]) -> [FindingRow] {
        var all = compiled.allowed.map { FindingRow(diagnostic: $0.diagnostic, plan: nil, waiver: $0.waiver) }
        all += compiled.findings.map { FindingRow(diagnostic: $0, plan: nil, waiver: nil) }
        for found in plans {
            all += found.allowed.map {
                FindingRow(diagnostic: $0.diagnostic, plan: found.plan, waiver: $0.waiver)
            }
            all += found.findings.map { FindingRow(diagnostic: $0, plan: found.plan, waiver: nil) }
        }
        let paths = Dictionary(
            grouping: compiled.sources.files.sorted(byCode: \.path).enumerated(), by: \.element.id
        )
        .mapValues { $0[0].offset }
        return all.enumerated().sorted { left, right in
            let (a, b) = (left.element.diagnostic, right.element.diagnostic)
            return (paths[a.span.file]!, a.span.start, a.span.end, a.rule.code, left.offset)
                < (paths[b.span.file]!, b.span.start, b.span.end, b.rule.code, right.offset)
        }.map(\.element)
    }
}

import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension RowWriter {
    /// Waivers, rules and findings of the whole workspace, whose positions go through all plans.
    func writeFindings(_ found: FoundRows, of compiled: CompiledWorkspace) {
        let waivers = writeWaivers(found.waivers)
        let findings = found.findings(in: compiled.sources)
        var rule = insert(into: "rule", "code", "slug", "summary_vi", "summary_en")
        for each in Set(findings.map(\.diagnostic.rule)).sorted(by: { $0.code < $1.code }) {
            rule.run(each.code.description, each.slug, each.summary.vi, each.summary.en)
        }
        var row = insert(
            into: "finding", "position", "plan", "rule", "severity", "message_vi", "message_en", "record",
            "source", "line", "column", "end_line", "end_column", "waiver")
        for (position, each) in findings.numbered() {
            let finding = each.diagnostic
            row.bind(position, each.plan, finding.rule.code.description, finding.severity.rawValue)
            row.bind(finding.message.rendered(in: .vietnamese), finding.message.rendered(in: .english))
            row.bind(finding.record, compiled.sources[finding.span.file].path)
            row.bind(each.start.line, each.start.column, each.end.line, each.end.column)
            row.run(each.waiver.flatMap { waivers[$0] })
        }
    }

    /// - Returns: the position of each waiver.
    private func writeWaivers(_ waivers: [WaiverRow]) -> [Waiver: Int] {
        var positions: [Waiver: Int] = [:]
        var row = insert(
            into: "waiver", "position", "plan", "rule", "reason", "until", "reach", "record", "source",
            "line")
        for each in waivers where positions[each.waiver] == nil {
            let (waiver, position) = (each.waiver, positions.count + 1)
            positions[waiver] = position
            let reach: StaticString =
                switch waiver.reach {
                case .record: "record"
                case .plan: "plan"
                case .workspace: "workspace"
                }
            row.bind(
                position, each.plan, waiver.rule.value.description, waiver.reason, waiver.until?.value, reach)
            row.run(waiver.record, each.path, each.line)
        }
        return positions
    }
}

/// What was found, in one plan or in all, with its places.
struct FoundRows: Sendable {
    /// Those of the workspace, then those of the plans sorted by code.
    fileprivate private(set) var waivers: [WaiverRow] = []
    /// Allowed ones before the others, the workspace's before those of plans.
    private var findings: [FindingRow] = []

    /// What belongs to no plan.
    init(ofWorkspaceIn compiled: CompiledWorkspace) {
        self.init(
            compiled.workspace.waivers, compiled.allowed, compiled.findings, plan: nil,
            WorkspaceRows(compiled))
    }

    init(in rows: PlanRows) {
        self.init(
            rows.plan.waivers, rows.compiled.allowed, rows.compiled.findings, plan: rows.code, rows.workspace)
    }

    private init(
        _ waivers: [Waiver], _ allowed: [AllowedFinding], _ findings: [Diagnostic], plan: String?,
        _ rows: WorkspaceRows
    ) {
        self.waivers = waivers.map {
            WaiverRow(waiver: $0, plan: plan, path: rows.path($0.span.file), line: rows.line($0.span))
        }
        self.findings =
            allowed.map { FindingRow($0.diagnostic, plan, $0.waiver, rows) }
            + findings.map { FindingRow($0, plan, nil, rows) }
    }

    mutating func add(_ others: FoundRows) {
        waivers += others.waivers
        findings += others.findings
    }

    /// In reporting order: by path, place and rule; as they were added where all is equal.
    fileprivate func findings(in sources: SourceMap) -> [FindingRow] {
        let paths = Dictionary(
            grouping: sources.files.sorted(byCode: \.path).enumerated(), by: \.element.id
        )
        .mapValues { $0[0].offset }
        return findings.enumerated().sorted { left, right in
            let (a, b) = (left.element.diagnostic, right.element.diagnostic)
            return (paths[a.span.file]!, a.span.start, a.span.end, a.rule.code, left.offset)
                < (paths[b.span.file]!, b.span.start, b.span.end, b.rule.code, right.offset)
        }.map(\.element)
    }
}

private struct WaiverRow {
    let waiver: Waiver
    /// The code of the plan that it belongs to.
    let plan: String?
    let path: String
    let line: Int
}

/// A finding with its places, the code of its plan and the waiver that allows it.
private struct FindingRow {
    let diagnostic: Diagnostic
    let plan: String?
    let waiver: Waiver?
    let start: SourcePosition
    let end: SourcePosition

    init(_ diagnostic: Diagnostic, _ plan: String?, _ waiver: Waiver?, _ rows: WorkspaceRows) {
        self.diagnostic = diagnostic
        self.plan = plan
        self.waiver = waiver
        start = rows.position(diagnostic.span.file, diagnostic.span.start)
        end = rows.position(diagnostic.span.file, diagnostic.span.end)
    }
}

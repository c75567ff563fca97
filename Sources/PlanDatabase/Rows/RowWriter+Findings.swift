import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension RowWriter {
    /// The waivers of kehoach.yaml, and what was found in files of no plan.
    ///
    /// - Returns: the rules that found something.
    func writeFindings(ofWorkspaceIn rows: WorkspaceRows) -> Set<RuleDescriptor> {
        let compiled = rows.compiled
        write(rows.waivers, plan: nil, rows)
        return write(
            FoundRow.all(compiled.allowed, compiled.findings, rows), plan: nil,
            RowNumbers(ofWorkspaceIn: compiled), rows
        ) { rows.waivers[$0] }
    }

    /// The waivers of a plan, and what was found in its files.
    ///
    /// - Returns: the rules that found something.
    func writeFindings(_ rows: PlanRows) -> Set<RuleDescriptor> {
        let waivers = NumberedWaivers(rows.plan.waivers, rows.numbers)
        write(waivers, plan: rows.code, rows.workspace)
        return write(
            FoundRow.all(rows.compiled.allowed, rows.compiled.findings, rows.workspace), plan: rows.code,
            rows.numbers, rows.workspace
        ) { waivers[$0] ?? rows.workspace.waivers[$0] }
    }

    func writeRules(_ rules: Set<RuleDescriptor>) {
        var row = insert(into: "rule", "code", "slug", "summary_vi", "summary_en")
        for each in rules.sorted(by: { $0.code < $1.code }) {
            row.run(each.code.description, each.slug, each.summary.vi, each.summary.en)
        }
    }

    private func write(_ waivers: NumberedWaivers, plan: String?, _ rows: WorkspaceRows) {
        var row = insert(
            into: "waiver", "position", "plan", "rule", "reason", "until", "reach", "record", "source",
            "line")
        for (number, waiver) in waivers.numbered {
            let reach: StaticString =
                switch waiver.reach {
                case .record: "record"
                case .plan: "plan"
                case .workspace: "workspace"
                }
            row.bind(number, plan, waiver.rule.value.description, waiver.reason, waiver.until?.value, reach)
            row.run(waiver.record, rows.path(waiver.span.file), rows.line(waiver.span))
        }
    }

    private func write(
        _ found: [FoundRow], plan: String?, _ numbers: RowNumbers, _ rows: WorkspaceRows,
        number: (Waiver) -> Int?
    ) -> Set<RuleDescriptor> {
        var row = insert(
            into: "finding", "position", "plan", "rule", "severity", "message_vi", "message_en", "record",
            "source", "line", "column", "end_line", "end_column", "waiver")
        for (position, each) in found.numbered() {
            let (finding, span) = (each.diagnostic, each.diagnostic.span)
            row.bind(numbers[position], plan, finding.rule.code.description, finding.severity.rawValue)
            row.bind(finding.message.rendered(in: .vietnamese), finding.message.rendered(in: .english))
            row.bind(finding.record, rows.path(span.file))
            let (start, end) = (rows.position(span.file, span.start), rows.position(span.file, span.end))
            row.bind(start.line, start.column, end.line, end.column)
            row.run(each.waiver.flatMap(number))
        }
        return Set(found.map(\.diagnostic.rule))
    }
}

/// Waivers and the numbers of their rows; one that is listed twice has one row.
struct NumberedWaivers {
    let numbered: [(number: Int, waiver: Waiver)]
    private let numbers: [Waiver: Int]

    init(_ waivers: [Waiver], _ numbers: RowNumbers) {
        var known: [Waiver: Int] = [:]
        var numbered: [(Int, Waiver)] = []
        for waiver in waivers where known[waiver] == nil {
            let number = numbers[numbered.count + 1]
            known[waiver] = number
            numbered.append((number, waiver))
        }
        self.numbers = known
        self.numbered = numbered
    }

    subscript(waiver: Waiver) -> Int? { numbers[waiver] }
}

/// A finding, and the waiver that allows it.
private struct FoundRow {
    let diagnostic: Diagnostic
    let waiver: Waiver?

    /// In reporting order: by path, place and rule; what is allowed comes first where all is equal.
    static func all(
        _ allowed: [AllowedFinding], _ findings: [Diagnostic], _ rows: WorkspaceRows
    ) -> [FoundRow] {
        let found =
            allowed.map { FoundRow(diagnostic: $0.diagnostic, waiver: $0.waiver) }
            + findings.map { FoundRow(diagnostic: $0, waiver: nil) }
        let files = Set(found.map(\.diagnostic.span.file)).sorted(byCode: rows.path)
        let ranks = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) })
        return found.enumerated().sorted { left, right in
            let (a, b) = (left.element.diagnostic, right.element.diagnostic)
            return (ranks[a.span.file]!, a.span.start, a.span.end, a.rule.code, left.offset)
                < (ranks[b.span.file]!, b.span.start, b.span.end, b.rule.code, right.offset)
        }.map(\.element)
    }
}

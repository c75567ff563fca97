package import PlanDiagnostics
import PlanDocuments
import PlanLowering
import PlanModel
import PlanSyntax

/// Where the pieces of a collected report come from: by it, what rules find in the report is told of the form.
package struct ReportCells {
    private struct Place {
        let span: SourceSpan
        let cell: FormCell?
        let task: String?
    }

    private let form: FilledForm
    private let words: ReportWords
    private let tree: SyntaxTree
    /// The whole before its parts.
    private var places: [Place] = []

    /// - Parameter file: the report as it was compiled.
    package init(_ form: FilledForm, in file: SourceFile, spelling: Language) {
        self.form = form
        words = ReportWords(spelling: spelling)
        tree = SyntaxParser.parse(file).tree
        guard let root = tree.root else { return }
        let names = names(in: .report)
        for (key, value) in tree.entries(root) {
            switch names[tree.text(key)] {
            case .period: add(key, value, form.period.cell)
            case .date: add(key, value, form.date.cell)
            case .note: add(key, value, form.preparer?.cell)
            case .confirmed:
                let row = form.rows.first { !$0.isConfirmed }
                add(key, value, row?.cell(.confirmation), task: row?.task.number)
            case .results: for (node, row) in zip(tree.children(value), form.rows) { add(node, row) }
            default: add(key, value, nil)
            }
        }
    }

    /// The fault of the form behind a finding in its report.
    package func fault(_ diagnostic: Diagnostic) -> FormFault {
        let place = places.last {
            $0.span.start <= diagnostic.span.start && diagnostic.span.end <= $0.span.end
        }
        return FormFault(.rule(diagnostic, remedy: remedy(diagnostic)), at: place?.cell, task: place?.task)
    }

    private func remedy(_ diagnostic: Diagnostic) -> BilingualText? {
        diagnostic.notes.first.map {
            BilingualText(vi: $0.rendered(in: .vietnamese), en: $0.rendered(in: .english))
        }
    }

    private mutating func add(_ node: NodeID, _ row: FilledRow) {
        places.append(Place(span: tree.span(node), cell: row.cell(.number), task: row.task.number))
        let names = names(in: .reportEntry)
        for (key, value) in tree.entries(node) {
            let column: FormLayout.Column =
                switch names[tree.text(key)] {
                case .percent: .percent
                case .state: .status
                case .kpi, .note: .result
                case .evidence: .evidence
                case .difficulties, .proposals: .difficulties
                default: .number
                }
            add(key, value, row.cell(column), task: row.task.number)
        }
    }

    private mutating func add(_ key: NodeID, _ value: NodeID, _ cell: FormCell?, task: String? = nil) {
        let (start, end) = (tree.span(key), tree.span(value))
        places.append(
            Place(
                span: SourceSpan(file: start.file, start: start.start, end: max(start.end, end.end)),
                cell: cell,
                task: task))
    }

    private func names(in scope: Scope) -> [String: FieldName] {
        let entries = Vocabulary.table(scope).entries
        return Dictionary(entries.map { ($0.key[words.spelling], $0.name) }) { first, _ in first }
    }
}

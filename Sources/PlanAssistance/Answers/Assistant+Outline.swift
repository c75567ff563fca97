package import PlanDiagnostics
package import PlanLowering
import PlanModel
import PlanReference
import PlanSyntax

/// A record in the outline of a file, with those within it.
package struct OutlineItem: Sendable {
    package let name: String
    /// Its printed number or its code, what else tells it apart.
    package let detail: String
    package let scope: Scope
    package let span: SourceSpan
    /// The piece of the text that names it.
    package let nameSpan: SourceSpan
    package fileprivate(set) var children: [OutlineItem] = []
}

extension Assistant {
    /// The file's records that stand in lists, nested as in the text, under the file's own name.
    package func outline(of file: FileID) -> [OutlineItem] {
        guard let file = read(file), !file.typed.records.isEmpty else { return [] }
        return [item(0, file)]
    }

    private func item(_ index: Int, _ file: AssistedFile) -> OutlineItem {
        let record = file.typed.records[index]
        let span = file.tree.span(record.node)
        let named = record.naming(file.tree)
        let children = file.typed.records.indices.filter {
            file.typed.records[$0].parent == index && file.typed.records[$0].isOutlined
        }
        return OutlineItem(
            name: named.map { file.tree.normalizedText($0) } ?? record.scope.name[language],
            detail: detail(record, file), scope: record.scope, span: span,
            nameSpan: named.map { file.tree.span($0) } ?? span.atStart,
            children: children.map { item($0, file) })
    }

    /// The number where there is one, then the code.
    private func detail(_ record: TypedRecord, _ file: AssistedFile) -> String {
        let code = file.typed.text(.id, of: record)
        guard let code, let plan = file.plan,
            let referent = names.referent(of: code, .code, in: record.scope, plan: plan),
            let number = workspace.number(of: referent)
        else { return code ?? record.scope.name[language] }
        return "\(number) · \(code)"
    }
}

extension TypedRecord {
    /// Deadlines, waivers and the like are parts of their record rather than things of their own.
    fileprivate var isOutlined: Bool {
        switch scope {
        case .deadline, .waiver, .milestone, .evidence, .escalation: false
        default: true
        }
    }

    /// The value that people know the record by.
    fileprivate func naming(_ tree: SyntaxTree) -> NodeID? {
        let names: [FieldName] = [
            .title, .name, .section, .heading, .document, .task, .subject, .kind, .period, .unit, .date, .id,
        ]
        return names.lazy.compactMap { value($0) }.first { tree.kind($0) == .scalar && !tree.isNull($0) }
    }
}

extension Workspace {
    /// The printed number of a thing that has one.
    func number(of referent: Referent) -> String? {
        guard case .inPlan(let plan, let thing) = referent else { return nil }
        return switch thing {
        case .task(let id): plans[plan].tasks[id].number
        case .taskGroup(let id): plans[plan].groups[id].number
        case .target(let id): plans[plan].targets[id].number
        case .targetGroup, .basis, .evidenceKind: nil
        }
    }
}

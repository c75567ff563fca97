import PlanDiagnostics
import PlanModel

/// A place where a plan names a unit or a group of units.
struct UnitMention {
    let reference: Spanned<UnitReference>
    /// The code of the record that names it, when it has one.
    let record: String?
}

extension Plan {
    /// Calls `body` with every place that names a unit, defaults of a group once.
    func forEachUnitMention(_ body: (UnitMention) -> Void) {
        for reference in bodyReferences { body(UnitMention(reference: reference, record: nil)) }
        for target in targets {
            target.owner.spanned.map { body(UnitMention(reference: $0, record: target.code.value)) }
        }
        var (owners, supporters) = (DefaultsTold(), DefaultsTold())
        for task in tasks {
            visit(task.owners, given: task.owner, of: task, told: &owners, body)
            visit(task.support, given: task.supporters, of: task, told: &supporters, body)
            for advisor in task.advisors { body(UnitMention(reference: advisor, record: task.code.value)) }
        }
    }

    private func visit(
        _ references: [Spanned<UnitReference>], given field: Field<SourceSpan>, of task: Task,
        told: inout DefaultsTold, _ body: (UnitMention) -> Void
    ) {
        guard !references.isEmpty, let record = told.record(giving: field, of: task, in: self) else { return }
        for reference in references { body(UnitMention(reference: reference, record: record)) }
    }

    /// The bodies that plan.yaml gives a part to.
    private var bodyReferences: [Spanned<UnitReference>] {
        let parts = [
            appraisal.value?.appraiser, appraisal.value?.deputy, warnings.value?.unit,
        ]
        return standingBodies.map(\.unit)
            + (reporting.map(\.unit) + parts.compactMap(\.self)).compactMap(\.spanned)
    }
}

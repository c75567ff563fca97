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
    ///
    /// - Parameter isEnough: asked before each task; the rest is passed over once it says so.
    func forEachUnitMention(until isEnough: () -> Bool = { false }, _ body: (UnitMention) -> Void) {
        for reference in bodyReferences { body(UnitMention(reference: reference, record: nil)) }
        for index in targets.indices {
            guard let owner = targets[index].owner.spanned else { continue }
            body(UnitMention(reference: owner, record: targets[index].code.value))
        }
        var (owners, supporters) = (DefaultsTold(), DefaultsTold())
        for index in tasks.indices {
            if isEnough() { return }
            visit(tasks[index].owners, tasks[index].owner.isInherited, index, &owners, body)
            visit(tasks[index].support, tasks[index].supporters.isInherited, index, &supporters, body)
            for advisor in tasks[index].advisors {
                body(UnitMention(reference: advisor, record: tasks[index].code.value))
            }
        }
    }

    private func visit(
        _ references: [Spanned<UnitReference>], _ isInherited: Bool, _ task: Int,
        _ told: inout DefaultsTold, _ body: (UnitMention) -> Void
    ) {
        guard !references.isEmpty, let record = told.record(isInherited, task, in: self) else { return }
        for reference in references { body(UnitMention(reference: reference, record: record)) }
    }

    /// The bodies that plan.yaml gives a part to.
    private var bodyReferences: [Spanned<UnitReference>] {
        let parts = [
            appraisal.value?.appraiser, appraisal.value?.deputy, warnings.value?.unit,
        ]
        let told = (warnings.value?.escalations ?? []).map(\.unit)
        return standingBodies.map(\.unit)
            + (reporting.map(\.unit) + parts.compactMap(\.self) + told).compactMap(\.spanned)
    }
}

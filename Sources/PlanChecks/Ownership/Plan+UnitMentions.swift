import PlanDiagnostics
import PlanModel

/// A place where a plan names a unit or a group of units.
struct UnitMention {
    let reference: Spanned<UnitReference>
    /// The code of the record that names it, when it has one.
    let record: String?
}

extension Plan {
    /// Calls `body` with every place that names a unit in one way of spelling, defaults of a group once.
    func forEachUnitMention(spelled spelling: UnitReference.Spelling, _ body: (UnitMention) -> Void) {
        for reference in bodyReferences where reference.value.spelling == spelling {
            body(UnitMention(reference: reference, record: nil))
        }
        for index in targets.indices where targets[index].owner.read({ $0.spelling }) == spelling {
            guard let owner = targets[index].owner.spanned else { continue }
            body(UnitMention(reference: owner, record: targets[index].code.value))
        }
        var (owners, supporters) = (DefaultsTold(), DefaultsTold())
        for index in tasks.indices {
            let (owner, supporter) = (tasks[index].owner.isInherited, tasks[index].supporters.isInherited)
            if owners.isFirst(owner, index, in: self) {
                visit(tasks[index].fields.owners, spelling, owner, index, body)
            }
            if supporters.isFirst(supporter, index, in: self) {
                visit(tasks[index].fields.support, spelling, supporter, index, body)
            }
            visit(tasks[index].fields.advisors, spelling, false, index, body)
        }
    }

    private func visit(
        _ references: [Spanned<UnitReference>], _ spelling: UnitReference.Spelling, _ isInherited: Bool,
        _ task: Int, _ body: (UnitMention) -> Void
    ) {
        // By places, because a loop would copy out what hardly any rule looks at.
        for place in references.indices where references[place].value.spelling == spelling {
            let record = DefaultsTold.record(isInherited, task, in: self)
            body(UnitMention(reference: references[place], record: record))
        }
    }

    /// The bodies that plan.yaml gives a part to.
    var bodyReferences: [Spanned<UnitReference>] {
        let parts = [
            appraisal.value?.appraiser, appraisal.value?.deputy, warnings.value?.unit,
        ]
        let told = (warnings.value?.escalations ?? []).map(\.unit)
        return standingBodies.map(\.unit)
            + (reporting.map(\.unit) + parts.compactMap(\.self) + told).compactMap(\.spanned)
    }
}

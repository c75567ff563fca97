import PlanDiagnostics
package import PlanModel

/// A target or task of the plan above that one of this plan makes concrete.
package struct UpperRecord: Hashable, Sendable {
    package let record: PlanRecord
    package let name: RecordName
    /// The number and symbol of the plan above: `01-KH/TU`; nil while that is a draft.
    package let designation: String?
}

/// The plan that another stands under, and what the other makes concrete of it.
package struct UpperPlan: Sendable {
    package let heading: PlanHeading
    /// By the records of the plan below, as these name them.
    private let records: [PlanRecord: [UpperRecord]]

    /// - Returns: nil for a plan that stands by itself or at the top.
    package init?(of plan: Plan, in workspace: CompiledWorkspace) {
        let (plans, lineage) = (workspace.workspace.plans, workspace.workspace.lineage)
        guard !lineage.isEmpty, let id = workspace.workspace.id(of: plan), let parent = lineage.parent(of: id)
        else { return nil }
        heading = PlanHeading(plans[parent], in: workspace)
        var records: [PlanRecord: [UpperRecord]] = [:]
        for link in lineage.linksUp(from: id) {
            let upper = UpperRecord(
                record: link.upperRecord, name: plans[parent].name(of: link.upperRecord),
                designation: heading.designation)
            guard records[link.record]?.contains(upper) != true else { continue }
            records[link.record, default: []].append(upper)
        }
        self.records = records
    }

    /// What a record of the plan below makes concrete; none for most.
    package subscript(record: PlanRecord) -> [UpperRecord] { records[record] ?? [] }
}

package import PlanDiagnostics
package import PlanModel
import VietnameseText

/// One version of a plan with the registry by which its units are known and the texts that it was read from.
package struct ComparedPlan {
    package let plan: Plan
    package let units: UnitRegistry
    let lineage: ComparedLineage
    package let sources: SourceMap
    /// What the reader calls the version: `HEAD~1`, `plans/2026`.
    package let label: String

    package init(_ id: PlanID, in workspace: Workspace, _ sources: SourceMap, label: String) {
        plan = workspace.plans[id]
        units = workspace.units
        lineage = ComparedLineage(id, in: workspace)
        self.sources = sources
        self.label = label
    }

    var version: PlanDifference.Version { PlanDifference.Version(label: label, plan: plan.code.value) }

    func names(_ references: [UnitReference]) -> [(code: String, name: String)] {
        references.map { (units.code($0.referent), units.name($0.referent)) }
    }

    /// A typed value as its author wrote it.
    func written<Value>(_ field: Field<Value>) -> String? { field.span.map(written) }

    /// A record as its author wrote it, on one line and without remarks.
    func written(_ span: SourceSpan) -> String {
        sources.text(of: span).split(separator: "\n")
            .map { String($0.drop(while: \.isWhitespace)) }
            .filter { !$0.hasPrefix("#") }
            .joined(separator: "; ")
    }
}

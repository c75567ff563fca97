package import PlanModel
package import VietnameseCalendar

/// What the plans below make concrete of those above, and what stands above each of their records, as rows for
/// terminals, spreadsheets and programs.
package struct CoverageListing: Sendable {
    /// In the order of the workspace.
    package let plans: [LineageCoverage]
    /// The day at whose end the plans are looked at.
    package let date: CivilDate
    let codes: [PlanID: String]

    /// - Parameter codes: of the plans that are listed; empty for all that have one above them or below them.
    package init(_ workspace: CompiledWorkspace, plans codes: Set<String> = []) {
        date = workspace.asOf
        let names = Self.codes(of: workspace.workspace)
        var plans: [LineageCoverage] = []
        if codes.isEmpty {
            LineageCoverage.forEach(of: workspace) { plans.append($0) }
        } else {
            plans = workspace.workspace.lineage.plans.filter { codes.contains(names[$0] ?? "") }
                .compactMap { LineageCoverage($0, in: workspace) }
        }
        self.plans = plans
        self.codes = names
    }

    static func codes(of workspace: Workspace) -> [PlanID: String] {
        Dictionary(uniqueKeysWithValues: workspace.plans.ids.map { ($0, workspace.plans[$0].code.value) })
    }

    /// Targets that plans below have to take on and do not, without leave to go on so.
    package var openGaps: Int { plans.reduce(0) { $0 + $1.openGaps } }
}

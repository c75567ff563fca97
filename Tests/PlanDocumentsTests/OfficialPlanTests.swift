import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing

/// The ward's plan of 2026 as the document that is signed.
@Suite("Official plan")
struct OfficialPlanTests {
    private static func official() throws -> (plan: Plan, official: OfficialPlan) {
        let workspace = try Workspaces.real()
        let compiled = workspace.plans[0]
        return (compiled.plan, OfficialPlan(compiled, in: workspace))
    }

    @Test("every target and every task of the real plan stands once, under its number")
    func numbers() throws {
        let (plan, official) = try Self.official()
        let appendix = try #require(official.appendix)
        let rows = appendix.sections.flatMap(\.groups).flatMap(\.rows)
        #expect(rows.map(\.number) == plan.tasks.map(\.number))
        #expect(rows.count == 32)
        #expect(plan.targets.count == 35)
    }
}

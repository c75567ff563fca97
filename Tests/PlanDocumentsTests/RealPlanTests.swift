import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing

/// What the checklists of the ward's plan of 2026 have to hold together.
@Suite("Checklists of the real plan")
struct RealPlanTests {
    private static func checklists() throws -> (plan: Plan, checklists: [Checklist]) {
        let workspace = try Workspaces.real()
        let compiled = workspace.plans[0]
        return (compiled.plan, Checklist.all(for: compiled, in: workspace))
    }

    @Test("each task with an owner stands in one checklist, and each other in those of its joint owners")
    func everyTask() throws {
        let (plan, checklists) = try Self.checklists()
        for task in plan.tasks {
            let code = task.code.value
            let owners = checklists.filter { $0.ownTasks.contains { $0.name.code == code } }
            let joint = checklists.filter { checklist in
                checklist.supportedTasks.contains { $0.name.code == code && $0.role == .jointOwner }
            }
            #expect(owners.count == (task.responsibleUnit == nil ? 0 : 1), "\(code)")
            #expect(joint.isEmpty == (task.responsibleUnit != nil), "\(code)")
        }
    }

    @Test(
        "every waived finding of a task stands with its reason in its owner's list",
        arguments: Language.allCases)
    func waivers(language: Language) throws {
        let (_, checklists) = try Self.checklists()
        var count = 0
        for checklist in checklists {
            let page = HTMLChecklist.render(checklist, language: language)
            for waived in checklist.ownTasks.flatMap(\.waived) {
                count += 1
                #expect(page.contains("<code>\(waived.finding.rule)</code>"))
                #expect(page.contains(waived.reason))
            }
        }
        #expect(count > 0)
    }
}

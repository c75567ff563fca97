import PlanDiagnostics
import PlanDocuments
import PlanModel

/// One file that `build` makes, beside the database.
struct Artifact {
    /// Relative to the output folder.
    let path: String
    let bytes: [UInt8]

    init(_ path: String, _ text: String) {
        self.path = path
        bytes = Array(text.utf8)
    }
}

extension Artifact {
    /// Every checklist of every plan, their indexes, and the schedules.
    static func all(of workspace: CompiledWorkspace, in language: Language) -> [Artifact] {
        workspace.plans.flatMap { plan in
            checklists(plan, workspace, language) + schedules(plan, workspace, language)
        }
    }

    private static func checklists(
        _ plan: CompiledPlan, _ workspace: CompiledWorkspace, _ language: Language
    ) -> [Artifact] {
        let book = ChecklistBook(plan, in: workspace)
        let folder = plan.plan.code.value
        let pages = book.checklists.flatMap { checklist in
            [
                Artifact(
                    "\(folder)/\(checklist.unit.fileStem).html",
                    HTMLChecklist.render(checklist, language: language)),
                Artifact(
                    "\(folder)/\(checklist.unit.fileStem).md",
                    MarkdownChecklist.render(checklist, language: language)),
            ]
        }
        return [Artifact("\(folder)/index.html", HTMLIndex.render(book, language: language))] + pages
    }

    private static func schedules(
        _ plan: CompiledPlan, _ workspace: CompiledWorkspace, _ language: Language
    ) -> [Artifact] {
        let listing = ScheduleListing([plan], in: workspace)
        return [
            // With a byte order mark: Excel takes CSV for a legacy encoding without one.
            Artifact(
                "\(plan.plan.code.value)/schedule.csv", listing.csv(language: language, byteOrderMark: true)),
            Artifact("\(plan.plan.code.value)/schedule.json", listing.json()),
        ]
    }
}

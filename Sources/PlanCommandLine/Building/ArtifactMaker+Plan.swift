import PlanDiagnostics
import PlanDocuments
import PlanModel

extension ArtifactMaker {
    /// Everything but the database: what a build makes of each plan, in the order of its record.
    static func all(of workspace: CompiledWorkspace, in language: Language) -> [ArtifactMaker] {
        workspace.plans.flatMap { plan in
            let book = ChecklistBook(plan, in: workspace)
            let folder = plan.plan.code.value
            var makers = official(plan, workspace, folder)
            makers += tables(plan, workspace, folder, language)
            makers.append(index(book, folder, language))
            makers += checklists(book, folder, language)
            makers += calendars(book, folder, language)
            return makers + schedules(plan, workspace, folder, language)
        }
    }

    /// The document that is signed, in Vietnamese whatever the language of the command.
    private static func official(
        _ plan: CompiledPlan, _ workspace: CompiledWorkspace, _ folder: String
    ) -> [ArtifactMaker] {
        [
            ArtifactMaker("\(folder)/\(folder).docx") {
                WordPlan.render(OfficialPlan(plan, in: workspace))
            },
            ArtifactMaker("\(folder)/\(folder).md") {
                MarkdownPlan.render(OfficialPlan(plan, in: workspace))
            },
        ]
    }

    /// With byte order marks: Excel takes CSV for a legacy encoding without one.
    private static func tables(
        _ plan: CompiledPlan, _ workspace: CompiledWorkspace, _ folder: String, _ language: Language
    ) -> [ArtifactMaker] {
        [
            ArtifactMaker("\(folder)/tasks.csv") {
                TaskTable(plan, in: workspace).csv(language: language, byteOrderMark: true)
            },
            ArtifactMaker("\(folder)/targets.csv") {
                TargetTable(plan, in: workspace).csv(language: language, byteOrderMark: true)
            },
        ]
    }

    private static func index(_ book: ChecklistBook, _ folder: String, _ language: Language) -> ArtifactMaker
    {
        ArtifactMaker("\(folder)/index.html") { HTMLIndex.render(book, language: language) }
    }

    private static func checklists(
        _ book: ChecklistBook, _ folder: String, _ language: Language
    ) -> [ArtifactMaker] {
        book.units.indices.map { position in
            ArtifactMaker { put in
                let checklist = book.checklist(at: position)
                let stem = "\(folder)/\(checklist.unit.fileStem)"
                try put(Artifact("\(stem).html", HTMLChecklist.render(checklist, language: language)))
                try put(Artifact("\(stem).docx", WordChecklist.render(checklist, language: language)))
                try put(Artifact("\(stem).md", MarkdownChecklist.render(checklist, language: language)))
                try put(Artifact("\(stem).xlsx", ExcelChecklist.render(checklist, language: language)))
            }
        }
    }

    private static func calendars(
        _ book: ChecklistBook, _ folder: String, _ language: Language
    ) -> [ArtifactMaker] {
        let calendars = PlanCalendars(book, language: language)
        return calendars.units.enumerated().map { position, unit in
            ArtifactMaker("\(folder)/\(unit.fileStem).ics") { calendars.unit(at: position) }
        } + [
            ArtifactMaker { put in
                if let office = calendars.office { try put(Artifact("\(folder)/schedule.ics", office)) }
            }
        ]
    }

    private static func schedules(
        _ plan: CompiledPlan, _ workspace: CompiledWorkspace, _ folder: String, _ language: Language
    ) -> [ArtifactMaker] {
        [
            // With a byte order mark: Excel takes CSV for a legacy encoding without one.
            ArtifactMaker("\(folder)/schedule.csv") {
                ScheduleListing([plan], in: workspace).csvBytes(language: language, byteOrderMark: true)
            },
            ArtifactMaker("\(folder)/schedule.json") {
                ScheduleListing([plan], in: workspace).jsonBytes()
            },
        ]
    }
}

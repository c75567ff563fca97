import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanSite
import PlanTemplates
import VietnameseCalendar

extension ArtifactMaker {
    /// Everything but the database.
    ///
    /// - Parameter isWanted: whether the documents of a plan have to be made.
    static func all(
        of workspace: CompiledWorkspace, _ options: BuildOptions, _ isWanted: (Plan) -> Bool
    ) -> [ArtifactMaker] {
        let wanted = workspace.workspace.plans.indices.filter { isWanted(workspace.workspace.plans[$0]) }
        let front = ArtifactMaker(
            Site.frontPage(of: workspace, templates: options.templates, language: options.language))
        // Of many plans each is made by one maker, which lets the plan go at its end.
        guard wanted.count > manyPlans else {
            return wanted.flatMap { PlanDocumentSet(workspace.plans[$0], workspace, options).makers } + [
                front
            ]
        }
        return wanted.map { index in
            ArtifactMaker { put in
                let documents = PlanDocumentSet(workspace.plans[index], workspace, options)
                for maker in documents.makers { try maker.make(put) }
            }
        } + [front]
    }

    /// Fewer are made side by side by their documents, so that no processor is idle.
    private static let manyPlans = 12
}

extension ArtifactMaker {
    fileprivate init(_ page: SiteFile) {
        self.init(page.path) { page.bytes }
    }
}

/// What a build makes of one plan.
private struct PlanDocumentSet {
    private let plan: CompiledPlan
    private let workspace: CompiledWorkspace
    private let options: BuildOptions
    private let book: ChecklistBook
    private let calendars: PlanCalendars
    private let folder: PlanFolder
    /// Those that are reported on.
    private let periods: [Period]

    init(_ plan: CompiledPlan, _ workspace: CompiledWorkspace, _ options: BuildOptions) {
        self.plan = plan
        self.workspace = workspace
        self.options = options
        book = ChecklistBook(plan, in: workspace)
        calendars = PlanCalendars(book, language: options.language)
        folder = PlanFolder(code: plan.plan.code.value)
        periods = workspace.endedPeriods(of: plan)
    }

    /// The longest first, so that no processor is left with one of them at the end.
    var makers: [ArtifactMaker] {
        [official, scheduleJSON, officeCalendar] + reports + site + checklists + unitCalendars + tables
    }

    private var site: [ArtifactMaker] {
        Site.files(
            of: plan, in: workspace, templates: options.templates, language: options.language,
            documents: folder.documents(book, calendars, reports: periods, hasPDF: options.makesPDF)
        ).map { ArtifactMaker($0) }
    }

    /// The document that is signed, in Vietnamese whatever the language of the command.
    private var official: ArtifactMaker {
        ArtifactMaker { [plan, workspace, options, folder] put in
            let official = OfficialPlan(plan, in: workspace, templates: options.templates)
            try put(Artifact(folder.path(.plan(folder.code, "docx")), WordPlan.render(official)))
            let text = MarkdownPlan.render(official, templates: options.templates)
            try put(Artifact(folder.path(.plan(folder.code, "md")), text))
        }
    }

    private var reports: [ArtifactMaker] {
        periods.map { period in
            ArtifactMaker { [plan, workspace, options, folder] put in
                let report = workspace.report(on: period, of: plan)
                for format in ReportFormat.allCases {
                    let bytes = format.render(report, options.language, options.templates)
                    try put(Artifact(folder.path(.report(period, format.rawValue)), bytes))
                }
            }
        }
    }

    private var scheduleJSON: ArtifactMaker {
        ArtifactMaker(folder.path(.schedule("json"))) { [plan, workspace] in
            ScheduleListing([plan], in: workspace).jsonBytes()
        }
    }

    private var officeCalendar: ArtifactMaker {
        ArtifactMaker { [calendars, folder] put in
            if let office = calendars.office { try put(Artifact(folder.path(.officeCalendar), office)) }
        }
    }

    private var checklists: [ArtifactMaker] {
        let index = ArtifactMaker(folder.checklistIndex) { [book, options] in
            HTMLIndex.render(book, language: options.language)
        }
        return [index] + book.units.indices.map(checklist)
    }

    private func checklist(at position: Int) -> ArtifactMaker {
        ArtifactMaker { [book, folder, options] put in
            let checklist = book.checklist(at: position)
            for format in ChecklistFormat.built {
                let path = folder.path(.checklist(checklist.unit, format.rawValue))
                let bytes = try format.render(checklist, options.language, options.templates)
                try put(Artifact(path, bytes))
            }
        }
    }

    private var unitCalendars: [ArtifactMaker] {
        calendars.units.enumerated().map { position, unit in
            ArtifactMaker(folder.path(.calendar(unit))) { [calendars] in
                calendars.unit(at: position)
            }
        }
    }

    /// With a byte order mark: Excel takes CSV for a legacy encoding without one.
    private var tables: [ArtifactMaker] {
        let language = options.language
        return [
            ArtifactMaker(folder.path(.schedule("csv"))) { [plan, workspace] in
                ScheduleListing([plan], in: workspace).csvBytes(language: language, byteOrderMark: true)
            },
            ArtifactMaker(folder.path(.tasks("csv"))) { [plan, workspace] in
                TaskTable(plan, in: workspace).csv(language: language, byteOrderMark: true)
            },
            ArtifactMaker(folder.path(.targets("csv"))) { [plan, workspace] in
                TargetTable(plan, in: workspace).csv(language: language, byteOrderMark: true)
            },
        ]
    }
}

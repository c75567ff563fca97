import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanSyntax

/// The trees of a workspace lowered into its model, registry first.
struct LoweredWorkspace {
    let workspace: Workspace
    /// Rules whose severity kehoach.yaml sets, with the place.
    let weighedRules: [Spanned<RuleCode>]
    let diagnostics: [Diagnostic]

    init(_ parsed: ParsedWorkspace, _ concurrently: Concurrently, _ memory: inout SectionMemory?) {
        var diagnostics: [Diagnostic] = []
        func keep<Form>(_ lowered: Lowered<Form>) -> Form {
            diagnostics += lowered.diagnostics
            return lowered.form
        }
        let settings =
            parsed.first(.workspace).map { keep(WorkspaceLowering.workspaceFile($0.tree)) } ?? WorkspaceFile()
        let units = parsed.first(.units).map { keep(WorkspaceLowering.registry($0.tree)) } ?? .empty
        let names = UnitNames(units)
        let calendars = parsed.files.filter { $0.kind == .calendar }
            .compactMap { keep(WorkspaceLowering.calendar($0.tree)) }
        let planFiles = parsed.planFiles(in: settings.folders)
        var plans: [Plan] = []
        var journals: [Journal] = []
        for planFile in planFiles {
            let files = parsed.files.filter { $0.folder == planFile.folder }
            var plan = keep(
                WorkspaceLowering.plan(
                    planFile, files.filter { $0.kind == .targets },
                    parsed.taskFiles.filter { $0.folder == planFile.folder }, names,
                    concurrently: concurrently, memory: &memory))
            let journal = keep(WorkspaceLowering.journal(files, of: plan, names, concurrently: concurrently))
            plan.waivers += journal.waivers
            plans.append(plan)
            journals.append(journal)
        }
        diagnostics += WorkspaceLowering.historyFindings(in: plans)
        let lineage = keep(WorkspaceLowering.lineage(of: plans))
        // Tasks that belong to no plan of the workspace are not understood, but their text has to be sound.
        let strays = parsed.taskFiles.filter { file in !planFiles.contains { $0.folder == file.folder } }
        diagnostics += concurrently.map(strays.count) { strays[$0].read().diagnostics }.flatMap(\.self)
        workspace = Workspace(
            settings: settings.settings, units: units, calendars: calendars, plans: plans,
            waivers: settings.waivers, journals: journals, lineage: lineage)
        weighedRules = settings.weighedRules
        self.diagnostics = diagnostics + parsed.missingFiles(settings)
    }
}

extension ParsedWorkspace {
    fileprivate func first(_ kind: FileKind) -> ParsedFile? { files.first { $0.kind == kind } }

    /// The plans that the workspace names, in its order; all by path when it names none.
    fileprivate func planFiles(in folders: [Spanned<String>]?) -> [ParsedFile] {
        let plans = files.filter { $0.kind == .plan }
        guard let folders else { return plans }
        return folders.compactMap { folder in plans.first { $0.folder == folder.value } }
    }

    /// Files without which nothing can be compiled.
    fileprivate func missingFiles(_ settings: WorkspaceFile) -> [Diagnostic] {
        let start = SourceSpan(file: first(.workspace)?.tree.file ?? FileID(0), start: 0, end: 0)
        guard !sources.files.isEmpty else { return [] }
        var missing: [Diagnostic] = []
        if first(.workspace) == nil { missing.append(KH901FileMissing.missing("kehoach.yaml", start)) }
        if first(.units) == nil { missing.append(KH901FileMissing.missing("units.yaml", start)) }
        let plans = files.filter { $0.kind == .plan }
        for folder in settings.folders ?? [] where !plans.contains(where: { $0.folder == folder.value }) {
            missing.append(KH901FileMissing.missing("\(folder.value)/plan.yaml", folder.span))
        }
        if plans.isEmpty, settings.folders == nil { missing.append(KH901FileMissing.noPlan(start)) }
        return missing
    }
}

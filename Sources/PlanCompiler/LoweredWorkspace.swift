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
        let sets = parsed.planFileSets(in: settings.folders)
        var plans: [Plan] = []
        var journals: [Journal] = []
        for lowered in Self.plans(sets, names, concurrently, &memory) {
            var plan = keep(lowered.plan)
            let journal = keep(lowered.journal)
            plan.waivers += journal.waivers
            plans.append(plan)
            journals.append(journal)
        }
        diagnostics += WorkspaceLowering.historyFindings(in: plans)
        let lineage = keep(WorkspaceLowering.lineage(of: plans))
        // Tasks that belong to no plan of the workspace are not understood, but their text has to be sound.
        let folders = Set(sets.map(\.planFile.folder))
        let strays = parsed.taskFiles.filter { !folders.contains($0.folder) }
        diagnostics += concurrently.map(strays.count) { strays[$0].read().diagnostics }.flatMap(\.self)
        workspace = Workspace(
            settings: settings.settings, units: units, calendars: calendars, plans: plans,
            waivers: settings.waivers, journals: journals, lineage: lineage)
        weighedRules = settings.weighedRules
        self.diagnostics = diagnostics + parsed.missingFiles(settings)
    }
}

extension LoweredWorkspace {
    private typealias LoweredPlan = (plan: Lowered<Plan>, journal: Lowered<Journal>)

    /// Several plans are lowered side by side, one plan by its files.
    private static func plans(
        _ sets: [PlanFileSet], _ names: UnitNames, _ concurrently: Concurrently,
        _ memory: inout SectionMemory?
    ) -> [LoweredPlan] {
        guard memory == nil, sets.count > 1 else {
            return sets.map { plan($0, names, concurrently, &memory) }
        }
        return concurrently.map(sets.count) { index in
            var none: SectionMemory?
            return plan(sets[index], names, .serially, &none)
        }
    }

    private static func plan(
        _ set: PlanFileSet, _ names: UnitNames, _ concurrently: Concurrently, _ memory: inout SectionMemory?
    ) -> LoweredPlan {
        let plan = WorkspaceLowering.plan(
            set.planFile, set.files.filter { $0.kind == .targets }, set.taskFiles, names,
            concurrently: concurrently, memory: &memory)
        return (
            plan, WorkspaceLowering.journal(set.files, of: plan.form, names, concurrently: concurrently)
        )
    }
}

/// The files of one plan.
private struct PlanFileSet: Sendable {
    let planFile: ParsedFile
    /// Its own file among them.
    let files: [ParsedFile]
    let taskFiles: [UnreadFile]
}

extension ParsedWorkspace {
    /// The files of the plans that the workspace names, plan by plan.
    fileprivate func planFileSets(in folders: [Spanned<String>]?) -> [PlanFileSet] {
        let filesOf = Dictionary(grouping: files, by: \.folder)
        let tasksOf = Dictionary(grouping: taskFiles, by: \.folder)
        return planFiles(in: folders).map { planFile in
            PlanFileSet(
                planFile: planFile, files: filesOf[planFile.folder] ?? [],
                taskFiles: tasksOf[planFile.folder] ?? [])
        }
    }

    fileprivate func first(_ kind: FileKind) -> ParsedFile? { files.first { $0.kind == kind } }

    /// The plans that the workspace names, in its order, and drafts that were asked about; all by path when it names
    /// none.
    fileprivate func planFiles(in folders: [Spanned<String>]?) -> [ParsedFile] {
        let plans = files.filter { $0.kind == .plan }
        guard let folders else { return plans }
        let ofFolder = Dictionary(plans.map { ($0.folder, $0) }, uniquingKeysWith: { first, _ in first })
        let named = Set(folders.map(\.value))
        return folders.compactMap { ofFolder[$0.value] } + plans.filter { !named.contains($0.folder) }
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

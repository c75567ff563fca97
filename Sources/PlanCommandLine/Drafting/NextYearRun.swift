import PlanCompiler
import PlanDiagnostics
import PlanDrafting
import PlanLowering
import PlanModel
import PlanSyntax
import PlanWorkspace
import VietnameseCalendar

/// `kehoach new 2027 --from plans/2026`: reads this year's plan and writes next year's beside it.
struct NextYearRun {
    let year: String
    let from: String
    let to: String?
    let asOf: CivilDate?
    let lang: Language?

    func run() throws {
        guard let number = Int(year), (1900...2100).contains(number) else {
            throw Failure(vi: "“\(year)” không phải là năm", en: "“\(year)” is no year")
        }
        let loaded = try LoadedWorkspace(from, language: lang, asOf: asOf)
        let compilation = loaded.compilation()
        let compiled = try loaded.requireCompiled(compilation)
        let language = loaded.language(compilation)
        let plan = try plan(in: compiled, loaded.root)
        let folder = to ?? year
        let draft = NextYear(
            plan, in: compiled.workspace, sources: sources(of: plan, compiled.sources), year: number,
            folder: folder, language: language)
        var files = draft.files
        let calendar = CalendarDraft.file(year: number, schema: calendarSchema(loaded), language: language)
        if !pathExists("\(loaded.root.path)/\(calendar.path)") { files.append(calendar) }
        try NewFiles.write(files, below: loaded.root.path)
        StandardStreams.printData(
            files.map { pathForPeople("\(loaded.root.path)/\($0.path)") + "\n" }.joined())
        StandardStreams.printTalk(
            summary(draft, pathForPeople("\(loaded.root.path)/\(folder)"))[language])
    }

    private func plan(in compiled: CompiledWorkspace, _ root: WorkspaceRoot) throws -> CompiledPlan {
        let place = root.relativePath(of: from) ?? ""
        let plans = compiled.plans.filter {
            place.isEmpty || place == $0.plan.folder || place.hasPrefix($0.plan.folder + "/")
        }
        guard let plan = plans.first, plans.count == 1 else {
            throw Failure(
                vi: "“\(from)” không chỉ đúng một kế hoạch; nêu thư mục của kế hoạch năm trước",
                en: "“\(from)” is not just one plan; name the folder of last year's plan")
        }
        return plan
    }

    private func sources(of plan: CompiledPlan, _ sources: SourceMap) -> [NextYear.Source] {
        let prefix = plan.plan.folder + "/"
        return sources.files.compactMap { file in
            guard file.path.hasPrefix(prefix), let place = SourceLayout.place(of: file.path),
                place.folder == plan.plan.folder
            else { return nil }
            return NextYear.Source(
                kind: place.kind, path: String(file.path.dropFirst(prefix.count)), file: file)
        }
    }

    private func calendarSchema(_ loaded: LoadedWorkspace) -> String? {
        func texts(_ kind: FileKind) -> [String] {
            loaded.inputs.filter { SourceLayout.place(of: $0.path)?.kind == kind }.map { input in
                String(decoding: input.bytes ?? [], as: UTF8.self)
            }
        }
        return CalendarDraft.schema(like: texts(.calendar), texts(.workspace).first ?? "")
    }

    /// A draft is not listed in kehoach.yaml: until everything is decided it would keep the rest from being built.
    private func summary(_ draft: NextYear, _ place: String) -> BilingualText {
        BilingualText(
            vi: """
                chuyển \(draft.carried.count) nhiệm vụ, để lại \(draft.left.count), cần quyết định \(draft.decisions.count) điểm: xem \(place)/decisions.md
                dự thảo chưa có trong danh sách kế hoạch của kehoach.yaml; kiểm tra riêng: kehoach check \(place)
                """,
            en: """
                \(draft.carried.count) tasks carried over, \(draft.left.count) left behind, \(draft.decisions.count) to decide: see \(place)/decisions.md
                the draft is not in the list of plans of kehoach.yaml yet; check it by itself: kehoach check \(place)
                """)
    }
}

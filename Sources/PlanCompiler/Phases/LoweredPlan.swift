import ConcurrentWork
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanSyntax

/// One plan out of its files, with what happened to it, and what is wrong with the texts.
struct LoweredPlan: Sendable {
    let plan: Plan
    let journal: Journal
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - evidence: how the files that its reports name are looked at.
    ///   - concurrently: how its files are read.
    init(
        _ sources: PlanSources, _ frame: WorkspaceFrame, _ evidence: EvidenceLookup,
        _ concurrently: Concurrently, _ memory: inout SectionMemory?
    ) {
        // Tasks are most of a plan: each of their files is read when it is lowered, so that never all trees exist.
        let tasks = sources.files.filter { $0.place?.kind == .tasks }
        let others = sources.files.filter { $0.place?.kind != .tasks }
        let parsed = concurrently.map(others.count) { others[$0].read() }
        let files = zip(others, parsed).compactMap { source, parsed in
            source.place.map { ParsedFile(kind: $0.kind, folder: $0.folder, tree: parsed.tree) }
        }
        guard let planFile = files.first(where: { $0.kind == .plan }) else {
            preconditionFailure("a plan without its own file")
        }
        let lowered = WorkspaceLowering.plan(
            planFile, files.filter { $0.kind == .targets },
            tasks.map { task in
                UnreadFile(task.file.id, folder: sources.folder, bytes: task.file.bytes) { task.read() }
            },
            frame.names, frame.phrases, concurrently: concurrently, memory: &memory)
        let told = WorkspaceLowering.journal(
            files, of: lowered.form, frame.names, concurrently: concurrently)
        var (plan, journal) = (lowered.form, told.form)
        plan.waivers += journal.waivers
        if !journal.isEmpty { journal.evidenceFiles = evidence.files(journal.evidencePaths) }
        self.plan = plan
        self.journal = journal
        diagnostics = parsed.flatMap(\.diagnostics) + lowered.diagnostics + told.diagnostics
    }

    /// Without a memory.
    init(
        _ sources: PlanSources, _ frame: WorkspaceFrame, _ evidence: EvidenceLookup,
        _ concurrently: Concurrently
    ) {
        var none: SectionMemory?
        self.init(sources, frame, evidence, concurrently, &none)
    }
}

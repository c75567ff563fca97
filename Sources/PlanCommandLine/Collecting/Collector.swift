import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanForms
import PlanModel
import PlanWorkspace

/// Turns forms into reports of a workspace, and tries these out in memory before anything is written.
struct Collector {
    let loaded: LoadedWorkspace
    /// Whether reports that are there may be replaced.
    let replaces: Bool
    /// The plans by themselves, which forms are read by.
    private let plans: CompiledWorkspace
    /// With what was reported until now, faulty as it may be.
    private let before: Compilation

    /// - Parameter plans: compiled from the sources without those of the journals.
    init(_ loaded: LoadedWorkspace, _ plans: CompiledWorkspace, replaces: Bool) {
        self.loaded = loaded
        self.replaces = replaces
        self.plans = plans
        before = loaded.compilation()
    }

    /// The language that reports are written in, whoever collects.
    private var spelling: Language { plans.workspace.settings.language ?? .vietnamese }

    /// - Parameter announce: told of each form before it is read.
    func collect(_ paths: [String], announce: (Int) -> Void) throws -> [CollectedForm] {
        var forms: [CollectedForm] = []
        for (index, path) in paths.enumerated() {
            announce(index)
            forms.append(try collected(path, after: forms))
        }
        tryOut(&forms)
        return forms
    }

    private func collected(_ source: String, after forms: [CollectedForm]) throws -> CollectedForm {
        let reading = try FormReader.read(source, in: plans)
        guard let form = reading.form else {
            return CollectedForm(source, of: reading.unit, report: nil, faults: reading.faults, .faulty)
        }
        let report = CollectedReport(form, path: existingReport(form), spelling: spelling)
        var collected = CollectedForm(
            source, of: reading.unit, report: report, faults: reading.faults, .new)
        collected.faults += placesTaken(by: report)
        if let same = forms.first(where: { $0.report?.path == report.path }) {
            collected.outcome = .repeated(form: same.source)
            if same.report?.bytes != report.bytes {
                collected.faults.append(FormFault(.sameReport(as: same.source)))
            }
        } else if let bytes = existing(report.path) {
            collected.outcome =
                bytes == report.bytes
                ? .unchanged
                : replaces
                    ? .replaced
                    : .conflict(
                        difference: UnifiedDiff(path: report.path, before: bytes, after: report.bytes).text)
        }
        return collected
    }

    /// The report of the same unit and period that is there, whatever its file is called.
    private func existingReport(_ form: FilledForm) -> String? {
        let workspace = before.workspace
        for (plan, journal) in zip(workspace.plans, workspace.journals) where plan.folder == form.folder {
            for report in journal.reports where report.period.value == form.period.value {
                guard let unit = report.unit.value?.unit,
                    workspace.units.units[unit].code.value == form.unit.code
                else { continue }
                return before.sources[report.file].path
            }
        }
        return nil
    }

    private func existing(_ path: String) -> [UInt8]? {
        loaded.inputs.lazy.filter { $0.path == path }.compactMap(\.bytes).first
    }

    /// Where evidence is to go, only the very same bytes may stand already.
    private func placesTaken(by report: CollectedReport) -> [FormFault] {
        report.copies.compactMap { copy in
            switch namedFile(copy.path, in: loaded.root, limit: EvidenceLookup.maximumSize) {
            case .missing: nil
            case .readable(_, copy.file.sha256, _): nil
            default: FormFault(.placeTaken(copy.path))
            }
        }
    }
}

// MARK: - Trying out

extension Collector {
    /// Compiles the workspace as it would be, and tells the forms what rules find in their reports.
    private func tryOut(_ forms: inout [CollectedForm]) {
        let changed = forms.indices.filter {
            forms[$0].outcome == .new || forms[$0].outcome == .replaced
        }
        guard !changed.isEmpty else { return }
        var tried = loaded
        var copies: [CollectedReport.Copy] = []
        for index in changed {
            guard let report = forms[index].report else { continue }
            tried.overlay(report.path, .bytes(report.bytes))
            copies += report.copies
        }
        let after = tried.compilation(evidence: .onDisk(loaded.root, besides: copies))
        for index in changed { tell(&forms[index], after) }
        let known = Set(before.diagnostics.map { Finding($0, before.sources) })
        let reports = Set(changed.compactMap { forms[$0].report?.path })
        for diagnostic in after.diagnostics where diagnostic.severity == .error {
            let finding = Finding(diagnostic, after.sources)
            guard !reports.contains(finding.path), !known.contains(finding) else { continue }
            let remedy = BilingualText(vi: "xem \(finding.path)", en: "see \(finding.path)")
            forms[changed[0]].faults.append(FormFault(.rule(diagnostic, remedy: remedy)))
        }
    }

    private func tell(_ form: inout CollectedForm, _ compilation: Compilation) {
        guard let report = form.report,
            let file = compilation.sources.files.first(where: { $0.path == report.path })
        else { return }
        let cells = ReportCells(report.form, in: file, spelling: spelling)
        form.faults += compilation.diagnostics.filter { $0.span.file == file.id }.map(cells.fault)
    }

    /// A finding as it is known again in another compilation.
    private struct Finding: Hashable {
        let path: String
        let rule: RuleCode
        let message: Message

        init(_ diagnostic: Diagnostic, _ sources: SourceMap) {
            path = sources[diagnostic.span.file].path
            rule = diagnostic.rule.code
            message = diagnostic.message
        }
    }
}

extension EvidenceLookup {
    /// Looks at the disk, but knows of files that are yet to be copied to their places.
    fileprivate static func onDisk(
        _ root: WorkspaceRoot, besides copies: [CollectedReport.Copy]
    ) -> EvidenceLookup {
        let coming = Dictionary(copies.map { ($0.path, $0.file) }) { first, _ in first }
        return EvidenceLookup { paths in
            Dictionary(
                uniqueKeysWithValues: paths.map { path in
                    guard let file = coming[path] else {
                        return (path, EvidenceFile(namedFile(path, in: root, limit: maximumSize)))
                    }
                    return (path, .readable(size: file.size, sha256: file.sha256, type: file.type))
                })
        }
    }
}

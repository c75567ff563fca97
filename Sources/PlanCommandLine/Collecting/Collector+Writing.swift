import PlanDiagnostics
import PlanForms
import PlanWorkspace

extension Collector {
    /// Puts reports and evidence in their places.
    ///
    /// All is made aside first. Evidence goes before the reports that name it: a run that is stopped on its way leaves
    /// files that no report names yet, and can be repeated.
    ///
    /// - Throws: ``WorldError``, or ``Failure`` for evidence that changed meanwhile.
    func write(_ forms: [CollectedForm]) throws {
        let changed = forms.filter { $0.outcome == .new || $0.outcome == .replaced }
        let root = loaded.root.path
        guard !changed.isEmpty else { return StagingFolder.clearRemains(in: root) }
        let staging = try StagingFolder(in: root)
        defer { staging.discard() }
        var evidence: [String] = []
        for form in changed {
            guard let report = form.report else { continue }
            try requireInside(report)
            for copy in report.copies
            where !pathExists(root + "/" + copy.path) && !evidence.contains(copy.path) {
                try stage(copy, besides: form.source, staging)
                evidence.append(copy.path)
            }
            try staging.write(report.path, report.bytes)
        }
        try staging.publishNew(evidence)
        try staging.publishNew(changed.filter { $0.outcome == .new }.compactMap { $0.report?.path })
        try staging.publish(changed.filter { $0.outcome == .replaced }.compactMap { $0.report?.path })
    }

    private func stage(
        _ copy: CollectedReport.Copy, besides form: String, _ staging: StagingFolder
    ) throws {
        let path = enclosingFolder(of: form) + "/" + copy.file.source
        guard let source = resolvedPath(path) else { throw WorldError(.read, path) }
        guard try staging.copy(source, to: copy.path) == copy.file.sha256 else {
            throw Failure(
                vi: "“\(path)” vừa bị sửa trong khi thu; chạy lại",
                en: "“\(path)” was changed while it was collected; run again")
        }
    }

    /// Folders that are links would lead what is written out of the workspace.
    private func requireInside(_ report: CollectedReport) throws {
        let folders = [enclosingFolder(of: report.path)] + report.copies.map { enclosingFolder(of: $0.path) }
        for folder in Set(folders) where pathExists(loaded.root.path + "/" + folder) {
            guard loaded.root.relativePath(of: loaded.root.path + "/" + folder) == folder else {
                throw Failure(
                    vi: "thư mục “\(folder)” là liên kết; chuyển thành thư mục thật",
                    en: "the folder “\(folder)” is a link; put a folder in its place")
            }
        }
    }
}

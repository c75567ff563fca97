import PlanCompiler
import PlanDiagnostics
import PlanImport
import PlanModel
import PlanSyntax
import PlanWorkspace
import VietnameseCalendar

/// The folder of a plan that is imported, and the workspace around it, whether they are there yet or not.
struct ImportTarget {
    /// The last part of the folder's path: `2026`.
    var planName: String
    /// Where the plan's folder stands.
    let workspacePath: String
    let year: Int?

    /// - Parameter folder: nil for a folder named by the year, here.
    init(_ folder: String?, year: Int?) {
        let parts = (folder ?? year.map(String.init) ?? "ke-hoach").split(
            separator: "/", omittingEmptySubsequences: true)
        planName = parts.last.map(String.init) ?? "ke-hoach"
        let above = parts.dropLast().joined(separator: "/")
        workspacePath = folder?.hasPrefix("/") == true ? "/" + above : above.isEmpty ? "." : above
        let named = planName.utf8.count == 4 ? Int(planName) : nil
        self.year = year ?? named.flatMap { (1900...2200).contains($0) ? $0 : nil }
    }

    /// The registry asked for, else the workspace's own, else none.
    func registry(_ asked: String?) throws -> UnitRegistry {
        let path = asked ?? "\(workspacePath)/units.yaml"
        guard asked != nil || pathExists(path) else { return .empty }
        guard case .bytes(let bytes) = try readFile(path, limit: SyntaxLimits.maximumFileSize) else {
            throw Failure(vi: "danh bạ \(path) quá lớn", en: "the registry \(path) is too large")
        }
        let inputs = [SourceInput(path: "units.yaml", .bytes(bytes))]
        let anyDate = CivilDate(year: 2000, month: 1, day: 1)!
        let registry = Compilation(inputs, CompilationSettings(asOf: anyDate)).workspace.units
        guard registry.isComplete, !registry.units.isEmpty else {
            throw Failure(
                vi: "danh bạ \(path) còn lỗi; chạy kehoach check trước khi nhập",
                en: "the registry \(path) has errors; run kehoach check before importing")
        }
        return registry
    }

    /// Writes all files or none that would stand over another.
    func write(_ imported: ImportedPlan) throws {
        let paths = imported.files.map { "\(workspacePath)/\($0.path)" }
        let folder = "\(workspacePath)/\(planName)/tasks"
        if let taken = try paths.first(where: pathExists) ?? firstFile(in: folder) {
            throw Failure(
                vi: "đã có \(taken), không ghi đè; chọn thư mục khác bằng --to hoặc dời tệp cũ đi",
                en:
                    "\(taken) is there already and is not overwritten; choose another folder by --to or move it away"
            )
        }
        guard !imported.files.isEmpty else { return }
        let staging = try StagingFolder(in: workspacePath)
        defer { staging.discard() }
        for file in imported.files { try staging.write(file.path, file.bytes) }
        try staging.publish(imported.files.map(\.path))
    }

    /// Any file of tasks, with which the new ones would mix.
    private func firstFile(in folder: String) throws -> String? {
        guard folderExists(folder) else { return nil }
        return try filePaths(endingWith: ".yaml", below: folder).first.map { "\(folder)/\($0)" }
    }
}

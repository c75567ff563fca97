import PlanDiagnostics
import PlanForms
import PlanWorkspace

/// What a run is to collect, and where.
struct FormFiles {
    /// As they were given, or found in the folders that were.
    private(set) var paths: [String] = []
    /// A folder that holds kehoach.yaml, when one was given.
    private(set) var workspace: String?

    /// What people send in the place of forms, too: a file of another kind must not be passed over in silence.
    private static let endings = [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv"]

    /// - Throws: ``Failure`` for what is not there, and for a folder without forms.
    init(_ arguments: [String]) throws {
        for argument in arguments {
            guard pathExists(argument) else {
                throw Failure(vi: "không có “\(argument)”", en: "there is no “\(argument)”")
            }
            if !folderExists(argument) {
                paths.append(argument)
            } else if pathExists(argument + "/" + WorkspaceRoot.markerFile) {
                workspace = argument
            } else {
                paths += try Self.forms(in: argument)
            }
        }
        guard !paths.isEmpty else {
            throw Failure(
                vi: "chưa chỉ ra biểu nào; ví dụ: kehoach collect bieu.xlsx",
                en: "no form was named; for example: kehoach collect form.xlsx")
        }
    }

    /// Where to look for the workspace: the one given, else the folder that people stand in, else that of the first form.
    var place: String {
        workspace ?? (WorkspaceRoot(containing: ".") != nil ? "." : enclosingFolder(of: paths[0]))
    }

    private static func forms(in folder: String) throws -> [String] {
        let trimmed = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let names = try entryNames(in: trimmed).filter { name in
            // `~$…` is Excel's mark that the file is open.
            !name.hasPrefix("~$") && endings.contains { name.lowercased().hasSuffix($0) }
        }
        guard !names.isEmpty else {
            throw Failure(
                vi: "thư mục “\(folder)” không có biểu nào (.xlsx)",
                en: "the folder “\(folder)” holds no form (.xlsx)")
        }
        return names.map { trimmed + "/" + $0 }
    }
}

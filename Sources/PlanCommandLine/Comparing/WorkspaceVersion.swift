import PlanComparison
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanWorkspace
import VietnameseCalendar

/// One side of a comparison: a folder on the disk, or a commit of the workspace.
struct WorkspaceVersion {
    /// As the user named it.
    let label: String
    let loaded: LoadedWorkspace
    /// Of the plans alone: a report on a task that is gone is no fault of the plan.
    let compilation: Compilation
    /// The folder of the only plan that is meant; nil for all.
    private let planFolder: String?

    /// - Parameter path: a workspace, or a file or folder in it; one within a plan means that plan.
    init(folder path: String, language: Language?, asOf: CivilDate?) throws {
        label = path
        loaded = try LoadedWorkspace(path, language: language, asOf: asOf)
        compilation = loaded.planCompilation()
        let place = loaded.root.relativePath(of: path)
        planFolder = compilation.workspace.plans.map(\.folder).first { folder in
            place.map { ($0 + "/").utf8.starts(with: (folder + "/").utf8) } ?? false
        }
    }

    /// - Parameters:
    ///   - revision: what git calls a commit.
    ///   - path: the workspace as it is now, or a part of it.
    init(revision: String, of path: String, language: Language?, asOf: CivilDate?) throws {
        guard let root = WorkspaceRoot(containing: path) else { throw LoadedWorkspace.notFound(from: path) }
        do {
            let commit = try GitRevision(revision, of: root.path)
            defer { commit.discard() }
            guard WorkspaceRoot(containing: commit.path) != nil else {
                throw GitRevision.Failure.unknown(revision: revision)
            }
            loaded = try LoadedWorkspace(commit.path, language: language, asOf: asOf)
            compilation = loaded.planCompilation()
        } catch let failure as GitRevision.Failure {
            throw Failure(failure.message)
        }
        label = revision
        planFolder = root.relativePath(of: path)
    }

    var plans: [ComparedPlan] {
        let workspace = compilation.workspace
        let all = Array(workspace.plans.ids)
        let meant = all.filter { id in
            planFolder.map { ($0 + "/").utf8.starts(with: (workspace.plans[id].folder + "/").utf8) } ?? false
        }
        return (meant.isEmpty ? all : meant).map {
            ComparedPlan($0, in: workspace, compilation.sources, label: label)
        }
    }
}

extension GitRevision.Failure {
    var message: BilingualText {
        switch self {
        case .notInstalled: BilingualText(vi: "không có git trên máy này", en: "git is not installed")
        case .noRepository:
            BilingualText(
                vi: "không gian làm việc không nằm trong kho git nào; hãy nêu hai thư mục để so sánh",
                en: "the workspace is in no git repository; name two folders to compare")
        case .unknown(let revision):
            BilingualText(
                vi:
                    "không có thư mục “\(revision)”, cũng không có phiên bản git nào tên đó chứa không gian làm việc này",
                en: "there is no folder “\(revision)”, nor a git revision of that name with this workspace")
        case .failed(let output): BilingualText(vi: "git báo lỗi: \(output)", en: "git failed: \(output)")
        case .world(let error): error.message
        }
    }
}

import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanWorkspace
import VietnameseCalendar

/// The language of commands that need no workspace but follow the one that they are run in.
enum SpokenLanguage {
    /// What was asked for, else `KEHOACH_LANG`, else what the workspace around says, else Vietnamese.
    static func chosen(_ asked: Language?) -> Language {
        asked ?? environmentVariable("KEHOACH_LANG").flatMap(Language.init) ?? ofWorkspace ?? .vietnamese
    }

    /// Nil without a workspace, or with one that cannot be read: explaining a rule is not the place to complain.
    private static var ofWorkspace: Language? {
        let marker = WorkspaceRoot.markerFile
        guard let root = WorkspaceRoot(containing: "."),
            case .bytes(let bytes) = try? readFile(
                root.path + "/" + marker, limit: SyntaxLimits.maximumFileSize)
        else { return nil }
        let anyDate = CivilDate(year: 2000, month: 1, day: 1)!
        let input = SourceInput(path: marker, .bytes(bytes))
        return Compilation([input], CompilationSettings(asOf: anyDate)).workspace.settings.language
    }
}

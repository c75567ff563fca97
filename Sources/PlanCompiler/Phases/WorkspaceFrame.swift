import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanSyntax
import VietnameseCalendar

/// What every plan of a workspace is read and judged with: the settings, the registry and the calendars.
struct WorkspaceFrame: Sendable {
    let file: WorkspaceFile
    let units: UnitRegistry
    let names: UnitNames
    /// What readers of plans have learnt of phrases.
    let phrases = PhraseMemories()
    let calendars: [YearCalendar]
    let diagnostics: [Diagnostic]
    /// For the years that something was announced of.
    private let calendar: WorkingCalendar

    init(_ sources: WorkspaceSources) {
        var diagnostics: [Diagnostic] = []
        func forms<Form>(_ kind: FileKind, _ lowered: (SyntaxTree) -> Lowered<Form>) -> [Form] {
            sources.shared.filter { $0.place?.kind == kind }.map { source in
                let parsed = source.read()
                let form = lowered(parsed.tree)
                diagnostics += parsed.diagnostics + form.diagnostics
                return form.form
            }
        }
        file = forms(.workspace, WorkspaceLowering.workspaceFile).first ?? WorkspaceFile()
        units = forms(.units, WorkspaceLowering.registry).first ?? .empty
        names = UnitNames(units)
        calendars = forms(.calendar, WorkspaceLowering.calendar)
        calendar = WorkingCalendar(calendars, years: [])
        self.diagnostics = diagnostics + sources.missingFiles(file.folders)
    }

    /// The calendar that a plan of some year is judged by.
    func calendar(for year: Int?) -> WorkingCalendar {
        guard let year, !calendars.contains(where: { $0.year.value == year }) else { return calendar }
        return WorkingCalendar(calendars, years: [year])
    }
}

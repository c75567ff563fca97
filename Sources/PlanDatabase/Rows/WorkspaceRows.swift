import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// What the rows of every table are made from: the compiled workspace, with places told as path and line.
struct WorkspaceRows {
    let compiled: CompiledWorkspace
    private let lineIndices: [LineIndex]

    init(_ compiled: CompiledWorkspace) {
        self.compiled = compiled
        lineIndices = compiled.sources.files.map { LineIndex($0.bytes) }
    }

    var units: UnitRegistry { compiled.workspace.units }

    /// Sorted by code; made anew each time.
    var plans: [PlanRows] {
        compiled.workspace.plans.ids.sorted(byCode: { compiled.workspace.plans[$0].code.value })
            .map { PlanRows(self, $0) }
    }

    func path(_ file: FileID) -> String { compiled.sources[file].path }

    /// From 1.
    func line(_ span: SourceSpan) -> Int { position(span.file, span.start).line }

    func position(_ file: FileID, _ offset: UInt32) -> SourcePosition {
        lineIndices[Int(file.rawValue)].position(at: Int(offset))
    }
}

/// One plan of the workspace on its way to rows.
struct PlanRows {
    let workspace: WorkspaceRows
    let plan: Plan
    /// Where the plan stands among those of the workspace.
    let id: PlanID
    /// The tasks sorted by code, which is the order of every table about them.
    let tasks: [(code: String, task: Task, id: TaskID)]

    init(_ workspace: WorkspaceRows, _ id: PlanID) {
        let plan = workspace.compiled.workspace.plans[id]
        self.workspace = workspace
        self.plan = plan
        self.id = id
        tasks = plan.tasks.indices.sorted(byCode: { plan.tasks[$0].code.value })
            .map { (plan.tasks[$0].code.value, plan.tasks[$0], TaskID($0)) }
    }

    var code: String { plan.code.value }

    /// From 1, in the order of the workspace.
    var position: Int { id.rawValue + 1 }
    private var lineage: PlanLineage { workspace.compiled.workspace.lineage }
    /// The plan right above.
    var parentCode: String? {
        lineage.parent(of: id).map { workspace.compiled.workspace.plans[$0].code.value }
    }
    var linksUp: [PlanLineage.Link] { lineage.linksUp(from: id) }

    func code(_ unit: UnitID?) -> String? { unit.map { workspace.units.units[$0].code.value } }
    /// The unit behind a field; nil for a group, which cannot act.
    func code(_ field: Field<UnitReference>) -> String? { code(field.value?.unit) }
}

extension Sequence {
    /// Sorted as SQLite sorts text: by its bytes.
    func sorted(byCode code: (Element) -> String) -> [Element] {
        map { (code: code($0), element: $0) }
            .sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
            .map(\.element)
    }
}

extension Sequence {
    /// With places from 1, as positions are counted in the database.
    func numbered() -> some Sequence<(position: Int, element: Element)> {
        enumerated().lazy.map { (position: $0.offset + 1, element: $0.element) }
    }
}

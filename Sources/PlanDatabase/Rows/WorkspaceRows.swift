import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// What the rows of every table are made from: the compiled workspace, with places told as path and line.
///
/// The lines of a file are looked for when the first place in it is asked for: whoever writes the rows of one plan needs
/// those of its files only.
final class WorkspaceRows {
    let compiled: CompiledWorkspace
    /// Those of kehoach.yaml.
    private(set) lazy var waivers = NumberedWaivers(
        compiled.workspace.waivers, RowNumbers(ofWorkspaceIn: compiled))
    private var lineIndices: [FileID: LineIndex] = [:]

    init(_ compiled: CompiledWorkspace) { self.compiled = compiled }

    var units: UnitRegistry { compiled.workspace.units }

    func path(_ file: FileID) -> String { compiled.sources[file].path }

    /// From 1.
    func line(_ span: SourceSpan) -> Int { lineIndex(of: span.file).line(at: Int(span.start)) }

    func position(_ file: FileID, _ offset: UInt32) -> SourcePosition {
        lineIndex(of: file).position(at: Int(offset))
    }

    private func lineIndex(of file: FileID) -> LineIndex {
        if let known = lineIndices[file] { return known }
        let index = LineIndex(compiled.sources[file].bytes)
        lineIndices[file] = index
        return index
    }
}

/// Where a plan comes in the tables, which are sorted by code.
struct PlanPlace: Sendable {
    let id: PlanID
    let code: String
    /// From 1, in the order of the workspace.
    let position: Int
    let numbers: RowNumbers

    /// The places of the plans that were compiled, sorted by code.
    static func all(of compiled: CompiledWorkspace) -> [PlanPlace] {
        let (plans, codes) = (compiled.workspace.plans, compiled.planCodes)
        let sorted = codes.indices.sorted(byCode: { codes[$0] })
        let ids = Dictionary(uniqueKeysWithValues: plans.ids.map { (plans[$0].code.value, $0) })
        return sorted.enumerated().compactMap { rank, index in
            ids[codes[index]].map {
                PlanPlace(id: $0, code: codes[index], position: index + 1, numbers: RowNumbers(rank))
            }
        }
    }
}

/// Numbers for rows of tables whose key is one number through all plans: each plan has a range of its own, so that an
/// edit to one changes no row of another.
struct RowNumbers: Sendable {
    /// More than a plan can have rows of one table.
    private static let size = 1_000_000_000

    let range: Range<Int>

    /// - Parameter rank: how many plans come before by their codes.
    init(_ rank: Int) { range = rank * Self.size + 1..<(rank + 1) * Self.size }

    /// Those of rows that belong to no plan, behind all plans.
    init(ofWorkspaceIn compiled: CompiledWorkspace) { self.init(compiled.planCodes.count) }

    /// - Parameter position: from 1.
    subscript(position: Int) -> Int { range.lowerBound + position - 1 }
}

/// One plan of the workspace on its way to rows.
struct PlanRows {
    let workspace: WorkspaceRows
    let compiled: CompiledPlan
    let code: String
    private let place: PlanPlace
    /// The tasks sorted by code, which is the order of every table about them.
    let tasks: [(code: String, task: Task, id: TaskID)]
    /// In the order of the plan: many rows name tasks and targets, and none has to copy one for its code.
    private let taskCodes: [String]
    private let targetCodes: [String]

    init(_ workspace: WorkspaceRows, _ place: PlanPlace) {
        self.workspace = workspace
        self.place = place
        compiled = workspace.compiled.plans[place.id.rawValue]
        code = compiled.plan.code.value
        let tasks = compiled.plan.tasks
        self.tasks = tasks.indices.sorted(byCode: { tasks[$0].code.value })
            .map { (tasks[$0].code.value, tasks[$0], TaskID($0)) }
        taskCodes = tasks.map(\.code.value)
        targetCodes = compiled.plan.targets.map(\.code.value)
    }

    var plan: Plan { compiled.plan }
    private var id: PlanID { place.id }

    /// From 1, in the order of the workspace.
    var position: Int { place.position }
    var numbers: RowNumbers { place.numbers }
    private var lineage: PlanLineage { workspace.compiled.workspace.lineage }
    /// The plan right above.
    var parentCode: String? {
        lineage.parent(of: id).map { workspace.compiled.workspace.plans[$0].code.value }
    }
    var linksUp: [PlanLineage.Link] { lineage.linksUp(from: id) }

    func code(_ task: TaskID) -> String { taskCodes[task.rawValue] }
    func code(_ target: TargetID) -> String { targetCodes[target.rawValue] }
    func code(_ unit: UnitID?) -> String? { unit.map { workspace.units.units[$0].code.value } }
    /// The unit behind a field; nil for a group, which cannot act.
    func code(_ field: Field<UnitReference>) -> String? { code(field.value?.unit) }
}

extension Sequence {
    /// Sorted as SQLite sorts text: by its bytes.
    func sorted(byCode code: (Element) -> String) -> [Element] {
        // Places are moved about instead of the records, which are large.
        let elements = Array(self)
        let codes = elements.map(code)
        return elements.indices.sorted { codes[$0].utf8.lexicographicallyPrecedes(codes[$1].utf8) }
            .map { elements[$0] }
    }
}

extension Sequence {
    /// With places from 1, as positions are counted in the database.
    func numbered() -> some Sequence<(position: Int, element: Element)> {
        enumerated().lazy.map { (position: $0.offset + 1, element: $0.element) }
    }
}

import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanImport
import PlanModel
import PlanWorkspace
import Testing
import VietnameseCalendar

/// The ward's plan of 2026: what it is made of, and what imported files come to in its place.
enum RealPlan {
    static let folder = parent(of: parent(of: parent(of: parent(of: #filePath)))) + "/plans"
    static let asOf = CivilDate(iso: "2026-01-20")!

    static func inputs() throws -> [SourceInput] {
        let root = try #require(WorkspaceRoot(containing: folder))
        return try yamlFiles(in: root).map { path in
            guard case .bytes(let bytes) = try readFile(root.path + "/" + path, limit: 1 << 20) else {
                preconditionFailure("a file of the plan is larger than a megabyte")
            }
            return SourceInput(path: path, .bytes(bytes))
        }
    }

    static func compiled() throws -> CompiledWorkspace { try once.get() }

    private static let once = Result {
        try #require(Compilation(try inputs(), CompilationSettings(asOf: asOf)).compiled)
    }

    static func appendix() throws -> OfficialAppendix {
        let workspace = try compiled()
        return try #require(OfficialPlan(workspace.plans[0], in: workspace).appendix)
    }

    /// Settings with the ward's registry.
    static func settings(source: String = "phu-luc.docx") throws -> ImportSettings {
        var settings = ImportSettings(source: source, folder: "2026")
        settings.year = 2026
        settings.registry = try compiled().workspace.units
        return settings
    }

    /// The plan with the files of tasks that were imported instead of its own.
    static func plan(with imported: ImportedPlan) throws -> Plan {
        let others = try inputs().filter { !$0.path.contains("/tasks/") }
        let made = imported.files.filter { $0.path != imported.proposedUnits }.map {
            SourceInput(path: $0.path, .bytes($0.bytes))
        }
        let compilation = Compilation(others + made, CompilationSettings(asOf: asOf))
        let plan = try #require(compilation.workspace.plans.first)
        #expect(
            plan.isComplete,
            "the made files cannot be read: \(compilation.diagnostics.first.map { $0.message.rendered(in: .english) } ?? "")"
        )
        return plan
    }

    private static func parent(of path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
}

/// What two plans must have in common for one to be the other, imported.
struct TaskSummary: Hashable, CustomStringConvertible {
    let section: String
    let group: String
    let title: String
    let outputs: [String]
    let kpis: [String]
    let owners: [String]
    let support: [String]
    let advisors: [String]
    let deadline: Deadline?
    let condition: String?
    let note: String?

    var description: String {
        "\(section) / \(group) / \(title)\n  \(outputs) \(kpis)\n  \(owners) \(support) \(advisors)\n  \(deadline.map { "\($0)" } ?? "no deadline") \(condition ?? "") \(note ?? "")"
    }

    static func all(of plan: Plan, _ units: UnitRegistry) -> [TaskSummary] {
        plan.tasks.map { task in
            func codes(_ references: [Spanned<UnitReference>]) -> [String] {
                references.map { units.code($0.value.referent) }
            }
            let group = task.group.flatMap { plan.groups[$0].title.value } ?? ""
            let title = task.title.value ?? ""
            // A blank sub-task under a group and a task by itself are one row of the appendix.
            let isAlone = title.isEmpty || group.isEmpty
            return TaskSummary(
                section: unended(plan.sections[task.section].title.value ?? ""),
                group: isAlone ? "" : unended(group), title: unended(title.isEmpty ? group : title),
                outputs: task.outputs.map { unended($0.value) },
                kpis: task.kpis.map { unended($0.text.value) },
                owners: codes(task.owners), support: codes(task.support), advisors: codes(task.advisors),
                deadline: task.deadline.value, condition: task.condition.value.map { unended($0.text) },
                note: task.note.value.map(unended))
        }
    }

    private static func unended(_ text: String) -> String {
        var text = text
        while let last = text.last, ".;,: ".contains(last), !text.hasSuffix("...") { text.removeLast() }
        return text
    }
}

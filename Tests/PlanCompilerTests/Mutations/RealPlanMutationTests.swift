import PlanCompiler
import PlanDiagnostics
import Testing

/// Every mistake of some kinds, made once in every task of the plan of 2026: each is caught, once, where it stands.
@Suite("Mutations of the real plan")
struct RealPlanMutationTests {
    static let plan = {
        var workspace = FixtureWorkspace(folder: FixtureWorkspace.folder.droppingLast(2) + "/plans")
        workspace.files = workspace.files.filter { !$0.key.hasPrefix("2027/") }
        return workspace
    }()
    static let before = plan.compiled(usesWaivers: false)

    static let tasks: [TaskRecord] = plan.files.keys.filter { $0.contains("/tasks/") }.sorted().flatMap {
        TaskRecord.all(in: $0, plan.files[$0]!)
    }

    /// The fields that every task needs, and the rule that misses each.
    static let required = [
        "mã": "KH014", "tên": "KH201", "sản phẩm": "KH401", "KPI": "KH402", "chủ trì": "KH101",
        "thời hạn": "KH301",
    ]

    /// Keys as hurried fingers write them; each is nearest to the one that was meant.
    static let misspellings = [
        "mã": "ma", "tên": "tến", "sản phẩm": "sản phầm", "KPI": "KPl", "chủ trì": "chủ chì",
        "phối hợp": "phối họp",
        "thời hạn": "thời hạng", "tham mưu": "than mưu", "điều kiện": "điêu kiện", "chỉ tiêu": "chĩ tiêu",
        "ghi chú": "ghi chứ", "miễn kiểm": "miển kiểm",
    ]

    @Test("The plan has its 32 tasks")
    func planIsRead() {
        #expect(Self.tasks.count == 32)
        #expect(Set(Self.tasks.map(\.code)).count == 32)
    }

    @Test("A required field that is removed is missed once, at the record's code", arguments: tasks)
    func removedFields(task: TaskRecord) throws {
        for field in task.fields {
            guard let rule = Self.required[field.name] else { continue }
            let bytes = Self.plan.files[task.path]!
            let effect = Mutation(path: task.path, range: task.removal(of: field, in: bytes), replacement: "")
                .effect(on: Self.plan, before: Self.before)
            #expect(effect.codes == [rule], "\(task.code): \(field.name)")
            let codeOffset = try #require(task["mã"]).key.lowerBound
            let line = LineIndex(bytes).position(at: codeOffset).line
            #expect(effect.added.map(effect.line) == [line], "\(task.code): \(field.name)")
        }
    }

    @Test("A misspelt key is one unknown key, and what it stood for is not missed besides", arguments: tasks)
    func misspeltKeys(task: TaskRecord) {
        for field in task.fields {
            let effect = Mutation(
                path: task.path, range: field.key,
                replacement: Self.misspellings[field.name] ?? field.name + "x"
            )
            .effect(on: Self.plan, before: Self.before)
            #expect(effect.codes == ["KH003"], "\(task.code): \(field.name)")
            #expect(
                effect.added.map(\.span.range.lowerBound) == [field.key.lowerBound],
                "\(task.code): \(field.name)")
        }
    }

    @Test("A unit that does not exist is one unknown unit", arguments: tasks)
    func unknownUnits(task: TaskRecord) {
        for name in ["chủ trì", "phối hợp", "tham mưu"] {
            for unit in task[name]?.scalars ?? [] {
                let effect = Mutation(path: task.path, range: unit, replacement: "Trạm vũ trụ Sao Hôm")
                    .effect(on: Self.plan, before: Self.before)
                #expect(effect.codes == ["KH102"], "\(task.code): \(name)")
                #expect(
                    effect.added.map(\.span.range.lowerBound) == [unit.lowerBound], "\(task.code): \(name)")
            }
        }
    }

    @Test("A code used twice is reported once, with both places", arguments: tasks)
    func duplicateCodes(task: TaskRecord) throws {
        let other = try #require(Self.tasks.first { $0.code != task.code })
        let code = try #require(task["mã"]).value
        let effect = Mutation(path: task.path, range: code, replacement: other.code)
            .effect(on: Self.plan, before: Self.before)
        #expect(effect.codes == ["KH018"], "\(task.code)")
        #expect(effect.added.first?.labels.isEmpty == false)
    }
}

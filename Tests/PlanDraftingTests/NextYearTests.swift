import PlanCompiler
import PlanDiagnostics
import PlanDrafting
import PlanFormatting
import PlanLowering
import PlanModel
import Testing
import VietnameseCalendar

@Suite("Next year's plan")
struct NextYearTests {
    @Test("from the real plan carries every task and turns each waiver into one decision")
    func realPlan() throws {
        let drafted = try Drafted("plans", asOf: "2026-12-31")
        let plan = drafted.old.plan
        #expect(drafted.draft.carried.map(\.code) == plan.tasks.map(\.code.value))
        #expect(drafted.draft.left.isEmpty)
        let gaps = Set(plan.waivers.map(\.span))
        let asked = drafted.draft.decisions.filter { $0.text.vi.hasPrefix("KH") }
        #expect(asked.count == gaps.count)
        let text = drafted.draft.files.map(\.text).joined()
        #expect(!text.contains("miễn kiểm:"))
        for decision in asked {
            #expect(text.components("CẦN QUYẾT ĐỊNH – \(decision.text.vi)\n") >= 1, "\(decision.text.vi)")
        }
    }

    @Test("has only the errors that its decisions are about, and every date in the new year")
    func errors() throws {
        let drafted = try Drafted("plans", asOf: "2026-12-31")
        let new = try drafted.compiled()
        let asked = drafted.draft.decisions.map(\.text.vi).joined(separator: " ")
        for finding in new.diagnostics where finding.severity == .error {
            let path = new.sources[finding.span.file].path
            #expect(
                asked.contains(finding.rule.code.description),
                "\(path): \(finding.rule.code) \(finding.message.rendered(in: .vietnamese))")
        }
        let plan = try #require(new.workspace.plans.first { $0.folder == "2027" })
        #expect(plan.year.value == 2027)
        for task in plan.tasks {
            #expect(task.deadline.value?.due.map { $0.year == 2027 } ?? true, "\(task.code.value)")
            #expect(task.continued.map(\.value) == ["ke-hoach-2026/\(task.code.value)"])
        }
    }

    @Test("from a ward with half a year behind it leaves out what is done")
    func halfAYear() throws {
        let drafted = try Drafted("examples/phuong-mau-don", asOf: "2026-12-31")
        let states = Dictionary(
            uniqueKeysWithValues: drafted.old.progress.tasks.map {
                (drafted.old.plan.tasks[$0.task].code.value, $0.state)
            })
        #expect(!drafted.draft.left.isEmpty && !drafted.draft.carried.isEmpty)
        for (task, state) in drafted.draft.left {
            #expect(state == .completed || state == .withdrawn)
            #expect(states[task.code] == state)
        }
        #expect(drafted.draft.left.count + drafted.draft.carried.count == drafted.old.plan.tasks.count)
        let new = try drafted.compiled()
        #expect(new.workspace.plans.last?.tasks.count == drafted.draft.carried.count)
    }

    @Test("is in the layout, and says the same twice")
    func layout() throws {
        let drafted = try Drafted("plans", asOf: "2026-12-31")
        for file in drafted.draft.files where file.path.hasSuffix(".yaml") {
            let source = SourceFile(id: FileID(0), path: file.path, bytes: Array(file.text.utf8))
            #expect(PlanFormatter.format(source) == .text(file.text), "\(file.path)")
        }
    }

    @Test(
        "moves deadlines by what they mean",
        arguments: [
            ("Quý I/2026", "Quý I/2027"), ("Năm 2026", "Năm 2027"),
            ("trước ngày 15/6/2026", "trước ngày 15/6/2027"),
            ("2025 - 2026", "2026 - 2027"), ("30/11/2026", "30/11/2027"), ("2026-03-31", "2027-03-31"),
            ("Tháng 02/2026", "Tháng 02/2027"), ("2025-2030", nil),
        ])
    func deadlines(text: String, moved: String?) {
        #expect(YearShift(from: 2026, to: 2027).deadline(text) == moved)
    }

    @Test("keeps the last day of February")
    func leapDay() {
        #expect(YearShift(from: 2028, to: 2029).deadline("29/02/2028") == "28/02/2029")
        #expect(YearShift(from: 2027, to: 2028).deadline("28/02/2027") == "28/02/2028")
    }

    @Test("names the new year in prose, but leaves the dates of documents")
    func prose() {
        let shift = YearShift(from: 2026, to: 2027)
        #expect(shift.prose("Trong năm 2026 tổ chức 01 cuộc thi") == "Trong năm 2027 tổ chức 01 cuộc thi")
        #expect(shift.prose("ngày 16 tháng 01 năm 2026") == "ngày 16 tháng 01 năm 2026")
        #expect(shift.prose("số 03-KH/BCĐ ngày 16/01/2026") == "số 03-KH/BCĐ ngày 16/01/2026")
    }

    @Test("is what plans/2027 was written from: each of its tasks goes on with one that is carried over")
    func writtenUp() throws {
        let drafted = try Drafted("plans", asOf: "2026-12-31")
        let written = try Drafted.written()
        let carried = Set(drafted.draft.carried.map { "ke-hoach-2026/\($0.code)" })
        let plan = try #require(written.workspace.plans.first { $0.folder == "2027" })
        #expect(plan.tasks.allSatisfy { $0.continued.count == 1 })
        #expect(Set(plan.tasks.flatMap { $0.continued.map(\.value) }) == carried)
    }

    @Test("written up needs no waiver and has no error or warning, only no number and no date of issue yet")
    func complete() throws {
        let written = try Drafted.written()
        let plan = try #require(written.workspace.plans.first { $0.folder == "2027" })
        #expect(plan.waivers.isEmpty)
        let inPlan = { (span: SourceSpan) in plan.holds(written.sources[span.file].path) }
        let found = written.diagnostics.filter { inPlan($0.span) }
        #expect(found.map(\.rule.code.description).sorted() == ["KH603", "KH606"])
        #expect(found.allSatisfy { $0.severity == .info })
        #expect(!written.allowed.contains { inPlan($0.diagnostic.span) })
        for task in plan.tasks {
            #expect(task.person.value != nil && !task.evidence.isEmpty && !task.targets.isEmpty)
            #expect(task.deadline.value?.due != nil || task.cadence.value != nil, "\(task.code.value)")
        }
        #expect(plan.targets.allSatisfy { $0.owner.value != nil && $0.baseline.value != nil })
    }

    @Test("has a calendar that names the schema as the workspace's files do")
    func calendarSchema() {
        let marker = "# yaml-language-server: $schema=../schemas/workspace.vi.json\nngôn ngữ: vi\n"
        let calendar = "# yaml-language-server: $schema=../../schemas/calendar.vi.json\nnăm: 2026\n"
        #expect(CalendarDraft.schema(like: [calendar], marker) == "../../schemas/calendar.vi.json")
        #expect(CalendarDraft.schema(like: ["năm: 2026\n"], marker) == "../../schemas/calendar.vi.json")
        #expect(CalendarDraft.schema(like: [], "ngôn ngữ: vi\n") == nil)
    }
}

/// A workspace of the repository with the next year's plan drafted beside its own.
private struct Drafted {
    let old: CompiledPlan
    let draft: NextYear
    private let inputs: [SourceInput]
    private let date: CivilDate

    init(_ workspace: String, asOf: String) throws {
        let paths = Repository.yamlFiles.filter { $0.hasPrefix(workspace + "/") }
        inputs = try paths.map {
            SourceInput(
                path: String($0.dropFirst(workspace.count + 1)), .bytes(try #require(Repository.bytes($0))))
        }.filter { !$0.path.contains("evidence/") && !$0.path.hasPrefix("2027/") }
        date = try #require(CivilDate(iso: asOf))
        let compiled = try #require(Compilation(inputs, CompilationSettings(asOf: date)).compiled)
        old = compiled.plans[0]
        let prefix = old.plan.folder + "/"
        let sources = compiled.sources.files.compactMap { file -> NextYear.Source? in
            guard file.path.hasPrefix(prefix), let place = SourceLayout.place(of: file.path) else {
                return nil
            }
            return NextYear.Source(
                kind: place.kind, path: String(file.path.dropFirst(prefix.count)), file: file)
        }
        draft = NextYear(
            old, in: compiled.workspace, sources: sources, year: 2027, folder: "2027", language: .vietnamese)
    }

    /// The workspace of the repository, asked about the plan of 2027.
    static func written() throws -> Compilation {
        let inputs = try Repository.yamlFiles.filter { $0.hasPrefix("plans/") }.map {
            SourceInput(path: String($0.dropFirst(6)), .bytes(try #require(Repository.bytes($0))))
        }
        var settings = CompilationSettings(asOf: try #require(CivilDate(iso: "2026-12-31")))
        settings.asked = ["2027"]
        return Compilation(inputs, settings)
    }

    func compiled() throws -> Compilation {
        let made = draft.files.filter { $0.path.hasSuffix(".yaml") }.map {
            SourceInput(path: $0.path, .bytes(Array($0.text.utf8)))
        }
        var settings = CompilationSettings(asOf: date)
        settings.asked = ["2027"]
        return Compilation(inputs + made, settings)
    }

}

extension String {
    /// How often a piece stands in it.
    fileprivate func components(_ piece: String) -> Int {
        ranges(of: piece).count
    }
}

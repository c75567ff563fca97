import PlanAssistance
import PlanDiagnostics
import Testing

struct NavigationTests {
    @Test(
        "a name leads to the code that it stands for",
        arguments: [
            ("chủ trì: Văn ‸phòng Đảng ủy", "units.yaml: van-phong"),
            ("sau: [mo-‸lop]", "ke-hoach/tasks/01.yaml: mo-lop"),
            ("chỉ tiêu: [‸phu-song]", "ke-hoach/targets.yaml: phu-song"),
            ("căn cứ: [nq-57‸]", "ke-hoach/plan.yaml: nq-57"),
            ("minh chứng: [van‸-ban]", "ke-hoach/plan.yaml: van-ban"),
            ("mã: kiem-‸tra", "ke-hoach/tasks/01.yaml: kiem-tra"),
        ])
    func definitions(_ place: String, _ expected: String) throws {
        let workspace = AssistedWorkspace(at: place)
        let span = try #require(workspace.assistant.definition(at: workspace.cursor, in: workspace.file))
        #expect(workspace.place(span) == expected)
    }

    @Test(
        "what names nothing leads nowhere",
        arguments: ["sản ‸phẩm: Lớp học", "sản phẩm: Lớp‸ học", "KPI: 02‸ cuộc"])
    func nowhere(_ place: String) {
        let workspace = AssistedWorkspace(at: place)
        #expect(workspace.assistant.definition(at: workspace.cursor, in: workspace.file) == nil)
    }

    @Test("a printed number in a report leads to its task")
    func number() throws {
        let workspace = AssistedWorkspace("ke-hoach/reports/thang-02.yaml", at: "nhiệm vụ: I.1‸.2")
        let span = try #require(workspace.assistant.definition(at: workspace.cursor, in: workspace.file))
        #expect(workspace.place(span) == "ke-hoach/tasks/01.yaml: kiem-tra")
    }

    @Test("references are found in every file, reports included, by whichever name")
    func references() {
        let workspace = AssistedWorkspace(at: "mã: mo‸-lop")
        let spans = workspace.assistant.references(
            at: workspace.cursor, in: workspace.file, includingDefinition: true)
        #expect(
            spans.map(workspace.place) == [
                "ke-hoach/reports/thang-02.yaml: mo-lop", "ke-hoach/tasks/01.yaml: mo-lop",
                "ke-hoach/tasks/01.yaml: mo-lop",
            ])
        let unit = AssistedWorkspace(at: "chủ trì: Văn‸ phòng")
        let names = unit.assistant.references(at: unit.cursor, in: unit.file, includingDefinition: false)
        #expect(
            names.map(unit.text) == [
                "van-phong", "van-phong", "Văn phòng Đảng ủy", "Văn phòng Đảng ủy", "VPĐU", "van-phong",
            ])
    }

    @Test("a code is renamed wherever it stands; a number that stands for it stays")
    func renaming() throws {
        let workspace = AssistedWorkspace(at: "mã: mo‸-lop")
        let edits = try workspace.assistant.renaming(at: workspace.cursor, in: workspace.file, to: "lop-hoc")
        #expect(edits.map { workspace.place($0.span) }.count == 3)
        #expect(edits.allSatisfy { workspace.text($0.span) == "mo-lop" && $0.text == "lop-hoc" })
        let numbered = AssistedWorkspace(at: "mã: kiem‸-tra")
        #expect(try numbered.assistant.renaming(at: numbered.cursor, in: numbered.file, to: "x").count == 1)
    }

    @Test(
        "codes that are none, or taken, are refused with the reason",
        arguments: [
            ("Mở lớp", .malformed("Mở lớp")), ("-a", .malformed("-a")), ("", .malformed("")),
            ("kiem-tra", .taken("kiem-tra")), ("hoc-tap", .taken("hoc-tap")),
        ] as [(String, RenameRefusal)])
    func refusals(_ code: String, _ refusal: RenameRefusal) {
        let workspace = AssistedWorkspace(at: "mã: mo‸-lop")
        #expect(throws: refusal) {
            try workspace.assistant.renaming(at: workspace.cursor, in: workspace.file, to: code)
        }
    }

    @Test("only codes are renamed", arguments: ["chủ trì: Văn‸ phòng", "tên: Kiểm‸ tra", "K‸PI: 02"])
    func notACode(_ place: String) {
        let workspace = AssistedWorkspace(at: place)
        #expect(throws: RenameRefusal.notACode) {
            try workspace.assistant.renameable(at: workspace.cursor, in: workspace.file)
        }
    }
}

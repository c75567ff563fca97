import PlanAssistance
import PlanCompiler
import PlanDiagnostics
import Testing

struct CompletionTests {
    private let tasks = AssistedWorkspace.files[AssistedWorkspace.tasks]!

    private func completions(_ text: String, _ path: String = AssistedWorkspace.tasks) -> Completions {
        let workspace = AssistedWorkspace(path, text: text)
        return workspace.assistant.completions(at: workspace.cursor, in: workspace.file)
    }

    private func labels(_ text: String, _ path: String = AssistedWorkspace.tasks) -> [String] {
        completions(text, path).items.map(\.label)
    }

    @Test("keys that are not there yet come, the required first, in a line that is not finished")
    func keys() {
        let labels = labels(tasks.replacingFirst("        KPI: 100% đảng viên dự học", with: "        K‸"))
        #expect(labels.first == "KPI")
        #expect(labels.contains("ghi chú") && !labels.contains("tên") && !labels.contains("việc"))
        let empty = self.labels(tasks.replacingFirst("        KPI: 100% đảng viên dự học", with: "        ‸"))
        #expect(empty.first == "KPI")
    }

    @Test("in an English file keys are English")
    func english() {
        let labels = labels("section: A\ntasks:\n  - id: a\n    title: b\n    ‸\n")
        #expect(labels.prefix(3) == ["output", "kpi", "owner"])
    }

    @Test("a group is offered what a group may have")
    func group() {
        let labels = labels(tasks.replacingFirst("    chủ trì: Văn phòng Đảng ủy", with: "    ‸"))
        #expect(Set(labels) == ["chủ trì", "phối hợp", "điều kiện", "ghi chú", "miễn kiểm"])
    }

    @Test(
        "units come by name and code wherever one may stand",
        arguments: [
            "chủ trì: ‸", "chủ trì: van ph‸", "chủ trì: \"Văn‸", "phối hợp: [VPĐU, ‸",
            "phối hợp: [VPĐU, ba‸]",
            "phối hợp:\n        - ‸",
        ])
    func units(_ line: String) throws {
        let text = tasks.replacingFirst("KPI: 02 cuộc kiểm tra", with: line)
        let items = completions(text).items
        let unit = try #require(items.first { $0.label == "Văn phòng Đảng ủy" })
        #expect(unit.filterText.contains("van phong dang uy"))
        #expect(items.contains { $0.label == "van-phong" })
        #expect(items.contains { $0.label == "Các cơ quan, đơn vị" } == line.hasPrefix("phối hợp"))
    }

    @Test("a name with a comma is put between quotation marks within brackets, and only there")
    func quotes() throws {
        func inserted(_ line: String) throws -> String {
            let items = completions(tasks.replacingFirst("KPI: 02 cuộc kiểm tra", with: line)).items
            return try #require(items.first { $0.label == "Các cơ quan, đơn vị" }).text
        }
        #expect(try inserted("phối hợp: [‸]") == "\"Các cơ quan, đơn vị\"")
        #expect(try inserted("phối hợp: ‸") == "Các cơ quan, đơn vị")
    }

    @Test("an answer takes the place of the words, and of nothing else on the line")
    func replaced() {
        let workspace = AssistedWorkspace(
            text: tasks.replacingFirst("sau: [mo-lop]", with: "sau: [mo‸-lop, x] # một"))
        let completions = workspace.assistant.completions(at: workspace.cursor, in: workspace.file)
        let bytes = workspace.assistant.compilation.sources[workspace.file].bytes
        #expect(String(decoding: bytes[completions.replaced], as: UTF8.self) == "mo-lop")
    }

    @Test(
        "references are completed by kind",
        arguments: [
            ("sau: [‸]", "mo-lop"), ("chỉ tiêu: ‸", "phu-song"), ("căn cứ: ‸", "nq-57"),
            ("minh chứng: [‸", "van-ban"),
            ("trọng số: 1\n        miễn kiểm:\n          - lỗi: ‸", "KH303"), ("rà soát: ‸", "2027-01-16"),
        ])
    func references(_ line: String, _ label: String) {
        var text = tasks
        for other in ["sau: [mo-lop]", "chỉ tiêu: [phu-song]", "căn cứ: [nq-57]", "minh chứng: [van-ban]"] {
            text = text.replacingFirst(
                "        \(other)", with: other == "sau: [mo-lop]" ? "        \(line)" : "")
        }
        #expect(labels(text).contains(label), "\(labels(text).prefix(8))")
    }

    @Test("deadlines come with the plan's year in them and with what they mean")
    func deadlines() throws {
        let items = completions(tasks.replacingFirst("thời hạn: 2027-06-30", with: "thời hạn: ‸")).items
        let quarter = try #require(items.first { $0.label == "Quý II/2027" })
        #expect(quarter.detail.contains("30/6/2027"))
        #expect(items.count > 30 && !items.contains { $0.label.contains("2026") })
    }

    @Test("a new record is offered whole, with the mark of its item where that is not written yet")
    func records() throws {
        let whole = try #require(
            completions("mục: A\nnhiệm vụ:\n  - ‸\n").items.first { $0.kind == .record })
        #expect(whole.isSnippet && whole.text.hasPrefix("mã: ${1:"))
        let bare = completions("mục: A\nnhiệm vụ:\n  ‸\n").items
        #expect(bare.map(\.kind) == [.record])
        #expect(bare.first?.text.hasPrefix("- mã: ") == true)
    }

    @Test("words of a choice are in the file's spelling")
    func choices() {
        let text = AssistedWorkspace.files["units.yaml"]!.replacingFirst("khối: đảng", with: "khối: ‸")
        #expect(labels(text, "units.yaml").contains("chính quyền"))
    }

    @Test("a code is made of the title")
    func code() {
        let text = "mục: A\nnhiệm vụ:\n  - mã: ‸\n    tên: Mở lớp tập huấn\n"
        #expect(labels(text) == ["mo-lop-tap-huan"])
    }

    @Test("no place in any text, whole or cut off, is beyond it")
    func everywhere() {
        for (path, text) in AssistedWorkspace.files {
            let bytes = Array(text.utf8)
            for offset in stride(from: 0, through: bytes.count, by: 41) {
                let cut = String(decoding: bytes[..<offset], as: UTF8.self) + "‸"
                let workspace = AssistedWorkspace(path, text: cut)
                let completions = workspace.assistant.completions(at: workspace.cursor, in: workspace.file)
                #expect(completions.replaced.upperBound <= workspace.cursor)
                _ = workspace.assistant.hover(at: workspace.cursor, in: workspace.file)
                _ = workspace.assistant.tokens(in: workspace.file)
                _ = workspace.assistant.foldings(in: workspace.file)
            }
        }
    }

    @Test("the plan above, and its targets and tasks, come where a plan names them")
    func plansAbove() throws {
        let lower = ["ke-hoach-don-vi/plan.yaml": "thuộc: ke-hoach\nnăm: 2027\n"]
        let plan = AssistedWorkspace(
            "ke-hoach-don-vi/plan.yaml", text: "năm: 2027\nthuộc: ‸\n", others: lower)
        #expect(plan.assistant.completions(at: plan.cursor, in: plan.file).items.map(\.label) == ["ke-hoach"])
        let path = "ke-hoach-don-vi/tasks/01.yaml"
        let text = "mục: Việc\nnhiệm vụ:\n  - mã: viec\n    tên: Việc của phòng\n    cụ thể hóa: [‸]\n"
        let tasks = AssistedWorkspace(path, text: text, others: lower)
        let items = tasks.assistant.completions(at: tasks.cursor, in: tasks.file).items
        #expect(items.map(\.label).contains("mo-lop") && items.map(\.label).contains("phu-song"))
    }
}

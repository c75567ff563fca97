import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing

/// What the made-up province's plans say of the plans above them.
@Suite("Documents of plans under plans")
struct LineageDocumentTests {
    private typealias Replacement = Workspaces.Replacement

    /// Places of the plans in the workspace.
    private enum Place: Int { case province, hoaGiay, denLong, benMo, unit }

    private static let cited = """
        căn cứ:
          - mã: kh-01
            văn bản: Kế hoạch số 01-KH/TU ngày 05/01/2026 của Tỉnh ủy Ví Dụ
            trích yếu: về chuyển đổi số trên địa bàn tỉnh năm 2026

        """
    private static let resolution = """
          - văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
            trích yếu: về đột phá phát triển khoa học, công nghệ

        """
    private static let benMo = "xa-ben-mo/plan.yaml"

    /// The commune's plan with other bases.
    private static func resting(on bases: String) -> Replacement {
        Replacement(file: benMo, old: cited, new: "căn cứ:\n" + bases)
    }

    private static func workspace(_ replacements: [Replacement]) throws -> CompiledWorkspace {
        try Workspaces.province(replacements)
    }

    private static func official(_ place: Place, _ replacements: [Replacement] = []) throws -> OfficialPlan {
        let workspace = try workspace(replacements)
        return OfficialPlan(workspace.plans[place.rawValue], in: workspace)
    }

    private static func bases(_ place: Place, _ replacements: [Replacement]) throws -> [String] {
        try official(place, replacements).bases.map(\.text.withoutBlanks)
    }

    // MARK: The signed plan

    @Test("A plan that does not cite the one above says behind its bases that it carries it out")
    func basis() throws {
        let bases = try Self.bases(.benMo, [Self.resting(on: Self.resolution)])
        #expect(
            bases == [
                "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ;",
                "Thực hiện Kế hoạch số 01-KH/TU ngày 05/01/2026 của Tỉnh ủy Ví Dụ về chuyển đổi số trên địa bàn tỉnh năm 2026;",
            ])
    }

    @Test(
        "A plan that cites the one above by itself says it once",
        arguments: [
            "  - văn bản: Kế hoạch số 01-KH/TU ngày 05/01/2026 của Tỉnh ủy Ví Dụ\n",
            "  - văn bản: Kế hoạch số 01-KH/TU của Tỉnh ủy Ví Dụ\n",
            "  - văn bản: Kế hoạch 1-KH/TU ngày 05/01/2026 của Tỉnh ủy Ví Dụ\n",
            resolution
                + "lời dẫn: Thực hiện Kế hoạch số 01-KH/TU, Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau\n",
        ])
    func citedOnce(bases: String) throws {
        let official = try Self.official(.benMo, [Self.resting(on: bases)])
        #expect(official.bases.count == 1)
        #expect(!official.bases[0].text.hasPrefix("Thực hiện"))
    }

    @Test(
        "Another document is not taken for the plan above",
        arguments: [
            "  - văn bản: Kế hoạch số 101-KH/TU ngày 05/01/2026 của Tỉnh ủy Ví Dụ\n",
            "  - văn bản: Kế hoạch số 01-KH/TU ngày 06/01/2025 của Tỉnh ủy Ví Dụ\n",
            "  - văn bản: Nghị quyết số 01-NQ/TU ngày 05/01/2026 của Tỉnh ủy Ví Dụ\n",
        ])
    func otherDocument(basis: String) throws {
        let bases = try Self.bases(.benMo, [Self.resting(on: basis)])
        #expect(bases.count == 2)
        #expect(bases.last?.hasPrefix("Thực hiện Kế hoạch số 01-KH/TU ngày 05/01/2026") == true)
    }

    @Test(
        "A plan above that is still a draft leaves room for its number; its subject tells whether it is cited"
    )
    func draftAbove() throws {
        let draft = [
            Replacement(file: "tinh/plan.yaml", old: "số: \"01\"\n", new: ""),
            Replacement(file: "tinh/plan.yaml", old: "ngày ban hành: 05/01/2026\n", new: ""),
        ]
        let bases = try Self.bases(.benMo, draft + [Self.resting(on: Self.resolution)])
        #expect(
            bases.last
                == "Thực hiện Kế hoạch số…-KH/TU ngày…/…/… của Tỉnh ủy Ví Dụ về chuyển đổi số trên địa bàn tỉnh năm 2026;"
        )
        #expect(try Self.bases(.benMo, draft).count == 1)
        let row = try #require(try Self.official(.benMo, draft).appendix?.sections[0].groups[0].rows[0])
        #expect(row.cells[6].map(\.text) == ["Cụ thể hóa nhiệm vụ I.2 của kế hoạch cấp trên"])
    }

    @Test(
        "A plan of the State cites one of the Party as the Party numbers it, with the date as the State writes it"
    )
    func acrossForms() throws {
        let replacement = Replacement(
            file: "phong-vhxh-hoa-giay/plan.yaml",
            old:
                "  - mã: kh-03\n    văn bản: Kế hoạch số 03-KH/ĐU ngày 15/01/2026 của Đảng ủy phường Hoa Giấy\n",
            new: Self.resolution)
        #expect(
            try Self.bases(.unit, [replacement]).last
                == "Thực hiện Kế hoạch số 03-KH/ĐU ngày 15 tháng 01 năm 2026 của Đảng ủy phường Hoa Giấy về chuyển đổi số trên địa bàn phường Hoa Giấy năm 2026."
        )
    }

    @Test("Each task and target says which of the plan above it makes concrete, by number")
    func concrete() throws {
        let replacements = [
            Replacement(
                file: "phuong-hoa-giay/tasks/01.yaml", old: "cụ thể hóa: [diem-ho-tro]",
                new: "cụ thể hóa: [trien-khai-tram-5g, diem-ho-tro, I.2, dang-vien-so]"),
            Replacement(
                file: "phuong-hoa-giay/tasks/01.yaml", old: "    cụ thể hóa: [trien-khai-tram-5g]\n",
                new: "    kinh phí: Ngân sách phường\n"),
        ]
        let official = try Self.official(.hoaGiay, replacements)
        let rows = try #require(official.appendix).sections.flatMap(\.groups).flatMap(\.rows)
        #expect(
            rows.map { $0.cells[6].map(\.text) } == [
                ["Cụ thể hóa chỉ tiêu 1.2(1) và nhiệm vụ I.1, I.2 của Kế hoạch số 01-KH/TU"],
                ["Kinh phí: Ngân sách phường"],
                ["Cụ thể hóa nhiệm vụ I.3 của Kế hoạch số 01-KH/TU"],
                ["Cụ thể hóa nhiệm vụ II.1 của Kế hoạch số 01-KH/TU"],
            ])
        let targets = official.body.compactMap { block -> String? in
            if case .numbered(_, let text) = block { text.text } else { nil }
        }
        #expect(
            targets.first
                == "Tỷ lệ hồ sơ thủ tục hành chính của phường nộp trực tuyến đạt từ 85% trở lên (hiện trạng: 70% (năm 2025); chủ trì: Phòng Văn hóa - Xã hội phường Hoa Giấy; nguồn số liệu: Cổng dịch vụ công; cụ thể hóa chỉ tiêu 1.1(1) của Kế hoạch số 01-KH/TU)."
        )
    }

    @Test("The plan at the top says nothing of it and has no column for it")
    func top() throws {
        let official = try Self.official(.province)
        #expect(official.bases.count == 1)
        #expect(official.appendix?.columns.count == 7)
        #expect(!MarkdownPlan.render(official).contains("ụ thể hóa"))
    }

    // MARK: Checklists

    private static func checklist(
        _ place: Place, _ unit: String, _ replacements: [Replacement] = []
    ) throws -> Checklist {
        let workspace = try workspace(replacements)
        return try #require(ChecklistBook(workspace.plans[place.rawValue], in: workspace)[unitCode: unit])
    }

    @Test(
        "A checklist names the plan above once, and at each task what it makes concrete",
        arguments: Language.allCases)
    func checklist(language: Language) throws {
        let checklist = try Self.checklist(.hoaGiay, "ban-xay-dung-dang-hoa-giay")
        let document = ChecklistDocument(checklist, language)
        let label = language == .vietnamese ? "Cụ thể hóa" : "Makes concrete"
        let above = document.summary.first { $0.label == label }.map { $0.lines.map(\.text) }
        let facts = document.sections.flatMap(\.blocks).flatMap { block -> [Fact] in
            if case .tasks(let tasks) = block { tasks.flatMap(\.facts) } else { [] }
        }
        let made = facts.filter { $0.label == label }.flatMap(\.lines).map(\.text)
        switch language {
        case .vietnamese:
            #expect(
                above == [
                    "Kế hoạch số 01-KH/TU ngày 05/01/2026 của Tỉnh ủy Ví Dụ về chuyển đổi số trên địa bàn tỉnh năm 2026"
                ])
            #expect(
                made == ["Nhiệm vụ II.1. Triển khai Sổ tay đảng viên điện tử trong toàn Đảng bộ (01-KH/TU)"])
        case .english:
            #expect(
                above == [
                    "Kế hoạch no. 01-KH/TU of 5 January 2026 of Tỉnh ủy Ví Dụ on chuyển đổi số trên địa bàn tỉnh năm 2026"
                ])
            #expect(made == ["Task II.1. Triển khai Sổ tay đảng viên điện tử trong toàn Đảng bộ (01-KH/TU)"])
        }
    }

    @Test(
        "Tables of targets and of supported tasks have a column for it, tables of plans at the top have none")
    func columns() throws {
        func tables(_ checklist: Checklist) -> [DocumentTable] {
            ChecklistDocument(checklist, .vietnamese).sections.filter {
                ["phoi-hop", "chi-tieu"].contains($0.id)
            }
            .flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
        }
        let own = tables(try Self.checklist(.hoaGiay, "phong-vhxh-hoa-giay"))
        #expect(own.map(\.columns.last?.heading) == ["Cụ thể hóa 01-KH/TU"])
        #expect(
            own[0].rows.compactMap(\.last?.text) == [
                "Chỉ tiêu 1.1(1)", "Chỉ tiêu 1.1(2)", "Chỉ tiêu 1.1(3)",
            ])
        let support = tables(try Self.checklist(.hoaGiay, "van-phong-dang-uy-hoa-giay"))
        #expect(support.map(\.columns.last?.heading) == ["Cụ thể hóa 01-KH/TU"])
        #expect(
            support[0].rows.compactMap(\.last?.text) == ["Nhiệm vụ I.2", "Nhiệm vụ II.1", "Nhiệm vụ I.1"])
        for table in tables(try Self.checklist(.province, "so-noi-vu")) {
            #expect(!table.columns.contains { $0.heading.hasPrefix("Cụ thể hóa") })
        }
    }

    // MARK: Forms

    @Test("The form says it below the task's title and keeps its columns and its version")
    func form() throws {
        let checklist = try Self.checklist(.hoaGiay, "ban-xay-dung-dang-hoa-giay")
        let sheet = ExcelChecklist.workbook(checklist, language: .vietnamese).sheets[0]
        let texts = sheet.cells.filter { $0.place.column == FormLayout.Column.task.index }.map(\.value.text)
        #expect(
            texts.contains {
                $0.hasSuffix(
                    "\nCụ thể hóa 01-KH/TU: nhiệm vụ II.1. Triển khai Sổ tay đảng viên điện tử trong toàn Đảng bộ"
                )
            })
        let keys = sheet.cells.filter { FormLayout.Column(rawValue: $0.value.text) != nil }.map(\.value.text)
        #expect(keys == FormLayout.Column.allCases.map(\.rawValue))
        #expect(FormLayout.version == 1)
    }

    @Test("A form does not become stale when the plan above words or numbers its tasks anew")
    func digest() throws {
        func digests(_ replacements: [Replacement]) throws -> [String] {
            try Self.checklist(.hoaGiay, "ban-xay-dung-dang-hoa-giay", replacements).ownTasks.map(\.digest)
        }
        let renamed = Replacement(
            file: "tinh/tasks/02.yaml", old: "tên: Triển khai Sổ tay đảng viên điện tử trong toàn Đảng bộ",
            new: "tên: Cài đặt, sử dụng Sổ tay đảng viên điện tử")
        let own = Replacement(
            file: "phuong-hoa-giay/tasks/02.yaml", old: "tên: Hướng dẫn đảng viên", new: "tên: Giúp đảng viên"
        )
        #expect(try digests([renamed]) == digests([]))
        #expect(try digests([own]) != digests([]))
    }
}

import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing
import VietnameseCalendar

/// Small plans by each of the forms, and what may stand in a plan beside what the real one has.
@Suite("Forms of official plans")
struct OfficialFormTests {
    private static let plan = "ke-hoach/plan.yaml"
    private static let tasks = "ke-hoach/tasks/02.yaml"

    private static func official(_ workspace: CompiledWorkspace, _ standard: DocumentStandard? = nil)
        -> OfficialPlan
    {
        OfficialPlan(workspace.plans[0], in: workspace, standard: standard)
    }

    private static func row(_ code: String, _ workspace: CompiledWorkspace) throws -> [[String]] {
        let rows = try #require(official(workspace).appendix).sections.flatMap(\.groups).flatMap(\.rows)
        return try #require(rows.first { $0.code == code }).cells.map { $0.map(\.text) }
    }

    @Test("a State plan has the State's head, colon, slash, full stop and reference")
    func state() throws {
        let official = Self.official(try Workspaces.state())
        #expect(official.profile.standard == .decree30)
        #expect(
            official.head.nation == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"])
        #expect(official.head.parentBody?.text == "ỦY\u{A0}BAN\u{A0}NHÂN\u{A0}DÂN TỈNH VÍ DỤ")
        #expect(official.head.number.text == "Số: 12/KH-UBND")
        #expect(official.head.placeAndDate.text == "Ví Dụ, ngày 05 tháng 02 năm 2026")
        #expect(official.head.draft == nil)
        #expect(official.bases.last?.text.hasSuffix(".") == true)
        #expect(
            official.appendix?.reference.text
                == "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân phường Ví Dụ)"
        )
        #expect(official.recipients?.lines.last?.text == "- Lưu: VT, VHXH.")
        #expect(official.signature?.person?.text == "Nguyễn Văn A")
        guard case .heading(.part, "I.", _) = official.body[0] else {
            Issue.record("the first part has another number")
            return
        }
    }

    @Test(
        "a Party plan has no colon, a hyphen, and its recipients' sign by its form",
        arguments: [(DocumentStandard.guidance36, ","), (.guidance05, ";")])
    func party(standard: DocumentStandard, sign: String) throws {
        let official = Self.official(try Workspaces.base(), standard)
        #expect(official.head.number.text == "Số 12-KH/ĐU")
        #expect(official.head.draft == nil)
        let lines = try #require(official.recipients?.lines.map(\.text))
        #expect(lines.dropLast().allSatisfy { $0.hasSuffix(sign) })
        #expect(lines.last == "- Lưu Văn phòng Đảng ủy.")
        #expect(
            official.appendix?.reference.text
                == "(kèm theo Kế hoạch số 12-KH/ĐU ngày 19/01/2026 của Đảng ủy phường Ví Dụ)")
    }

    @Test(
        "a plan without number and date is a draft with room for both", arguments: DocumentStandard.allCases)
    func draft(standard: DocumentStandard) throws {
        let workspace = try Workspaces.base()
        var plan = workspace.plans[0].plan
        plan.heading.number = .missing
        plan.heading.issued = .missing
        plan.heading.place = .missing
        let official = OfficialPlan(workspace.plans[0].with(plan), in: workspace, standard: standard)
        #expect(official.head.draft == "DỰ THẢO")
        #expect(official.head.placeAndDate.text.withoutBlanks == "…, ngày…tháng…năm…")
        let number = standard.isOfTheState ? "Số:…/KH/ĐU" : "Số…-KH/ĐU"
        #expect(official.head.number.text.withoutBlanks == number)
    }

    @Test("what is filed stands last wherever the plan names it, and signs at line ends are not doubled")
    func filedLast() throws {
        let workspace = try Workspaces.base([
            .init(
                file: Self.plan,
                old: "  - Tỉnh ủy (để báo cáo)\n  - Các cơ quan, đơn vị\n  - Lưu Văn phòng Đảng ủy",
                new: "  - Lưu Văn phòng Đảng ủy.\n  - Ủy ban nhân dân phường;\n  - Tỉnh ủy (để báo cáo),")
        ])
        #expect(
            Self.official(workspace).recipients?.lines.map(\.text) == [
                "- Ủy ban nhân dân phường;", "- Tỉnh ủy (để báo cáo);", "- Lưu Văn phòng Đảng ủy.",
            ])
    }

    @Test("regimes that no passage speaks of are put into words; those spoken of are not")
    func regimes() throws {
        func duties(_ implementation: String) throws -> [String] {
            let workspace = try Workspaces.base([
                .init(file: Self.plan, old: "nơi nhận:", new: implementation + "nơi nhận:")
            ])
            return Self.official(workspace).body.compactMap { block in
                if case .numbered(_, let text) = block { text.text } else { nil }
            }
        }
        let all = try duties("")
        #expect(all.count == 6)
        #expect(all[0] == "Cơ quan thường trực: Văn phòng Đảng ủy.")
        #expect(
            all[4]
                == "Văn phòng Đảng ủy thẩm định minh chứng trong 05 ngày làm việc kể từ khi nhiệm vụ đến hạn; nhiệm vụ do Văn phòng Đảng ủy chủ trì thì Ban Xây dựng Đảng thẩm định."
        )
        #expect(all[5].contains("thấp hơn 50% so với lộ trình"))
        let some = try duties(
            "tổ chức thực hiện:\n  - tiêu đề: Chế độ báo cáo\n    nội dung: Các đơn vị gửi kết quả hằng tháng\n"
        )
        #expect(some.count == 4)
        #expect(!some.contains { $0.contains("báo cáo cấp trên") })
    }

    @Test("an eighth column stands only where a condition, money or a note does")
    func eighthColumn() throws {
        #expect(Self.official(try Workspaces.base()).appendix?.columns.count == 7)
        for extra in ["điều kiện: Theo hướng dẫn của tỉnh", "kinh phí: 20 triệu đồng", "ghi chú: Cập nhật"] {
            let workspace = try Workspaces.base([
                .init(
                    file: Self.tasks, old: "thời hạn: 30/10/2026",
                    new: "thời hạn: 30/10/2026\n        \(extra)")
            ])
            let appendix = try #require(Self.official(workspace).appendix)
            #expect(appendix.columns.count == 8)
            #expect(appendix.columns.last?.number == "(8)")
            let rows = appendix.sections.flatMap(\.groups).flatMap(\.rows)
            #expect(rows.allSatisfy { $0.cells.count == 7 })
            #expect(rows.filter { !$0.cells[6].isEmpty }.map(\.code) == ["tap-huan-so-tay"])
        }
    }

    @Test(
        "dates are written as officials write them, however the plan gives them",
        arguments: [
            ("2026-10-30", ["30/10/2026"]),
            ("{hạn: 2026-10-30}", ["30/10/2026"]),
            ("{bắt đầu: 2026-02-05, hạn: 2026-10-30}", ["Từ 05/02/2026 đến 30/10/2026"]),
            ("Hằng tuần", ["Hằng tuần"]),
            (
                "[{Quý I/2026: Lớp một}, {Quý II/2026: Lớp hai}]",
                ["- Quý I/2026: Lớp một", "- Quý II/2026: Lớp hai"]
            ),
        ])
    func deadlines(written: String, lines: [String]) throws {
        let workspace = try Workspaces.base([
            .init(file: Self.tasks, old: "thời hạn: 30/10/2026", new: "thời hạn: \(written)")
        ])
        #expect(try Self.row("tap-huan-so-tay", workspace)[5] == lines)
    }

    @Test("milestones stand under the deadline that they are part of")
    func milestones() throws {
        let workspace = try Workspaces.base([
            .init(
                file: Self.tasks, old: "thời hạn: 30/10/2026",
                new: """
                    thời hạn: 30/10/2026
                            mốc:
                              - ngày: 29/5/2026
                                việc: Lớp đầu tiên
                                tỷ lệ: 40%
                    """)
        ])
        #expect(
            try Self.row("tap-huan-so-tay", workspace)[5]
                == ["30/10/2026", "Trong đó:", "- 29/5/2026: Lớp đầu tiên (đạt 40%)"])
    }

    @Test("a unit named by its code is printed by its name, one named in words in those words")
    func units() throws {
        let workspace = try Workspaces.base([
            .init(
                file: Self.tasks, old: "phối hợp: [Văn phòng Đảng ủy]",
                new: "phối hợp: [van-phong-dang-uy]\n        tham mưu: [VPĐU]")
        ])
        let cells = try Self.row("cai-dat-so-tay", workspace)
        #expect(cells[4] == ["Tham mưu: VPĐU", "Phối hợp: Văn phòng Đảng ủy"])
    }

    @Test("a lone task spans two columns; the sub-tasks of a group have their own numbers")
    func groups() throws {
        let appendix = try #require(Self.official(try Workspaces.base()).appendix)
        let groups = appendix.sections.flatMap(\.groups)
        #expect(groups.map(\.isTask) == [true, false])
        #expect(groups[0].title.text == "Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố")
        #expect(groups[0].rows[0].cells[0].isEmpty)
        #expect(groups[1].rows.map(\.label) == ["1.1.", "1.2."])
    }
}

@Suite("Profiles of documents")
struct DocumentProfileTests {
    @Test(
        "the form is the one that the plan names, else that of its symbol and date",
        arguments: [
            (nil, "KH/ĐU", "19/01/2026", DocumentStandard.guidance05),
            (nil, "KH/ĐU", "31/12/2025", .guidance36),
            (nil, "KH/ĐU", "01/01/2026", .guidance05),
            (nil, "KH-UBND", "31/12/2025", .decree30),
            ("36-HD", "KH/ĐU", "19/01/2026", .guidance36),
            ("05-HD", "KH-UBND", "19/01/2026", .guidance05),
            ("NĐ-30", "KH/ĐU", "19/01/2026", .decree30),
            ("ND-30", "KH/ĐU", "19/01/2026", .decree30),
        ] as [(String?, String, String, DocumentStandard)])
    func choice(name: String?, symbol: String, date: String, expected: DocumentStandard) throws {
        let file = "ke-hoach/plan.yaml"
        var changes = [
            Workspaces.Replacement(file: file, old: "ký hiệu: KH/ĐU", new: "ký hiệu: \(symbol)"),
            .init(file: file, old: "ngày ban hành: 19/01/2026", new: "ngày ban hành: \(date)"),
        ]
        if let name { changes.append(.init(file: file, old: "cấp: xã", new: "cấp: xã\nthể thức: \(name)")) }
        let workspace = try Workspaces.base(changes)
        let official = OfficialPlan(workspace.plans[0], in: workspace)
        #expect(official.profile.standard == expected)
        // Checklists and the plan have one head.
        let heading = PlanHeading(workspace.plans[0], in: workspace)
        #expect((heading.profile == .state) == expected.isOfTheState)
    }

    @Test("a form that there is not is a mistake in the plan")
    func unknown() throws {
        let change = Workspaces.Replacement(
            file: "ke-hoach/plan.yaml", old: "cấp: xã", new: "cấp: xã\nthể thức: 36-HDD")
        let fault = #expect(throws: Workspaces.Faulty.self) { try Workspaces.base([change]) }
        #expect(fault?.description.contains("KH019") == true)
        #expect(fault?.description.contains("36-HDD") == true)
    }

    @Test("a form knows itself and gives every element its type", arguments: DocumentStandard.allCases)
    func complete(standard: DocumentStandard) {
        let profile = DocumentProfile(standard)
        #expect(profile.standard == standard)
        for element in DocumentElement.allCases {
            let form = profile[element]
            #expect((10...16).contains(form.size.value), "\(element)")
            #expect(form.size.allowed.contains(form.size.value), "\(element)")
        }
        #expect(profile.font == "Times New Roman")
        #expect(profile.margins.left.value >= 30)
    }

    /// Size and style of an element, as FORMATS has them.
    private static func row(_ profile: DocumentProfile, _ element: DocumentElement) -> String {
        let form = profile[element]
        let marks: [String?] = [
            form.isBold ? "đậm" : nil, form.isItalic ? "nghiêng" : nil, form.isUnderlined ? "gạch" : nil,
            form.isInCapitals ? "hoa" : nil,
        ]
        let (low, high) = (Int(form.size.allowed.lowerBound), Int(form.size.allowed.upperBound))
        let size = low == high ? "\(low)" : "\(low)–\(high)"
        return ([size] + marks.compactMap(\.self)).joined(separator: " ")
    }

    @Test(
        "each element has the size and style that its rules give it",
        arguments: [
            (.nation, "15 đậm hoa", "12–13 đậm hoa"), (.motto, "14 đậm", "13–14 đậm"),
            (.parentBody, "14 hoa", "12–13 hoa"), (.issuer, "14 đậm hoa", "12–13 đậm hoa"),
            (.number, "14", "13"), (.placeAndDate, "14 nghiêng", "13–14 nghiêng"),
            (.kind, "15–16 đậm hoa", "13–14 đậm hoa"), (.subject, "14–15 đậm", "13–14 đậm"),
            (.body, "14–15", "13–14"), (.authority, "14 đậm hoa", "13–14 đậm hoa"),
            (.position, "14 hoa", "13–14 đậm hoa"), (.signer, "14 đậm", "13–14 đậm"),
            (.recipientsTitle, "14 gạch", "12 đậm nghiêng"), (.recipients, "12", "11"),
            (.pageNumber, "14", "13–14"),
        ] as [(DocumentElement, String, String)])
    func figures(element: DocumentElement, party: String, state: String) {
        #expect(Self.row(.guidance36, element) == party)
        #expect(Self.row(.guidance05, element) == party)
        #expect(Self.row(.decree30, element) == state)
    }

    @Test("page, paragraph and signs are those of the rules")
    func page() {
        for profile in [DocumentProfile.guidance36, .guidance05] {
            let margins = profile.margins
            #expect([margins.top, margins.bottom, margins.left, margins.right] == [20, 20, 30, 15])
            #expect(profile.paragraph.firstLineIndent == 10)
            #expect(profile.paragraph.lineSpacing == .exactly(Figure(18, of: 18...22)))
            #expect(profile.head.belowIssuer == .text("*"))
            #expect(profile.head.belowSubject == .text("-----"))
            #expect(profile.head.belowNation == .rule(share: 1))
        }
        let state = DocumentProfile.decree30
        #expect(state.margins.top.allowed == 20...25)
        #expect(state.margins.left.allowed == 30...35)
        #expect(state.margins.right.allowed == 15...20)
        #expect(state.head.belowIssuer == .rule(share: Figure(0.4, of: 0.33...0.5)))
    }
}

import PlanModel
import Testing

@Suite("Versions of a plan are compared by meaning")
struct DifferenceTests {
    private static let people = "ke-hoach/tasks/02.yaml"
    private static let targets = "ke-hoach/targets.yaml"

    @Test(
        "other words for the same are no difference",
        arguments: [
            ("Quý I/2026", "quý 1 năm 2026", people), ("30/10/2026", "đến hết ngày 30/10/2026", people),
            ("chủ trì: Ban Xây dựng Đảng", "chủ trì: ban-xay-dung-dang", people),
            ("đạt từ 60% trở lên", "từ 60% trở lên", targets),
            ("đạt từ 60% trở lên", "≥ 60%", targets), ("tối thiểu 90%", "ít nhất 90%", targets),
            ("[van-ban, hinh-anh]", "[hinh-anh, van-ban]", people),
            ("nhiệm vụ:", "# Một dòng mới\nnhiệm vụ:", people),
            ("Danh sách đảng viên", "Danh  sách đa\u{309}ng viên", people),
        ])
    func sameMeaning(old: String, new: String, path: String) throws {
        let base = try ComparedWorkspace.base()
        #expect(try base.replacing(old, with: new, in: path).outline(after: base) == [])
    }

    @Test(
        "a change of one field is told with what it asks",
        arguments: [
            (
                "thời hạn: Quý I/2026", "thời hạn: Quý II/2026", people,
                ["task cai-dat-so-tay changed weaker", "  deadline: Quý I/2026 → Quý II/2026 weaker 91d"]
            ),
            (
                "thời hạn: 30/10/2026", "thời hạn: 15/10/2026", people,
                [
                    "task tap-huan-so-tay changed stronger",
                    "  deadline: 30/10/2026 → 15/10/2026 stronger -15d",
                ]
            ),
            (
                "thời hạn: 30/10/2026", "thời hạn: Thường xuyên", people,
                ["task tap-huan-so-tay changed weaker", "  deadline: 30/10/2026 → Thường xuyên weaker"]
            ),
            (
                "tối thiểu 04 lớp tập huấn", "tối thiểu 03 lớp tập huấn", people,
                [
                    "task tap-huan-so-tay changed weaker",
                    "  kpi: tối thiểu 04 lớp tập huấn được tổ chức → tối thiểu 03 lớp tập huấn được tổ chức weaker",
                ]
            ),
            (
                "mức: tối thiểu 90%", "mức: trên 90%", targets,
                [
                    "target dang-vien-ky-nang-so changed stronger",
                    "  level: tối thiểu 90% → trên 90% stronger",
                ]
            ),
            (
                "mức: tối thiểu 90%", "mức: không quá 95%", targets,
                ["target dang-vien-ky-nang-so changed none", "  level: tối thiểu 90% → không quá 95% none"]
            ),
            (
                "hiện trạng: 62% (năm 2025)", "hiện trạng: 64% (năm 2025)", targets,
                [
                    "target dang-vien-ky-nang-so changed none",
                    "  baseline: 62% (năm 2025) → 64% (năm 2025) none",
                ]
            ),
            (
                "mã: cai-dat-so-tay\n",
                "mã: cai-dat-so-tay\n        tiếp nối: ke-hoach-2025/cai-dat-so-tay\n", people,
                ["task cai-dat-so-tay changed none", "  continued:  → ke-hoach-2025/cai-dat-so-tay none"]
            ),
            (
                "mã: cai-dat-so-tay", "mã: cai-dat-so-tay-dv", people,
                ["task cai-dat-so-tay-dv changed none", "  code: cai-dat-so-tay → cai-dat-so-tay-dv none"]
            ),
            (
                "mục: Phát triển nguồn nhân lực", "mục: Nguồn nhân lực số", people,
                ["section  changed none", "  title: Phát triển nguồn nhân lực → Nguồn nhân lực số none"]
            ),
        ])
    func oneField(old: String, new: String, path: String, outline: [String]) throws {
        let base = try ComparedWorkspace.base()
        #expect(try base.replacing(old, with: new, in: path).outline(after: base) == outline)
    }

    private static let ward = "phuong-hoa-giay/plan.yaml"
    private static let wardTasks = "phuong-hoa-giay/tasks/01.yaml"
    private static let wardTargets = "phuong-hoa-giay/targets.yaml"

    @Test(
        "that a task or target makes another of the plan above concrete is told by number and title",
        arguments: [
            (
                "cụ thể hóa: [trien-khai-tram-5g]", "cụ thể hóa: [trien-khai-tram-5g, mo-hinh-diem]",
                wardTasks,
                [
                    "task mat-bang-tram-5g changed none",
                    """
                      implements: I.1. Làm việc với doanh nghiệp viễn thông về lộ trình lắp đặt trạm 5G → I.1. Làm việc với \
                    doanh nghiệp viễn thông về lộ trình lắp đặt trạm 5G; I.3. Xây dựng mô hình điểm về chuyển đổi số ở cơ sở none
                    """,
                ]
            ),
            (
                "        cụ thể hóa: [phu-song-5g]\n", "", wardTargets,
                [
                    "target phu-song-5g changed none",
                    "  implements: 1.1(2). Tỷ lệ dân số được phủ sóng 5G →  none",
                ]
            ),
            (
                "thuộc: tinh-2026", "thuộc: den-long-2026", ward,
                [
                    "plan hoa-giay-2026 changed none",
                    "  parent: Kế hoạch 01-KH/TU (Tỉnh ủy Ví Dụ) → Kế hoạch 04-KH/ĐU (Đảng ủy phường Đèn Lồng) none",
                ]
            ),
            (
                "thuộc: tinh-2026\n", "", ward,
                ["plan hoa-giay-2026 changed none", "  parent: Kế hoạch 01-KH/TU (Tỉnh ủy Ví Dụ) →  none"]
            ),
        ])
    func planAbove(old: String, new: String, path: String, outline: [String]) throws {
        let province = try ComparedWorkspace.province()
        let changes = try province.replacing(old, with: new, in: path).outline(after: province)
        #expect(Array(changes.prefix(2)) == outline)
    }

    @Test(
        "another name of the same task above, and what the plan above changes of its own, are no difference below",
        arguments: [
            ("cụ thể hóa: [diem-ho-tro]", "cụ thể hóa: [I.2]", wardTasks),
            ("cụ thể hóa: [trien-khai-tram-5g]", "cụ thể hóa: [I.1, trien-khai-tram-5g]", wardTasks),
            ("số: \"01\"", "số: \"02\"", "tinh/plan.yaml"),
            ("tên: Xây dựng mô hình điểm", "tên: Lập mô hình điểm", "tinh/tasks/01.yaml"),
        ])
    func sameAbove(old: String, new: String, path: String) throws {
        let province = try ComparedWorkspace.province()
        let changes = try province.replacing(old, with: new, in: path).outline(after: province)
        #expect(!changes.contains { $0.contains("implements") || $0.contains("parent") })
    }

    @Test("a target that was left out asks less, a new one more")
    func leftOut() throws {
        let base = try ComparedWorkspace.base()
        let renamed = try base.replacing("mã: phu-song-5g\n", with: "mã: phu-song-6g\n", in: Self.targets)
            .replacing("phủ sóng 5G", with: "phủ sóng 6G", in: Self.targets)
        #expect(
            try renamed.outline(after: base).filter { $0.hasPrefix("target") } == [
                "target phu-song-5g removed weaker", "target phu-song-6g added stronger",
            ])
    }

    @Test("of records in another order as few as can be are moved")
    func moved() throws {
        #expect(try Self.plan("cab").outline(after: Self.plan("abc")) == ["task c changed moved none"])
        #expect(try Self.plan("abc").outline(after: Self.plan("cab")) == ["task c changed moved none"])
    }

    @Test("that others come or go before it moves nothing")
    func steady() throws {
        #expect(try Self.plan("nab").outline(after: Self.plan("ab")) == ["task n added stronger"])
        #expect(try Self.plan("ab").outline(after: Self.plan("nab")) == ["task n removed weaker"])
    }

    /// The base with a task for each letter before the others of its section.
    private static func plan(_ codes: String) throws -> ComparedWorkspace {
        let group = "  - mã: so-tay-dang-vien\n"
        let tasks = codes.map { code in
            """
              - mã: \(code)
                tên: Việc \(code)
                sản phẩm: Báo cáo việc \(code)
                KPI: 01 báo cáo
                chủ trì: ban-xay-dung-dang
                thời hạn: Quý I/2026

            """
        }
        return try ComparedWorkspace.base().replacing(group, with: tasks.joined() + group, in: people)
    }
}

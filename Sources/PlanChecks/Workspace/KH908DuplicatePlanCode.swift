import PlanDiagnostics
import PlanModel

/// Two plans that cannot be told apart.
enum KH908DuplicatePlanCode: WorkspaceRule {
    static let repeated = MessageTemplate(
        vi: "mã {code} đã là mã của một kế hoạch khác",
        en: "{code} is already the code of another plan")
    static let first = MessageTemplate(
        vi: "kế hoạch kia ở đây",
        en: "the other plan is here")

    static let rule = RuleDescriptor(
        code: 908, slug: "duplicate-plan-id", severity: .error,
        summary: BilingualText(
            vi: "hai kế hoạch có cùng mã",
            en: "two plans have the same code"),
        explanation: BilingualText(
            vi: """
                Cơ sở dữ liệu, tên tệp và báo cáo phân biệt các kế hoạch bằng mã. Thường hai kế hoạch trùng mã vì \
                thư mục năm sau được chép từ năm trước.

                Đổi `mã` trong plan.yaml của kế hoạch mới, hoặc bỏ đi để lấy theo tên thư mục.
                """,
            en: """
                Databases, file names and reports tell plans apart by their codes. Mostly two share one because \
                next year's folder was copied from this year's.

                Change `id` in the plan.yaml of the new plan, or drop it to use the folder's name.
                """),
        example: RuleExample(
            path: "ke-hoach-2/plan.yaml",
            faulty: """
                mã: ke-hoach
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH/ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 19/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
                căn cứ:
                  - mã: nq-57
                    văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
                    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
                cơ quan thường trực: van-phong-dang-uy
                chế độ báo cáo:
                  - loại: nội bộ
                    định kỳ: [tuần, tháng, quý]
                  - loại: cấp trên
                    định kỳ: [tháng, quý]
                    đơn vị: phong-van-hoa-xa-hoi
                loại minh chứng:
                  - mã: van-ban
                    tên: Văn bản đã ký
                  - mã: hinh-anh
                    tên: Ảnh chụp sản phẩm
                thẩm định:
                  đơn vị thẩm định: van-phong-dang-uy
                  thẩm định thay: ban-xay-dung-dang
                  trong vòng: 5
                cảnh báo:
                  đơn vị: van-phong-dang-uy
                  định kỳ: [tháng, quý]
                  ngưỡng: 50%
                  cách tính: tỷ lệ
                nơi nhận:
                  - Tỉnh ủy (để báo cáo)
                  - Các cơ quan, đơn vị
                  - Lưu Văn phòng Đảng ủy
                ký:
                  thẩm quyền: T/M Ban Thường vụ
                  chức vụ: Bí thư
                phụ lục: Phụ lục triển khai nhiệm vụ

                """,
            mended: """
                mã: ke-hoach-2
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH/ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 19/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
                căn cứ:
                  - mã: nq-57
                    văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
                    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
                cơ quan thường trực: van-phong-dang-uy
                chế độ báo cáo:
                  - loại: nội bộ
                    định kỳ: [tuần, tháng, quý]
                  - loại: cấp trên
                    định kỳ: [tháng, quý]
                    đơn vị: phong-van-hoa-xa-hoi
                loại minh chứng:
                  - mã: van-ban
                    tên: Văn bản đã ký
                  - mã: hinh-anh
                    tên: Ảnh chụp sản phẩm
                thẩm định:
                  đơn vị thẩm định: van-phong-dang-uy
                  thẩm định thay: ban-xay-dung-dang
                  trong vòng: 5
                cảnh báo:
                  đơn vị: van-phong-dang-uy
                  định kỳ: [tháng, quý]
                  ngưỡng: 50%
                  cách tính: tỷ lệ
                nơi nhận:
                  - Tỉnh ủy (để báo cáo)
                  - Các cơ quan, đơn vị
                  - Lưu Văn phòng Đảng ủy
                ký:
                  thẩm quyền: T/M Ban Thường vụ
                  chức vụ: Bí thư
                phụ lục: Phụ lục triển khai nhiệm vụ

                """,
            others: [
                "kehoach.yaml": """
                ngôn ngữ: vi
                kế hoạch: [ke-hoach, ke-hoach-2]
                đặt dấu: kiểu cũ

                """
            ]),
        messages: [repeated])

    static func check(_ workspace: WorkspaceContext, into findings: inout [Diagnostic]) {
        var firsts: [String: SourceSpan] = [:]
        for plan in workspace.plans where !plan.code.value.isEmpty {
            if let first = firsts[plan.code.value] {
                findings.append(
                    Diagnostic(
                        rule, repeated, ["code": .quoted(plan.code.value)], at: plan.code.span,
                        record: plan.code.value, labels: [Label(self.first, at: first)]))
            } else {
                firsts[plan.code.value] = plan.code.span
            }
        }
    }
}

import PlanDiagnostics
import PlanModel

/// An appraiser that would judge its own work.
enum KH512AppraiserOwnsTask: PlanRule {
    static let judges = MessageTemplate(
        vi: "{unit} vừa thẩm định vừa chủ trì {count} nhiệm vụ, mà không có đơn vị thẩm định thay",
        en: "{unit} appraises and owns {count} tasks itself, and no deputy is named")
    static let ownTask = MessageTemplate(
        vi: "chủ trì {task}",
        en: "owns {task}")
    static let nameDeputy = MessageTemplate(
        vi: "thêm `thẩm định thay` bằng một đơn vị khác",
        en: "name another unit as `deputy`")

    static let rule = RuleDescriptor(
        code: 512, slug: "appraiser-owns-task", severity: .warning,
        summary: BilingualText(
            vi: "đơn vị thẩm định tự thẩm định nhiệm vụ của mình",
            en: "the appraiser would judge its own tasks"),
        explanation: BilingualText(
            vi: """
                Không ai tự thẩm định việc của mình. Khi đơn vị thẩm định cũng chủ trì nhiệm vụ, phải có \
                đơn vị khác thẩm định thay những nhiệm vụ đó.

                Ghi `thẩm định thay` bằng một đơn vị khác.
                """,
            en: """
                Nobody judges their own work. Where the appraiser owns tasks too, another unit has to \
                appraise those.

                Name another unit as `deputy`.
                """),
        example: RuleExample(
            path: "ke-hoach/plan.yaml",
            faulty: """
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
                  đơn vị thẩm định: ban-xay-dung-dang
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
                  đơn vị thẩm định: ban-xay-dung-dang
                  thẩm định thay: van-phong-dang-uy
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

                """),
        messages: [judges])

    /// More labels than this would hide the finding itself.
    private static let mostLabels = 5

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        guard let appraisal = context.plan.appraisal.value, appraisal.deputy.isMissing,
            let appraiser = appraisal.appraiser.spanned, let unit = appraiser.value.unit
        else { return }
        let own = context.plan.tasks.filter { $0.responsibleUnit == unit }
        guard !own.isEmpty else { return }
        let labels = own.prefix(mostLabels).compactMap { task in
            task.owners.first.map { Label(ownTask, ["task": .quoted(task.code.value)], at: $0.span) }
        }
        findings.append(
            Diagnostic(
                rule, judges,
                ["unit": .quoted(context.units.units[unit].displayName), "count": .number(own.count)],
                at: appraiser.span, labels: labels, notes: [Message(nameDeputy)]))
    }
}

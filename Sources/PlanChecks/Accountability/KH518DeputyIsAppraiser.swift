import PlanDiagnostics
import PlanModel

/// A deputy appraiser that is the appraiser itself.
enum KH518DeputyIsAppraiser: PlanRule {
    static let same = MessageTemplate(
        vi: "{unit} vừa là đơn vị thẩm định vừa là đơn vị thẩm định thay",
        en: "{unit} is both the appraiser and its deputy")
    static let appraiserHere = MessageTemplate(
        vi: "đơn vị thẩm định",
        en: "the appraiser")

    static let rule = RuleDescriptor(
        code: 518, slug: "deputy-is-appraiser", severity: .error,
        summary: BilingualText(
            vi: "đơn vị thẩm định thay trùng với đơn vị thẩm định",
            en: "the deputy appraiser is the appraiser itself"),
        explanation: BilingualText(
            vi: """
                Đơn vị thẩm định thay dùng để thẩm định nhiệm vụ do chính đơn vị thẩm định chủ trì. Hai \
                vai là một đơn vị thì vẫn là tự thẩm định.

                Ghi một đơn vị khác ở `thẩm định thay`.
                """,
            en: """
                The deputy is there to appraise the tasks that the appraiser owns. Where both are one \
                unit it still judges itself.

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
                  đơn vị thẩm định: van-phong-dang-uy
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

                """),
        messages: [same])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        guard let appraisal = context.plan.appraisal.value, let appraiser = appraisal.appraiser.spanned,
            let deputy = appraisal.deputy.spanned, deputy.value.referent == appraiser.value.referent
        else { return }
        findings.append(
            Diagnostic(
                rule, same, ["unit": .quoted(context.units.name(deputy.value.referent))], at: deputy.span,
                labels: [Label(appraiserHere, at: appraiser.span)]))
    }
}

import PlanDiagnostics
import PlanModel

/// A plan in which nobody judges the evidence.
enum KH506AppraiserMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "kế hoạch chưa quy định việc thẩm định minh chứng",
        en: "the plan says nothing of who appraises evidence")
    static let unnamed = MessageTemplate(
        vi: "việc thẩm định chưa giao cho đơn vị nào",
        en: "the appraisal names no appraiser")

    static let rule = RuleDescriptor(
        code: 506, slug: "appraiser-missing", severity: .error,
        summary: BilingualText(
            vi: "kế hoạch chưa giao đơn vị thẩm định",
            en: "the plan names no appraiser"),
        explanation: BilingualText(
            vi: """
                Báo cáo hoàn thành chỉ được công nhận sau khi minh chứng được thẩm định. Không giao đơn \
                vị thẩm định thì không nhiệm vụ nào kết thúc được.

                Ghi `thẩm định` với `đơn vị thẩm định`; thêm `thẩm định thay` nếu đơn vị đó cũng chủ trì \
                nhiệm vụ.
                """,
            en: """
                A report of completion counts only once its evidence has been appraised. Where nobody \
                appraises, no task can ever be closed.

                Give `appraisal` an `appraiser`; add a `deputy` if that unit owns tasks itself.
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
        messages: [missing, unnamed])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        if plan.appraisal.isMissing { findings.append(Diagnostic(rule, missing, at: plan.anchor)) }
        if let appraisal = plan.appraisal.value, appraisal.appraiser.isMissing {
            findings.append(Diagnostic(rule, unnamed, at: appraisal.span))
        }
    }
}

import PlanDiagnostics
import PlanModel

/// A plan that does not say when warnings are given.
enum KH508WarningsMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "kế hoạch chưa quy định việc cảnh báo",
        en: "the plan says nothing of warnings")
    static let cadenceless = MessageTemplate(
        vi: "việc cảnh báo chưa ghi định kỳ",
        en: "the warnings do not say how often")

    static let rule = RuleDescriptor(
        code: 508, slug: "warnings-missing", severity: .warning,
        summary: BilingualText(
            vi: "kế hoạch chưa quy định việc cảnh báo",
            en: "the plan says nothing of warnings"),
        explanation: BilingualText(
            vi: """
                Cảnh báo định kỳ là lúc cơ quan thường trực rà soát việc quá hạn, việc chậm lộ trình và \
                minh chứng bị loại. Không quy định thì việc chậm chỉ lộ ra cuối năm.

                Ghi `cảnh báo` với `đơn vị` và `định kỳ`, ví dụ hằng tháng và hằng quý.
                """,
            en: """
                At each periodic warning somebody looks for what is overdue, behind its roadmap or has \
                had its evidence rejected. Without it delays show only at the end of the year.

                Give `warnings` a `unit` and a `cadence`, such as every month and every quarter.
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
                  thẩm định thay: ban-xay-dung-dang
                  trong vòng: 5
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
        messages: [missing, cadenceless])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        if plan.warnings.isMissing { findings.append(Diagnostic(rule, missing, at: plan.anchor)) }
        if let warnings = plan.warnings.value, warnings.cadence.isMissing {
            findings.append(Diagnostic(rule, cadenceless, at: warnings.span))
        }
    }
}

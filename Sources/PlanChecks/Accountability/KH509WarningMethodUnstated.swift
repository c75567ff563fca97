import PlanDiagnostics
import PlanModel

/// “Below 50% of the roadmap” without which of its two readings is meant.
enum KH509WarningMethodUnstated: PlanRule {
    static let unstated = MessageTemplate(
        vi: "ngưỡng cảnh báo {threshold}% so với lộ trình chưa nói tính theo tỷ lệ hay điểm phần trăm",
        en: "the threshold of {threshold}% of the roadmap does not say whether it is a ratio or points")
    static let readAsRatio = MessageTemplate(
        vi: "đang tính theo tỷ lệ; thêm `cách tính` để nói rõ",
        en: "it is read as a ratio; add `method` to say so")

    static let rule = RuleDescriptor(
        code: 509, slug: "warning-method-unstated", severity: .info,
        summary: BilingualText(
            vi: "“thấp hơn 50% so với lộ trình” chưa nói cách tính",
            en: "“below 50% of the roadmap” does not say how it is reckoned"),
        explanation: BilingualText(
            vi: """
                “Thấp hơn 50% so với lộ trình” có hai cách hiểu. Tính theo tỷ lệ: lộ trình đòi 40% mà \
                mới đạt 18% thì bị cảnh báo, vì 18 chưa bằng một nửa của 40. Tính theo điểm phần trăm: \
                phải kém lộ trình hơn 50 điểm mới bị cảnh báo.

                Ghi `cách tính: tỷ lệ` hoặc `cách tính: điểm phần trăm`. Khi để trống, chương trình tính \
                theo tỷ lệ.
                """,
            en: """
                “Below 50% of the roadmap” has two readings. As a ratio, 18% done where 40% was due is \
                warned of, since 18 is less than half of 40. In points, the task has to be more than 50 \
                percentage points behind.

                Write `method: ratio` or `method: points`. Ratio is used while it is blank.
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
                cảnh báo:
                  đơn vị: van-phong-dang-uy
                  định kỳ: [tháng, quý]
                  ngưỡng: 50%
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
        messages: [unstated])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        guard let warnings = context.plan.warnings.value, warnings.warnsOfBehind, warnings.method.isMissing
        else { return }
        let percent = DecimalNumber(mantissa: warnings.threshold.basisPoints, scale: 2).vietnamese
        findings.append(
            Diagnostic(
                rule, unstated, ["threshold": .plain(percent)], at: warnings.span,
                notes: [Message(readAsRatio)]))
    }
}

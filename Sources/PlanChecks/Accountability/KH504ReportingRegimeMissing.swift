import PlanDiagnostics
import PlanModel

/// A plan that does not say who reports, and how often.
enum KH504ReportingRegimeMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "kế hoạch chưa quy định chế độ báo cáo",
        en: "the plan has no reporting regime")
    static let noInternal = MessageTemplate(
        vi: "kế hoạch chưa quy định chế độ báo cáo nội bộ",
        en: "the plan has no internal reporting regime")
    static let noUpward = MessageTemplate(
        vi: "kế hoạch chưa quy định chế độ báo cáo cấp trên",
        en: "the plan has no upward reporting regime")
    static let kindless = MessageTemplate(
        vi: "một chế độ báo cáo chưa ghi loại: nội bộ hay cấp trên",
        en: "a reporting regime does not say its kind: internal or upward")
    static let cadenceless = MessageTemplate(
        vi: "một chế độ báo cáo chưa ghi định kỳ",
        en: "a reporting regime does not say how often")

    static let rule = RuleDescriptor(
        code: 504, slug: "reporting-regime-missing", severity: .error,
        summary: BilingualText(
            vi: "kế hoạch chưa quy định đủ chế độ báo cáo",
            en: "the reporting regimes are not complete"),
        explanation: BilingualText(
            vi: """
                Không có chế độ báo cáo thì không lập được lịch báo cáo và không biết đơn vị nào chậm \
                báo cáo. Kế hoạch cần hai chế độ: nội bộ (các đơn vị báo cáo cơ quan thường trực) và cấp \
                trên (cơ quan thường trực báo cáo tỉnh).

                Ghi mỗi chế độ với `loại` và `định kỳ`. Kế hoạch của trung ương không phải có chế độ báo \
                cáo cấp trên.
                """,
            en: """
                Without reporting regimes there is no calendar of reports, and nobody can tell whose \
                report is late. A plan needs two: inside (units report to the standing body) and upward \
                (the standing body reports to the province).

                Give each a `kind` and a `cadence`. A plan of the central level needs no upward regime.
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
        messages: [missing, noInternal, noUpward, kindless, cadenceless])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        guard let place = plan.reportingField.spanned?.span else {
            if plan.reportingField.isMissing { findings.append(Diagnostic(rule, missing, at: plan.anchor)) }
            return
        }
        for regime in plan.reporting {
            if regime.kind.isMissing { findings.append(Diagnostic(rule, kindless, at: regime.span)) }
            if regime.cadence.isMissing { findings.append(Diagnostic(rule, cadenceless, at: regime.span)) }
        }
        // A regime of unknown kind may be either of the two.
        guard plan.reporting.allSatisfy({ $0.kind.value != nil }), !plan.reporting.isEmpty else { return }
        let kinds = Set(plan.reporting.compactMap(\.kind.value))
        if !kinds.contains(.internal) { findings.append(Diagnostic(rule, noInternal, at: place)) }
        if !kinds.contains(.upward), plan.heading.level.value != .central {
            findings.append(Diagnostic(rule, noUpward, at: place))
        }
    }
}

import PlanDiagnostics
import PlanModel

/// A KPI in which there is nothing to measure.
enum KH403KPINotMeasurable: LevelRule {
    static let unmeasurable = MessageTemplate(
        vi: "{what} {kpi} của {kind} {record} không đo được",
        en: "the {what} {kpi} of {kind} {record} cannot be measured")
    static let whatCounts = MessageTemplate(
        vi: "ghi một con số (“100% khu phố”, “tối thiểu 02 lớp”) hoặc một việc xảy ra (“được ban hành”)",
        en: "write a number (“100% khu phố”, “tối thiểu 02 lớp”) or something that happens (“được ban hành”)")

    static let rule = RuleDescriptor(
        code: 403, slug: "kpi-not-measurable", severity: .error,
        summary: BilingualText(
            vi: "KPI hoặc mức của chỉ tiêu không đo được",
            en: "a KPI or a target’s level cannot be measured"),
        explanation: BilingualText(
            vi: """
                “Tham gia đầy đủ”, “dữ liệu được cập nhật”, “toàn thể đảng viên” không có con số, cũng \
                không phải việc xảy ra hay chưa. Hai người thẩm định có thể kết luận khác nhau.

                Ghi một con số (100%, tối thiểu 02 lớp, giảm 20% so với năm 2025) hoặc một việc xảy ra \
                một lần (được ban hành, được đưa vào vận hành).
                """,
            en: """
                “Tham gia đầy đủ” (full attendance), “dữ liệu được cập nhật” (data are updated), “toàn \
                thể đảng viên” (all members) have no number and are nothing that either has happened or \
                has not. Two appraisers may come to different verdicts.

                Write a number (100%, at least 02 classes, 20% less than in 2025) or something that \
                happens once (issued, put into operation).
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: Người dân được phục vụ tốt hơn
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [unmeasurable])

    static func check(
        _ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard level.kpi.kind == .unmeasurable else { return }
        findings.append(
            Diagnostic(
                rule, unmeasurable, level.arguments, at: level.text.span, record: level.record,
                notes: [Message(whatCounts)]))
    }
}

import PlanDiagnostics
import PlanModel

/// A KPI that only says the deadline again.
enum KH408CircularKPI: LevelRule {
    static let circular = MessageTemplate(
        vi: "{what} {kpi} của {kind} {record} chỉ nhắc lại thời hạn",
        en: "the {what} {kpi} of {kind} {record} only repeats the deadline")

    static let rule = RuleDescriptor(
        code: 408, slug: "circular-kpi", severity: .warning,
        summary: BilingualText(
            vi: "KPI chỉ nhắc lại thời hạn",
            en: "a KPI only repeats the deadline"),
        explanation: BilingualText(
            vi: """
                “Đúng tiến độ đề ra”, “bảo đảm thời hạn” không đo kết quả: thời hạn đã có cột riêng. \
                Đúng hạn mà làm kém vẫn “đạt” KPI này.

                Nói kết quả phải đạt đến mức nào: bao nhiêu phần trăm dữ liệu đã làm sạch, bao nhiêu hồ \
                sơ đã số hóa, văn bản nào đã được ban hành.
                """,
            en: """
                “Đúng tiến độ đề ra” (on schedule) measures no result: the deadline has a column of its \
                own. Work done badly but in time would meet it.

                Say what the result has to be: what share of the data has been cleaned, how many files \
                digitised, which document issued.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: Đúng tiến độ, lộ trình đề ra
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
        messages: [circular])

    static func check(
        _ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard level.kpi.kind == .circular else { return }
        findings.append(
            Diagnostic(rule, circular, level.arguments, at: level.text.span, record: level.record))
    }
}

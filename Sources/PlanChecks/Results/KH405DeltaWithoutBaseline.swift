import PlanDiagnostics
import PlanModel

/// A rise or fall that does not say from what.
enum KH405DeltaWithoutBaseline: LevelRule {
    static let groundless = MessageTemplate(
        vi: "{what} {kpi} của {kind} {record} không nói so với mức nào",
        en: "the {what} {kpi} of {kind} {record} does not say against what")
    static let sayAgainst = MessageTemplate(
        vi: "thêm mốc so sánh, ví dụ “so với năm 2025”",
        en: "add what it is measured against, such as “so với năm 2025”")

    static let rule = RuleDescriptor(
        code: 405, slug: "delta-without-baseline", severity: .warning,
        summary: BilingualText(
            vi: "tăng, giảm mà không nói so với mức nào",
            en: "a rise or fall without what it is measured against"),
        explanation: BilingualText(
            vi: """
                “Giảm 70% tài liệu giấy” chỉ đo được khi biết trước đó là bao nhiêu. Không có mức gốc \
                thì cuối năm không ai tính được tỷ lệ giảm.

                Nói so với khi nào (“giảm 70% so với năm 2025”), hoặc ghi cả hai mức (“từ 40% lên 60%”). \
                Với chỉ tiêu, ghi `hiện trạng` cũng được.
                """,
            en: """
                “Giảm 70% tài liệu giấy” (70% less paper) can be measured only by who knows how much \
                there was. Without a baseline nobody can reckon it at the end of the year.

                Say against when (“giảm 70% so với năm 2025”) or give both levels (“từ 40% lên 60%”). \
                For a target a `baseline` does as well.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: Giảm 30% số khu phố lõm sóng
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
                    KPI: Giảm 30% số khu phố lõm sóng so với năm 2025
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [groundless])

    static func check(
        _ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard level.reading.value.kind == .delta, level.kpi.isWithoutBaseline,
            level.target.map({ context.plan.targets[$0].baseline.isMissing }) ?? true
        else { return }
        findings.append(
            Diagnostic(
                rule, groundless, level.arguments, at: level.text.span, record: level.record,
                notes: [Message(sayAgainst)]))
    }
}

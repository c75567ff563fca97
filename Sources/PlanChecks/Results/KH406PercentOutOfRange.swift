import PlanDiagnostics
import PlanModel

/// A share of more than the whole.
enum KH406PercentOutOfRange: LevelRule {
    static let aboveHundred = MessageTemplate(
        vi: "{what} {kpi} của {kind} {record} vượt quá 100%",
        en: "the {what} {kpi} of {kind} {record} is more than 100%")
    static let aboveTotal = MessageTemplate(
        vi: "{what} {kpi} của {kind} {record} có tử số lớn hơn mẫu số",
        en: "the {what} {kpi} of {kind} {record} has a part larger than its total")

    static let rule = RuleDescriptor(
        code: 406, slug: "percent-out-of-range", severity: .error,
        summary: BilingualText(
            vi: "tỷ lệ vượt quá 100% hoặc tử số lớn hơn mẫu số",
            en: "a share is more than the whole"),
        explanation: BilingualText(
            vi: """
                Tỷ lệ của một tổng thể không thể vượt 100%, và phần không thể lớn hơn tổng: “đạt 120% \
                khu phố”, “92/89 tiêu chí” là gõ nhầm.

                Vượt kế hoạch, dự toán hay so với cùng kỳ thì có thể trên 100% và không bị báo.
                """,
            en: """
                A share of a whole cannot be more than 100%, nor a part more than its total: “đạt 120% \
                khu phố”, “92/89 tiêu chí” are slips.

                What is reckoned against a plan, an estimate or another year may exceed 100% and is \
                passed over.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 120% khu phố có sóng 5G
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
        messages: [aboveHundred, aboveTotal])

    private static let hundred = DecimalNumber(mantissa: 100)
    /// What may well be exceeded.
    private static let yardsticks = PhraseMatcher(
        ["kế hoạch", "dự toán", "chỉ tiêu", "định mức", "so với", "cùng kỳ", "cùng kì", "giao"])

    static func check(
        _ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard let message = message(level.reading, level.text.value) else { return }
        findings.append(
            Diagnostic(rule, message, level.arguments, at: level.text.span, record: level.record))
    }

    private static func message(_ reading: Shared<KPI>, _ text: String) -> MessageTemplate? {
        guard let value = reading.value.value else { return nil }
        if reading.value.kind == .ratio, let total = reading.value.total {
            return value > total ? aboveTotal : nil
        }
        guard max(value, reading.value.upperValue ?? value) > hundred, reading.value.unit == "%",
            isShare(reading.value), !yardsticks.hasMatch(in: text)
        else { return nil }
        return aboveHundred
    }

    /// More than doubling is a rise like any other; nothing falls by more than all of it.
    private static func isShare(_ kpi: KPI) -> Bool {
        switch kpi.kind {
        case .ratio, .range: true
        case .delta: kpi.direction == .decrease && kpi.baseline == nil
        case .count, .rank, .milestone, .unmeasurable, .circular: false
        }
    }
}

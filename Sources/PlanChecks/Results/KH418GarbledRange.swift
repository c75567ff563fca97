import PlanDiagnostics
import PlanModel

/// A range that begins above its end.
enum KH418GarbledRange: LevelRule {
    static let garbled = MessageTemplate(
        vi: "{what} {kpi} của {kind} {record} có khoảng đi ngược, từ {lower}% đến {upper}%",
        en: "the {what} {kpi} of {kind} {record} has a range that runs backwards, from {lower}% to {upper}%")
    static let swap = MessageTemplate(
        vi: "đổi chỗ hai số",
        en: "swap the two numbers")

    static let rule = RuleDescriptor(
        code: 418, slug: "garbled-range", severity: .error,
        summary: BilingualText(
            vi: "khoảng có số đầu lớn hơn số cuối",
            en: "a range begins above its end"),
        explanation: BilingualText(
            vi: """
                “90-80%” hay “từ 90% đến 80%” thì không có mức nào nằm giữa; thường là gõ ngược hai số, \
                hoặc thiếu chữ “giảm”.

                Đảo lại cho đúng thứ tự: “80-90%”. Nếu là mức giảm thì nói rõ: “giảm từ 90% xuống 80%”.
                """,
            en: """
                Nothing lies between “90-80%” or “từ 90% đến 80%”; mostly the two numbers changed \
                places, or the word for a fall was left out.

                Put them in order: “80-90%”. If it falls, say so: “giảm từ 90% xuống 80%”.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 90-80% khu phố có sóng 5G
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
                    KPI: 80-90% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [garbled])

    static func check(
        _ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard level.kpi.unit == "%", level.kpi.kind != .delta,
            let range = PercentRange(firstIn: level.text.value), range.lower > range.upper
        else { return }
        var arguments = level.arguments
        arguments["lower"] = .plain(range.lower.vietnamese)
        arguments["upper"] = .plain(range.upper.vietnamese)
        let swapped = Edit(level.text.piece(range.numbers), range.swapped)
        findings.append(
            Diagnostic(
                rule, garbled, arguments, at: level.text.piece(range.numbers), record: level.record,
                fixes: level.text.isVerbatim ? [Fix(swap, [:], .unsafe, [swapped])] : []))
    }
}

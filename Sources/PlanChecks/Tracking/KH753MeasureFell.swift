import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A target is further from its level than before, and nobody says why.
enum KH753MeasureFell: JournalRule {
    static let found = MessageTemplate(
        vi: "số đo của chỉ tiêu {target} kém hơn {period} mà không nêu lý do",
        en: "the target {target} is further from its level than in {period}, without a reason")
    static let earlier = MessageTemplate(
        vi: "trước đó đo được",
        en: "measured before")

    static let rule = RuleDescriptor(
        code: 753, slug: "measure-fell", severity: .warning,
        summary: BilingualText(
            vi: "số đo của chỉ tiêu kém đi mà không nêu lý do",
            en: "a measure that is worse than before without a reason"),
        explanation: BilingualText(
            vi: """
                Một chỉ tiêu lùi xa mức của nó thì có nguyên nhân: cách thống kê đổi, tổng số đổi, hoặc kết quả giảm thật. Cấp trên sẽ hỏi; ghi ở `lý do`. Chỉ tiêu “không quá” và xếp hạng thì con số tăng mới là kém đi.
                """,
            en: """
                A target that moves away from its level does so for a cause: another way of counting, another total, or a real loss. The tier above will ask; write it under `reason`. Of "at most" and of ranks, a larger figure is the worse one.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-Q1-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                chỉ tiêu:
                  - chỉ tiêu: dang-vien-ky-nang-so
                    giá trị: 71%

                """,
            mended: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                chỉ tiêu:
                  - chỉ tiêu: dang-vien-ky-nang-so
                    giá trị: 71%
                    lý do: Tổng số đảng viên tăng do tiếp nhận chi bộ mới

                """,
            others: [
                "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml": """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                chỉ tiêu:
                  - chỉ tiêu: dang-vien-ky-nang-so
                    giá trị: 75%

                """
            ]),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for (id, all) in context.journal.measuresByTarget().sorted(by: { $0.key < $1.key }) {
            let measures = all.filter { context.counts($0.period) }
            for (before, after) in zip(measures, measures.dropFirst()) where before.period != after.period {
                guard after.measure.reason.isMissing else { continue }
                let levels = context.plan.targets[id].levels
                let pairs = zip(levels, zip(before.measure.values, after.measure.values))
                for (level, (old, new)) in pairs
                where level.kpi?.isFurther(new.value, than: old.value) == true {
                    let period = BilingualText(
                        vi: before.period.vietnameseName, en: before.period.englishName)
                    findings.append(
                        context.finding(
                            rule, found, ["target": context.name(id), "period": .word(period)],
                            at: new.span, target: id, labels: [Label(earlier, at: old.span)]))
                }
            }
        }
    }
}

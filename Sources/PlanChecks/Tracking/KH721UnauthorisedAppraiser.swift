import PlanDiagnostics
import PlanModel

/// A unit appraises that the plan did not charge with it.
enum KH721UnauthorisedAppraiser: JournalRule {
    static let found = MessageTemplate(
        vi: "{unit} không được giao thẩm định",
        en: "{unit} is not charged with appraising")
    static let label = MessageTemplate(
        vi: "kế hoạch giao ở đây",
        en: "the plan charges here")

    static let rule = RuleDescriptor(
        code: 721, slug: "unauthorised-appraiser", severity: .error,
        summary: BilingualText(
            vi: "đơn vị thẩm định không được giao thẩm định",
            en: "an appraisal by a unit that is not charged with it"),
        explanation: BilingualText(
            vi: """
                Kế hoạch giao một đơn vị thẩm định minh chứng, và một đơn vị thẩm định thay khi nhiệm vụ do chính đơn vị thẩm định chủ trì. Kết luận của đơn vị khác không có giá trị.
                """,
            en: """
                The plan charges one unit with appraising evidence, and a deputy for the tasks that this unit itself owns. Nobody else's verdict counts.
                """),
        example: RuleExample(
            path: "ke-hoach/appraisals/2026-04-03.yaml",
            faulty: """
                ngày thẩm định: 03/04/2026
                đơn vị thẩm định: Phòng Văn hóa - Xã hội
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    kết luận: đạt

                """,
            mended: """
                ngày thẩm định: 03/04/2026
                đơn vị thẩm định: Văn phòng Đảng ủy
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    kết luận: đạt

                """,
            others: [
                "ke-hoach/reports/2026-Q1-ban-xay-dung-dang.yaml": """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%
                    minh chứng:
                      - văn bản: Báo cáo số 15-BC/BXDĐ ngày 27/3/2026 của Ban Xây dựng Đảng
                        loại: van-ban

                """
            ]),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        guard let regime = context.plan.appraisal.value else { return }
        let charged = [regime.appraiser, regime.deputy].compactMap(\.value?.unit)
        guard !charged.isEmpty else { return }
        for unit in context.journal.appraisals.compactMap(\.appraiser.spanned) {
            guard let id = unit.value.unit, !charged.contains(id) else { continue }
            findings.append(
                context.finding(
                    rule, found, ["unit": context.name(id)], at: unit.span,
                    labels: regime.appraiser.span.map { [Label(label, at: $0)] } ?? []))
        }
    }
}

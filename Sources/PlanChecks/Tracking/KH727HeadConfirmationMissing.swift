import PlanDiagnostics
import PlanModel

/// The head of the unit has not confirmed a report.
enum KH727HeadConfirmationMissing: JournalRule {
    static let missing = MessageTemplate(
        vi: "báo cáo chưa ghi người đứng đầu xác nhận",
        en: "the report does not say whether the unit's head has confirmed it")
    static let unconfirmed = MessageTemplate(
        vi: "người đứng đầu chưa xác nhận báo cáo này",
        en: "the unit's head has not confirmed this report")

    static let rule = RuleDescriptor(
        code: 727, slug: "head-confirmation-missing", severity: .warning,
        summary: BilingualText(
            vi: "người đứng đầu chưa xác nhận báo cáo", en: "a report that the unit's head has not confirmed"),
        explanation: BilingualText(
            vi: """
                Người đứng đầu đơn vị chịu trách nhiệm trực tiếp về độ chính xác và đầy đủ của dữ liệu, nên mỗi báo cáo cần được người đứng đầu xác nhận: `người đứng đầu xác nhận: có`.
                """,
            en: """
                The head of the unit answers for the accuracy of its data, so each report needs the head's confirmation: `confirmed: yes`.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%

                """),
        messages: [missing, unconfirmed])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for report in context.journal.reports where !report.isBlank {
            switch report.isConfirmed {
            case .missing: findings.append(context.finding(rule, missing, at: report.anchor))
            case .given(let confirmed) where !confirmed.value:
                findings.append(context.finding(rule, unconfirmed, at: confirmed.span))
            case .given, .inherited, .invalid: break
            }
        }
    }
}

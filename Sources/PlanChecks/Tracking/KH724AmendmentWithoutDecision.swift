import PlanDiagnostics
import PlanModel

/// Tasks are changed, and no decision says so.
enum KH724AmendmentWithoutDecision: JournalRule {
    static let found = MessageTemplate(
        vi: "điều chỉnh nhiệm vụ mà không có văn bản",
        en: "the amendment names no decision")

    static let rule = RuleDescriptor(
        code: 724, slug: "amendment-without-decision", severity: .error,
        summary: BilingualText(
            vi: "điều chỉnh nhiệm vụ mà không có văn bản", en: "an amendment without a decision"),
        explanation: BilingualText(
            vi: """
                Gia hạn, tạm hoãn, rút hay đổi chủ trì chỉ có giá trị khi có văn bản của cấp có thẩm quyền: ghi số, ký hiệu, ngày và cơ quan ban hành ở `văn bản`.
                """,
            en: """
                An extension, a suspension, a withdrawal or a change of owner exists only by a decision of the competent body: name its number, symbol, date and issuer under `document`.
                """),
        example: RuleExample(
            path: "ke-hoach/amendments/2026-03-20.yaml",
            faulty: """
                từ ngày: 20/03/2026
                nội dung:
                  - nhiệm vụ: cai-dat-so-tay
                    loại: gia hạn
                    thời hạn: 30/06/2026
                    lý do: Chờ nâng cấp phần mềm

                """,
            mended: """
                văn bản: Thông báo số 25-TB/ĐU ngày 20/3/2026 của Đảng ủy phường
                nội dung:
                  - nhiệm vụ: cai-dat-so-tay
                    loại: gia hạn
                    thời hạn: 30/06/2026
                    lý do: Chờ nâng cấp phần mềm

                """),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for amendment in context.journal.amendments where amendment.document.isMissing {
            findings.append(context.finding(rule, found, at: amendment.anchor))
        }
    }
}

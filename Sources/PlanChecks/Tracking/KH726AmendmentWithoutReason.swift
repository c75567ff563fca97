import PlanDiagnostics
import PlanModel

/// A task is changed, and nobody says why.
enum KH726AmendmentWithoutReason: JournalRule {
    static let found = MessageTemplate(
        vi: "nhiệm vụ {task} được điều chỉnh mà không nêu lý do",
        en: "the task {task} is changed without a reason")

    static let rule = RuleDescriptor(
        code: 726, slug: "amendment-without-reason", severity: .warning,
        summary: BilingualText(
            vi: "điều chỉnh nhiệm vụ mà không nêu lý do", en: "an amendment without a reason"),
        explanation: BilingualText(
            vi: """
                Lý do được giữ lại cùng văn bản để cuối năm xét trách nhiệm: khách quan (chờ cấp trên) hay chủ quan.
                """,
            en: """
                The reason is kept with the decision, so that at the end of the year it can be told who answers for the delay.
                """),
        example: RuleExample(
            path: "ke-hoach/amendments/2026-03-20.yaml",
            faulty: """
                văn bản: Thông báo số 25-TB/ĐU ngày 20/3/2026 của Đảng ủy phường
                nội dung:
                  - nhiệm vụ: cai-dat-so-tay
                    loại: gia hạn
                    thời hạn: 30/06/2026

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
        for change in context.journal.amendments.flatMap(\.changes) where change.reason.isMissing {
            guard let task = change.task.spanned else { continue }
            findings.append(
                context.finding(
                    rule, found, ["task": context.name(task.value)], at: task.span, task: task.value))
        }
    }
}

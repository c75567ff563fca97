import PlanDiagnostics
import PlanModel

/// Evidence is rejected, and nobody says why.
enum KH723RejectionWithoutReason: JournalRule {
    static let found = MessageTemplate(
        vi: "kết luận nhiệm vụ {task} không đạt mà không nêu lý do",
        en: "the task {task} is rejected without a reason")

    static let rule = RuleDescriptor(
        code: 723, slug: "rejection-without-reason", severity: .error,
        summary: BilingualText(
            vi: "kết luận không đạt mà không nêu lý do", en: "a rejection without a reason"),
        explanation: BilingualText(
            vi: """
                Kết luận “không đạt” làm nhiệm vụ thành “không hoàn thành”; đơn vị phải biết thiếu gì để bổ sung, và người đọc sau này phải biết vì sao.
                """,
            en: """
                A rejection makes the task “not completed”; the unit has to know what to mend, and later readers why.
                """),
        example: RuleExample(
            path: "ke-hoach/appraisals/2026-04-03.yaml",
            faulty: """
                ngày thẩm định: 03/04/2026
                đơn vị thẩm định: Văn phòng Đảng ủy
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    kết luận: không đạt

                """,
            mended: """
                ngày thẩm định: 03/04/2026
                đơn vị thẩm định: Văn phòng Đảng ủy
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    kết luận: không đạt
                    lý do: Danh sách chưa có xác nhận của chi bộ

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
        for verdict in context.journal.appraisals.flatMap(\.verdicts) where verdict.reason.isMissing {
            guard let outcome = verdict.outcome.spanned, outcome.value == .rejected,
                let task = verdict.task.value
            else { continue }
            findings.append(
                context.finding(rule, found, ["task": context.name(task)], at: outcome.span, task: task))
        }
    }
}

import PlanDiagnostics
import PlanModel

/// Evidence is of a kind that the task did not ask for.
enum KH716EvidenceKindMismatch: JournalRule {
    static let found = MessageTemplate(
        vi: "nhiệm vụ {task} không nhận minh chứng loại {kind}",
        en: "the task {task} takes no evidence of the kind {kind}")
    static let taskLabel = MessageTemplate(
        vi: "các loại nhiệm vụ yêu cầu",
        en: "the kinds that the task asks for")

    static let rule = RuleDescriptor(
        code: 716, slug: "evidence-kind-mismatch", severity: .warning,
        summary: BilingualText(
            vi: "loại minh chứng không phải loại nhiệm vụ yêu cầu",
            en: "evidence of a kind that the task did not ask for"),
        explanation: BilingualText(
            vi: """
                Nhiệm vụ nêu những loại minh chứng nào được chấp nhận; loại khác thường bị loại khi thẩm định.
                """,
            en: """
                A task says which kinds of evidence count for it; another kind is likely to be rejected.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-Q4-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: tap-huan-so-tay
                    tỷ lệ: 50%
                    minh chứng:
                      - tệp: evidence/danh-sach.pdf
                        loại: van-ban

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: tap-huan-so-tay
                    tỷ lệ: 50%
                    minh chứng:
                      - tệp: evidence/danh-sach.pdf
                        loại: hinh-anh

                """),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for entry in context.journal.reports.flatMap(\.entries) {
            guard let id = entry.task.value else { continue }
            let asked = context.plan.tasks[id].evidence
            guard !asked.isEmpty else { continue }
            for kind in entry.evidence.compactMap(\.kind.spanned)
            where !asked.contains(where: { $0.value == kind.value }) {
                findings.append(
                    context.finding(
                        rule, found, ["task": context.name(id), "kind": .quoted(kind.value)], at: kind.span,
                        task: id, labels: [Label(taskLabel, at: asked[0].span)]))
            }
        }
    }
}

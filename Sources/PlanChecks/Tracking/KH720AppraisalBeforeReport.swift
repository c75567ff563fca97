import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A verdict on a task that nobody had reported as done.
enum KH720AppraisalBeforeReport: JournalRule {
    static let found = MessageTemplate(
        vi: "nhiệm vụ {task} được thẩm định ngày {date} khi chưa có báo cáo hoàn thành",
        en: "the task {task} was appraised on {date} before any report of completion")

    static let rule = RuleDescriptor(
        code: 720, slug: "appraisal-before-report", severity: .error,
        summary: BilingualText(
            vi: "thẩm định khi chưa có báo cáo hoàn thành", en: "an appraisal before any report of completion"
        ),
        explanation: BilingualText(
            vi: """
                Thẩm định là xem minh chứng của một báo cáo hoàn thành. Chưa có báo cáo 100% thì chưa có gì để kết luận; kiểm tra lại mã nhiệm vụ và ngày.
                """,
            en: """
                An appraisal looks at the evidence of a report of completion. Before there is one, there is nothing to judge; check the task's code and the dates.
                """),
        example: RuleExample(
            path: "ke-hoach/appraisals/2026-04-03.yaml",
            faulty: """
                ngày thẩm định: 03/04/2026
                đơn vị thẩm định: Văn phòng Đảng ủy
                kết quả:
                  - nhiệm vụ: tap-huan-so-tay
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
        for appraisal in context.journal.appraisals {
            guard let date = appraisal.date.value else { continue }
            for task in appraisal.verdicts.compactMap(\.task.spanned)
            where context.knowsReports(on: task.value) {
                let entries = context.entries(on: task.value)
                guard !entries.contains(where: { $0.date <= date && $0.mayClaimCompletion }) else { continue }
                findings.append(
                    context.finding(
                        rule, found, ["task": context.name(task.value), "date": .date(date)], at: task.span,
                        task: task.value))
            }
        }
    }
}

extension DatedEntry {
    /// Whether it says that the work is done, or may have meant to.
    fileprivate var mayClaimCompletion: Bool {
        if case .invalid = entry.share { true } else { entry.claimsCompletion }
    }
}

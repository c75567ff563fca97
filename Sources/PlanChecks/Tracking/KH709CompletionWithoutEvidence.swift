import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A task is reported as done, and nothing shows it.
enum KH709CompletionWithoutEvidence: JournalRule {
    static let found = MessageTemplate(
        vi: "nhiệm vụ {task} được báo cáo 100% mà không có minh chứng",
        en: "the task {task} is reported as 100% done without evidence")

    static let rule = RuleDescriptor(
        code: 709, slug: "completion-without-evidence", severity: .error,
        summary: BilingualText(
            vi: "báo cáo hoàn thành mà không có minh chứng", en: "a task reported as done without evidence"),
        explanation: BilingualText(
            vi: """
                Khi báo cáo hoàn thành, đơn vị chủ trì phải kèm minh chứng: một tệp trong thư mục kế hoạch, hoặc một văn bản ghi số, ký hiệu, ngày và cơ quan ban hành. Không có minh chứng thì không có gì để thẩm định.
                """,
            en: """
                A report of completion carries its evidence: a file in the plan's folder, or a document by number, symbol, date and issuer. Without it there is nothing to appraise.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%
                    minh chứng:
                      - văn bản: Báo cáo số 15-BC/BXDĐ ngày 27/3/2026 của Ban Xây dựng Đảng
                        loại: van-ban

                """),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        guard context.plan.isEvidenceRequired else { return }
        for dated in context.entries where dated.entry.lacksEvidence && !wasShown(before: dated, context) {
            guard let share = dated.entry.share.span else { continue }
            findings.append(
                context.finding(
                    rule, found, ["task": context.name(dated.task)], at: share, task: dated.task))
        }
    }

    /// Each instance of a task that counts them is shown by itself.
    private static func isOfOneInstance(_ one: DatedEntry, _ other: DatedEntry, _ context: JournalContext)
        -> Bool
    {
        guard let cadence = context.plan.tasks[one.task].effectiveCadence else { return true }
        let periods = [one, other].map { Period(cadence.unit, containing: $0.period?.last ?? $0.date) }
        return periods[0] == periods[1]
    }

    /// Whether an earlier report carried evidence that has not been rejected since: it need not be handed in again.
    private static func wasShown(before dated: DatedEntry, _ context: JournalContext) -> Bool {
        let shown = context.entries(on: dated.task).last {
            $0.date <= dated.date && $0.entry.claimsCompletion && !$0.entry.lacksEvidence
                && isOfOneInstance($0, dated, context)
        }
        guard let shown else { return false }
        return !context.journal.appraisals.contains { appraisal in
            guard let date = appraisal.date.value, shown.date <= date, date <= dated.date else {
                return false
            }
            return appraisal.verdicts.contains {
                $0.task.value == dated.task && $0.outcome.value == .rejected
            }
        }
    }
}

extension ReportEntry {
    /// Whether it says that the work is done and carries nothing that could show it.
    fileprivate var lacksEvidence: Bool {
        claimsCompletion && evidence.isEmpty && evidenceList.isMissing
    }
}

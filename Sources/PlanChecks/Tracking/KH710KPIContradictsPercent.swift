import PlanDiagnostics
import PlanModel

/// A task is reported as done while its KPI is not reached.
enum KH710KPIContradictsPercent: JournalRule {
    static let short = MessageTemplate(
        vi: "nhiệm vụ {task} báo cáo 100% nhưng KPI mới đạt {value}",
        en: "the task {task} is reported as 100% done, but its KPI is at {value}")
    static let notMet = MessageTemplate(
        vi: "nhiệm vụ {task} báo cáo 100% nhưng KPI chưa đạt",
        en: "the task {task} is reported as 100% done, but its KPI is not met")
    static let tooMany = MessageTemplate(
        vi: "nhiệm vụ {task} chỉ có {count} KPI",
        en: "the task {task} has only {count} KPIs")
    static let kpiLabel = MessageTemplate(
        vi: "KPI của nhiệm vụ",
        en: "the task's KPI")

    static let rule = RuleDescriptor(
        code: 710, slug: "kpi-contradicts-percent", severity: .warning,
        summary: BilingualText(
            vi: "giá trị KPI mâu thuẫn với tỷ lệ hoàn thành",
            en: "a KPI value that contradicts the percentage"),
        explanation: BilingualText(
            vi: """
                Báo cáo 100% trong khi giá trị đo được chưa tới mức KPI là hai điều không thể cùng đúng. Số giá trị cũng không thể nhiều hơn số KPI của nhiệm vụ.
                """,
            en: """
                A task cannot be 100% done while what was measured is short of its KPI. Nor can there be more values than the task has KPIs.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%
                    KPI: 54%
                    minh chứng:
                      - văn bản: Báo cáo số 15-BC/BXDĐ ngày 27/3/2026 của Ban Xây dựng Đảng
                        loại: van-ban

                """,
            mended: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%
                    KPI: 93%
                    minh chứng:
                      - văn bản: Báo cáo số 15-BC/BXDĐ ngày 27/3/2026 của Ban Xây dựng Đảng
                        loại: van-ban

                """),
        messages: [short, notMet, tooMany])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for entry in context.journal.reports.flatMap(\.entries) {
            guard let id = entry.task.value else { continue }
            let kpis = context.plan.tasks[id].kpis
            for (index, value) in entry.measured.enumerated() {
                guard index < kpis.count else {
                    findings.append(
                        context.finding(
                            rule, tooMany, ["task": context.name(id), "count": .number(kpis.count)],
                            at: value.span, task: id))
                    break
                }
                guard entry.claimsCompletion, let kpi = kpis[index].kpi,
                    kpi.isReached(by: value.value) == false
                else { continue }
                let label = Label(kpiLabel, at: kpis[index].text.span)
                var arguments = ["task": context.name(id)]
                arguments["value"] = value.value.argument
                findings.append(
                    context.finding(
                        rule, arguments["value"] == nil ? notMet : short, arguments, at: value.span, task: id,
                        labels: [label]))
            }
        }
    }
}

extension MeasuredValue {
    /// As the argument of a message; nil for what is no quantity.
    fileprivate var argument: Argument? {
        switch self {
        case .number, .fraction: .plain(vietnamese)
        case .happened, .unmeasured: nil
        }
    }
}

import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// The same unit reports the same period twice, or one task twice in a report.
enum KH707RepeatedReport: JournalRule {
    static let sameReport = MessageTemplate(
        vi: "{unit} đã có báo cáo {period}",
        en: "{unit} has reported on {period} already")
    static let sameTask = MessageTemplate(
        vi: "nhiệm vụ {task} được báo cáo hai lần trong một báo cáo",
        en: "the task {task} is reported twice in one report")
    static let first = MessageTemplate(
        vi: "lần đầu ở đây",
        en: "first here")

    static let rule = RuleDescriptor(
        code: 707, slug: "repeated-report", severity: .error,
        summary: BilingualText(
            vi: "báo cáo trùng kỳ hoặc trùng nhiệm vụ",
            en: "a report of the same period, or of the same task, twice"),
        explanation: BilingualText(
            vi: """
                Hai báo cáo của một đơn vị cho cùng một kỳ, hoặc hai dòng cho cùng một nhiệm vụ trong một báo cáo, làm người đọc không biết số nào đúng. Sửa số liệu thì sửa trong báo cáo cũ; lịch sử do kho lưu giữ.
                """,
            en: """
                Two reports of one unit for one period, or two lines for one task in one report, leave open which number is right. To correct a number, correct the report; its history is kept by the repository.
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
                    tỷ lệ: 60%
                  - nhiệm vụ: II.1.1
                    tỷ lệ: 70%

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
        messages: [sameReport, sameTask])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        var firsts: [ReportKey: SourceSpan] = [:]
        for report in context.journal.reports {
            checkTasks(of: report, context, into: &findings)
            guard let unit = report.unit.value?.unit, let period = report.period.spanned else { continue }
            let key = ReportKey(unit: unit, period: period.value)
            guard let earlier = firsts[key] else {
                firsts[key] = period.span
                continue
            }
            let name = BilingualText(vi: period.value.vietnameseName, en: period.value.englishName)
            findings.append(
                context.finding(
                    rule, sameReport, ["unit": context.name(unit), "period": .word(name)], at: period.span,
                    labels: [Label(first, at: earlier)]))
        }
    }

    private static func checkTasks(
        of report: Report, _ context: JournalContext, into findings: inout [Diagnostic]
    ) {
        var seen: [TaskID: SourceSpan] = [:]
        for task in report.entries.compactMap(\.task.spanned) {
            guard let earlier = seen[task.value] else {
                seen[task.value] = task.span
                continue
            }
            findings.append(
                context.finding(
                    rule, sameTask, ["task": context.name(task.value)], at: task.span, task: task.value,
                    labels: [Label(first, at: earlier)]))
        }
    }
}

/// What may be reported once.
private struct ReportKey: Hashable {
    let unit: UnitID
    let period: Period
}

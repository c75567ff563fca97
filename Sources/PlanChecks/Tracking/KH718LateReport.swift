import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A report came after its due date.
enum KH718LateReport: JournalRule {
    static let found = MessageTemplate(
        vi: "báo cáo {period} đến hạn ngày {due} nhưng gửi ngày {date}",
        en: "the report on {period} was due on {due} and came on {date}")

    static let rule = RuleDescriptor(
        code: 718, slug: "late-report", severity: .info,
        summary: BilingualText(
            vi: "báo cáo gửi sau hạn", en: "a report after its due date"),
        explanation: BilingualText(
            vi: """
                Chế độ báo cáo quy định hạn của từng kỳ (đã dời khỏi ngày nghỉ). Báo cáo muộn vẫn được tính, nhưng được ghi nhận là muộn trong bảng điểm của đơn vị.
                """,
            en: """
                The reporting regime sets when the report of each period is due (moved off rest days). A late report counts all the same, and is noted as late on the unit's scoreboard.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 05/03/2026
                người đứng đầu xác nhận: có
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
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for report in context.journal.reports {
            guard let period = report.period.value, let date = report.date.spanned,
                let due = context.dueDay(of: period), due < date.value, date.value <= context.asOf
            else { continue }
            let name = BilingualText(vi: period.vietnameseName, en: period.englishName)
            findings.append(
                context.finding(
                    rule, found,
                    ["period": .word(name), "due": .date(due), "date": .date(date.value)], at: date.span))
        }
    }
}

import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A record of a journal is dated after the day by which it is judged.
enum KH719DatedInFuture: JournalRule {
    static let found = MessageTemplate(
        vi: "ngày {date} sau ngày tính {asOf}",
        en: "{date} is after the date judged by, {asOf}")

    static let rule = RuleDescriptor(
        code: 719, slug: "dated-in-future", severity: .warning,
        summary: BilingualText(
            vi: "ghi ngày trong tương lai", en: "a date in the future"),
        explanation: BilingualText(
            vi: """
                Báo cáo, thẩm định hoặc văn bản ghi ngày sau ngày tính (`--as-of`, mặc định hôm nay) thường do gõ nhầm; đến ngày đó nó mới được tính.
                """,
            en: """
                A report, appraisal or decision that is dated after the day by which the plan is judged (`--as-of`, today by default) is usually a slip; it counts from its date on.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/12/2026
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
        let journal = context.journal
        let dates =
            journal.reports.map(\.date) + journal.appraisals.map(\.date)
            + journal.amendments.map(\.date) + journal.reports.flatMap { $0.entries.map(\.conditionMet) }
        // A decision that names no day of its own holds from that of its document.
        let issued = journal.amendments.filter(\.date.isMissing).compactMap { amendment in
            amendment.document.spanned.flatMap { document in
                document.value.date.map { Spanned($0, document.span) }
            }
        }
        for date in dates.compactMap(\.spanned) + issued where date.value > context.asOf {
            findings.append(
                context.finding(
                    rule, found, ["date": .date(date.value), "asOf": .date(context.asOf)], at: date.span))
        }
    }
}

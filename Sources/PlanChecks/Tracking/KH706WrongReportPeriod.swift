import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A report is about a period that nobody asked for, or that had not begun.
enum KH706WrongReportPeriod: JournalRule {
    static let outsideYear = MessageTemplate(
        vi: "kỳ {period} nằm ngoài năm kế hoạch {year}",
        en: "the period {period} lies outside the plan's year {year}")
    static let notAsked = MessageTemplate(
        vi: "chế độ báo cáo không có kỳ {kind}",
        en: "the reporting regime asks for no report by {kind}")
    static let notBegun = MessageTemplate(
        vi: "kỳ {period} chưa bắt đầu khi báo cáo ngày {date}",
        en: "the period {period} had not begun when it was reported on {date}")

    static let rule = RuleDescriptor(
        code: 706, slug: "wrong-report-period", severity: .warning,
        summary: BilingualText(
            vi: "kỳ báo cáo không đúng", en: "a report about the wrong period"),
        explanation: BilingualText(
            vi: """
                Báo cáo phải theo kỳ mà chế độ báo cáo của kế hoạch quy định, trong năm kế hoạch, và gửi khi kỳ đã bắt đầu. Báo cáo sai kỳ không được tính cho kỳ nào cả.
                """,
            en: """
                A report is about a period that the plan's reporting regime asks for, within the plan's year, and is handed in once that period has begun. One about another period counts for none.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: 6 tháng đầu năm 2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
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
        messages: [outsideYear, notAsked, notBegun])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        let asked = Set(context.plan.reporting.flatMap(\.cadences).map(\.value))
        for report in context.journal.reports {
            guard let period = report.period.spanned else { continue }
            let name = Argument.word(
                BilingualText(vi: period.value.vietnameseName, en: period.value.englishName))
            if let year = context.plan.year.value, period.value.year != year {
                findings.append(
                    context.finding(
                        rule, outsideYear, ["period": name, "year": .plain(String(year))], at: period.span))
            } else if !asked.isEmpty, !asked.contains(period.value.kind) {
                let kind = period.value.kind
                let word = Argument.word(BilingualText(vi: kind.vietnameseName, en: kind.englishName))
                findings.append(context.finding(rule, notAsked, ["kind": word], at: period.span))
            } else if let date = report.date.value, date < period.value.first {
                findings.append(
                    context.finding(rule, notBegun, ["period": name, "date": .date(date)], at: period.span))
            }
        }
    }
}

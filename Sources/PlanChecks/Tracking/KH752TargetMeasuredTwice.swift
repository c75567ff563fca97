import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// One target is measured twice for one period.
enum KH752TargetMeasuredTwice: JournalRule {
    static let found = MessageTemplate(
        vi: "chỉ tiêu {target} đã có số đo {period}",
        en: "the target {target} has been measured for {period} already")
    static let first = MessageTemplate(
        vi: "lần đầu ở đây",
        en: "first here")

    static let rule = RuleDescriptor(
        code: 752, slug: "target-measured-twice", severity: .error,
        summary: BilingualText(
            vi: "một chỉ tiêu có hai số đo trong một kỳ",
            en: "two measures of one target for one period"),
        explanation: BilingualText(
            vi: """
                Hai số đo của một chỉ tiêu cho cùng một kỳ làm người đọc không biết số nào đúng. Mỗi chỉ tiêu do một đơn vị đo; sửa số liệu thì sửa trong báo cáo cũ.
                """,
            en: """
                Two measures of one target for one period leave open which is right. Each target is measured by one unit; to correct a figure, correct the report.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-Q1-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                chỉ tiêu:
                  - chỉ tiêu: dang-vien-ky-nang-so
                    giá trị: 71%
                  - chỉ tiêu: "1.2"
                    giá trị: 73%

                """,
            mended: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                chỉ tiêu:
                  - chỉ tiêu: dang-vien-ky-nang-so
                    giá trị: 71%

                """),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        var firsts: [MeasureKey: SourceSpan] = [:]
        for report in context.journal.reports {
            guard let period = report.period.value else { continue }
            for target in report.measures.compactMap(\.target.spanned) {
                let key = MeasureKey(target: target.value, period: period)
                guard let earlier = firsts[key] else {
                    firsts[key] = target.span
                    continue
                }
                let name = BilingualText(vi: period.vietnameseName, en: period.englishName)
                findings.append(
                    context.finding(
                        rule, found, ["target": context.name(target.value), "period": .word(name)],
                        at: target.span, target: target.value, labels: [Label(first, at: earlier)]))
            }
        }
    }
}

/// What may be measured once.
private struct MeasureKey: Hashable {
    let target: TargetID
    let period: Period
}

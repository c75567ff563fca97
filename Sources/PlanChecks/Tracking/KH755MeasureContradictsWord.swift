import PlanDiagnostics
import PlanModel

/// A unit says that a target is reached while the figure is short of it, or the other way round.
enum KH755MeasureContradictsWord: JournalRule {
    static let short = MessageTemplate(
        vi: "ghi chỉ tiêu {target} đạt, nhưng số đo chưa tới mức",
        en: "the target {target} is said to be reached, but its measure is short of the level")
    static let reached = MessageTemplate(
        vi: "ghi chỉ tiêu {target} chưa đạt, nhưng số đo đã tới mức",
        en: "the target {target} is said to be missed, but its measure reaches the level")
    static let measure = MessageTemplate(
        vi: "số đo",
        en: "the measure")

    static let rule = RuleDescriptor(
        code: 755, slug: "measure-contradicts-word", severity: .warning,
        summary: BilingualText(
            vi: "đơn vị nói đạt hay chưa đạt trái với con số",
            en: "a unit says of a target what its figure denies"),
        explanation: BilingualText(
            vi: """
                Khi so được con số với mức thì con số quyết định, và `đạt` trái với nó là một trong hai chỗ đã ghi nhầm. Bỏ `đạt` khi con số tự nói được.
                """,
            en: """
                Where the figure can be compared with the level, the figure decides; a `reached` that denies it means that one of the two is a slip. Leave `reached` out where the figure can tell.
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
                    đạt: có

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
        messages: [short, reached])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for measure in context.journal.reports.flatMap(\.measures) {
            guard let id = measure.target.value, let word = measure.isReached.spanned,
                let told = context.plan.targets[id].told(by: measure.values.map(\.value)), told != word.value
            else { continue }
            findings.append(
                context.finding(
                    rule, told ? reached : short, ["target": context.name(id)], at: word.span, target: id,
                    labels: measure.values.prefix(1).map { Label(self.measure, at: $0.span) }))
        }
    }
}

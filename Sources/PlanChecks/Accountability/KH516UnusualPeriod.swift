import PlanDiagnostics
import PlanModel

/// A period of years that is over, or that no term or five-year plan has.
enum KH516UnusualPeriod: TextRule {
    static let over = MessageTemplate(
        vi: "giai đoạn {period} đã kết thúc trước năm kế hoạch {year}",
        en: "the period {period} ended before the plan’s year {year}")
    static let unusual = MessageTemplate(
        vi: "giai đoạn {period} không trùng nhiệm kỳ hay kế hoạch 5 năm nào",
        en: "the period {period} matches no term and no five-year plan")
    static let compare = MessageTemplate(
        vi: "đối chiếu với văn bản gốc; các giai đoạn thường gặp: {periods}",
        en: "compare it with the document itself; usual periods are {periods}")

    static let rule = RuleDescriptor(
        code: 516, slug: "unusual-period", severity: .info,
        summary: BilingualText(
            vi: "giai đoạn đã qua hoặc viết khác thường",
            en: "a period that is over or unusual"),
        explanation: BilingualText(
            vi: """
                Đề án, chương trình thường theo nhiệm kỳ của Đảng (2020-2025, 2025-2030) hoặc kế hoạch 5 năm của Nhà \
                nước (2021-2025, 2026-2030). Một giai đoạn lệch khỏi các mốc ấy, như 2022-2026, thường là chép nhầm; \
                một giai đoạn đã kết thúc thì nhiệm vụ có thể không còn căn cứ.

                Đối chiếu với văn bản gốc. Nếu văn bản đúng là như vậy thì miễn kiểm kèm lý do.
                """,
            en: """
                Programmes follow the Party's terms (2020-2025, 2025-2030) or the State's five-year plans (2021-2025, \
                2026-2030). A period off those marks, such as 2022-2026, is often a slip of copying; under one that is \
                over, a task may have lost its ground.

                Compare it with the document itself. Where that really says so, waive the finding with a reason.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Triển khai Đề án phủ sóng 5G tại các khu phố giai đoạn 2022-2026
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Triển khai Đề án phủ sóng 5G tại các khu phố giai đoạn 2026-2030
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [over, unusual])

    static let seeks: TextMarks = .dash

    /// Only what tasks and targets say of themselves: a legal basis may well be old.
    static func check(_ text: MarkedText, _ context: PlanContext, into findings: inout [Diagnostic]) {
        guard text.record != nil, let year = context.plan.year.value else { return }
        for period in YearSpan.all(in: text.text.value) {
            let message: MessageTemplate
            if period.last < year {
                message = over
            } else if period.isUnusual {
                message = unusual
            } else {
                continue
            }
            findings.append(
                Diagnostic(
                    rule, message,
                    ["period": .plain("\(period.first)-\(period.last)"), "year": .number(year)],
                    at: text.text.piece(period.range), record: text.record,
                    notes: [Message(compare, ["periods": .plain(YearSpan.usual(around: year))])]))
        }
    }
}

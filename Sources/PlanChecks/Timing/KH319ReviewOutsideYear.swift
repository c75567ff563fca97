import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A review date that does not lie in the year of the plan.
enum KH319ReviewOutsideYear: TaskRule {
    static let outside = MessageTemplate(
        vi: "ngày rà soát {date} của nhiệm vụ {task} nằm ngoài năm kế hoạch {year}",
        en: "the review date {date} of task {task} lies outside the plan’s year {year}")

    static let rule = RuleDescriptor(
        code: 319, slug: "review-outside-year", severity: .warning,
        summary: BilingualText(
            vi: "ngày rà soát nằm ngoài năm kế hoạch",
            en: "a review date lies outside the plan’s year"),
        explanation: BilingualText(
            vi: """
                Ngày rà soát điều kiện phải ở trong năm kế hoạch; ngoài năm đó thì không ai còn nhắc \
                theo kế hoạch này nữa. Thường là gõ nhầm năm.
                """,
            en: """
                A condition has to be looked at within the plan’s year; outside it nobody is reminded by \
                this plan any more. Mostly it is a slip of the year.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    điều kiện: Theo hướng dẫn của tỉnh
                    rà soát: [2025-06-30]
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    điều kiện: Theo hướng dẫn của tỉnh
                    rà soát: [2026-06-30]
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [outside])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard let year = context.year else { return }
        for review in task.reviews where !year.contains(review.value) {
            findings.append(
                Diagnostic(
                    rule, outside,
                    [
                        "date": .date(review.value), "task": .quoted(task.code.value),
                        "year": .number(year.start.year),
                    ],
                    at: review.span, record: task.code.value))
        }
    }
}

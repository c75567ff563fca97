import PlanDiagnostics
import PlanModel

/// A milestone without its day or without its work.
enum KH308MilestoneIncomplete: TaskRule {
    static let undated = MessageTemplate(
        vi: "mốc {title} của nhiệm vụ {task} chưa có ngày",
        en: "milestone {title} of task {task} has no date")
    static let untitled = MessageTemplate(
        vi: "mốc ngày {date} của nhiệm vụ {task} chưa nói việc gì phải xong",
        en: "the milestone of {date} of task {task} does not say what is to be done")
    static let blank = MessageTemplate(
        vi: "một mốc của nhiệm vụ {task} chưa có ngày, chưa có việc",
        en: "a milestone of task {task} has neither date nor work")

    static let rule = RuleDescriptor(
        code: 308, slug: "milestone-incomplete", severity: .error,
        summary: BilingualText(
            vi: "mốc thiếu ngày hoặc thiếu việc",
            en: "a milestone lacks its date or its work"),
        explanation: BilingualText(
            vi: """
                Một mốc trên lộ trình nói hai điều: đến ngày nào, và việc gì phải xong. Thiếu một trong \
                hai thì không nhắc được và không đánh giá được.

                Ghi đủ `ngày` và `việc`; `tỷ lệ` là tùy chọn.
                """,
            en: """
                A point on the roadmap says two things: by which day, and what is to be done. Without \
                either nobody can be reminded and nothing judged.

                Give both `date` and `title`; `share` is optional.
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
                    mốc:
                      - việc: Chốt vị trí đặt trạm
                        tỷ lệ: 30%
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
                    mốc:
                      - ngày: 30/7/2026
                        việc: Chốt vị trí đặt trạm
                        tỷ lệ: 30%
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [undated, untitled, blank])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        for milestone in task.milestones { findings += finding(milestone, task.code.value) }
    }

    private static func finding(_ milestone: Milestone, _ task: String) -> [Diagnostic] {
        let (due, title) = (milestone.due, milestone.title)
        if due.isMissing, title.isMissing {
            return [Diagnostic(rule, blank, ["task": .quoted(task)], at: milestone.span, record: task)]
        }
        if due.isMissing, let title = title.spanned {
            return [
                Diagnostic(
                    rule, undated, ["title": .quoted(title.value), "task": .quoted(task)], at: title.span,
                    record: task)
            ]
        }
        guard title.isMissing, let due = due.spanned else { return [] }
        return [
            Diagnostic(
                rule, untitled, ["date": .date(due.value), "task": .quoted(task)], at: due.span, record: task)
        ]
    }
}

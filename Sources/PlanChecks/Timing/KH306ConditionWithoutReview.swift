import PlanDiagnostics
import PlanModel

/// A task that waits for others, with no day on which somebody looks whether the wait is over.
enum KH306ConditionWithoutReview: SectionRule {
    static let unreviewed = MessageTemplate(
        vi: "nhiệm vụ {task} chờ điều kiện {condition} mà không có ngày rà soát",
        en: "task {task} waits for the condition {condition} without a review date")
    static let addReview = MessageTemplate(
        vi: "thêm ngày xem lại, ví dụ `rà soát: [2026-06-30]`",
        en: "add the day on which to look again, such as `review: [2026-06-30]`")

    static let rule = RuleDescriptor(
        code: 306, slug: "condition-without-review", severity: .warning,
        summary: BilingualText(
            vi: "nhiệm vụ chờ điều kiện mà không có ngày rà soát",
            en: "a task waits for a condition without a review date"),
        explanation: BilingualText(
            vi: """
                “Theo hướng dẫn của tỉnh”, “khi tỉnh ban hành” là những điều kiện không thuộc quyền của \
                phường. Nếu không ai xem lại vào một ngày định trước, việc chờ mãi mà không ai biết.

                Ghi `rà soát` một hoặc vài ngày để xem điều kiện đã có chưa; lịch sẽ nhắc đơn vị chủ trì \
                vào những ngày đó.
                """,
            en: """
                “Theo hướng dẫn của tỉnh”, “khi tỉnh ban hành” are not in the ward’s hands. Unless \
                somebody looks again on a day that is fixed beforehand, the task waits for ever and \
                nobody notices.

                Give `review` one or more dates on which to look; the schedule reminds the owner then.
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
        messages: [unreviewed])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places where tasks[index].fields.reviewField.isMissing {
            guard hasCondition(tasks[index]) else { continue }
            let task = tasks[index]
            guard let condition = task.effectiveCondition, condition.kind != .schedule,
                let record = record(task, in: context.plan, &told)
            else { continue }
            findings.append(
                Diagnostic(
                    rule, unreviewed, ["task": .quoted(record), "condition": .quoted(condition.text)],
                    at: place(of: condition, task), record: record, notes: [Message(addReview)]))
        }
    }

    private static func hasCondition(_ task: Task) -> Bool {
        task.condition.value != nil || task.deadline.read { $0.condition != nil } == true
    }

    private static func record(_ task: Task, in plan: Plan, _ told: inout DefaultsTold) -> String? {
        task.condition.value == nil
            ? told.record(giving: task.deadline, of: task, in: plan)
            : told.record(giving: task.condition, of: task, in: plan)
    }

    private static func place(of condition: Condition, _ task: Task) -> SourceSpan {
        if let own = task.condition.spanned { return own.span }
        let part = task.deadlineTexts.first { $0.deadline.condition != nil } ?? task.deadlineTexts.first
        guard let text = part?.text else { return task.code.span }
        return text.onlyOccurrence(of: condition.text) ?? text.span
    }
}

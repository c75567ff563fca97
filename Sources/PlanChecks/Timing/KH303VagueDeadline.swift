import PlanDiagnostics
import PlanModel

/// A deadline that names neither a day nor how often the work comes round.
enum KH303VagueDeadline: SectionRule {
    static let standing = MessageTemplate(
        vi: "thời hạn {deadline} của nhiệm vụ {task} không nói bao lâu một lần",
        en: "the deadline {deadline} of task {task} does not say how often")
    static let scheduled = MessageTemplate(
        vi: "thời hạn {deadline} của nhiệm vụ {task} dẫn sang văn bản khác, không có mốc nào",
        en: "the deadline {deadline} of task {task} points to another document and has no date")
    static let endless = MessageTemplate(
        vi: "thời hạn {deadline} của nhiệm vụ {task} không nói đến khi nào thì xong",
        en: "the deadline {deadline} of task {task} does not say when it ends")
    static let giveCadence = MessageTemplate(
        vi: "thêm `định kỳ`, ví dụ `định kỳ: hằng quý`",
        en: "add `cadence`, such as `cadence: hằng quý`")
    static let giveDates = MessageTemplate(
        vi: "chép các mốc của năm vào `mốc`, hoặc ghi `thời hạn` thành danh sách các mốc",
        en: "copy this year’s dates into `milestones`, or make `deadline` a list of dates")
    static let giveEnd = MessageTemplate(
        vi: "ghi cả ngày kết thúc, ví dụ “từ Quý I đến hết Quý III/2026”, hoặc thêm `định kỳ`",
        en: "say when it ends too, such as “từ Quý I đến hết Quý III/2026”, or add `cadence`")

    static let rule = RuleDescriptor(
        code: 303, slug: "vague-deadline", severity: .error,
        summary: BilingualText(
            vi: "thời hạn không nói đến bao giờ, bao lâu một lần",
            en: "a deadline says neither by when nor how often"),
        explanation: BilingualText(
            vi: """
                “Thường xuyên” không nói bao lâu một lần; “phân kỳ theo Quyết định …” không nói mốc nào \
                thuộc năm nay; “từ Quý I/2026” không nói đến bao giờ. Với những thời hạn ấy không lập \
                được lịch, không biết lúc nào là chậm.

                Việc làm thường xuyên thì thêm `định kỳ` (hằng tháng, hằng quý); việc chia theo phân kỳ \
                của văn bản khác thì chép các mốc của năm vào `mốc` hoặc ghi `thời hạn` thành danh sách. \
                Thời hạn chỉ nêu điều kiện, như “theo hướng dẫn của tỉnh”, thuộc về KH306.
                """,
            en: """
                “Thường xuyên” (standing) does not say how often; “phân kỳ theo Quyết định …” leaves the \
                dates to another document; “từ Quý I/2026” has no end. None of them gives a schedule, \
                and nobody can tell when the work is late.

                Give a standing task a `cadence`; copy this year’s dates of the other document into \
                `milestones`, or make `deadline` a list. A deadline that is only a condition is the \
                business of KH306.
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
                    thời hạn: Thường xuyên
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
                    thời hạn: Thường xuyên
                    định kỳ: hằng quý
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [standing, scheduled, endless])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places {
            // Nearly every deadline says by when, which is seen without looking at the rest of it.
            guard tasks[index].fields.deadline.read({ $0.due }) == nil,
                tasks[index].deadline.read({ $0.isVague }) == true
            else { continue }
            let task = tasks[index]
            guard let deadline = task.deadline.value, isLeftOpen(task),
                let finding = finding(on: deadline), let text = task.deadlineTexts.first?.text,
                let record = told.record(giving: task.deadline, of: task, in: context.plan)
            else { continue }
            findings.append(
                Diagnostic(
                    rule, finding.message, ["deadline": .quoted(text.value), "task": .quoted(record)],
                    at: text.span, record: record, notes: [Message(finding.advice)]))
        }
    }

    /// No other field of the task says by when or how often, or tried to and was refused.
    private static func isLeftOpen(_ task: Task) -> Bool {
        task.cadence.isMissing && task.milestones.isEmpty
    }

    /// Nil for a deadline that is a condition and no more.
    private static func finding(
        on deadline: Deadline
    ) -> (message: MessageTemplate, advice: MessageTemplate)? {
        if deadline.isStanding { return (standing, giveCadence) }
        guard let condition = deadline.condition else { return (endless, giveEnd) }
        return condition.kind == .schedule ? (scheduled, giveDates) : nil
    }
}

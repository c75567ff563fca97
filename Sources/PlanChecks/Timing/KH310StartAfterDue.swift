import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A task that begins after it should be done.
enum KH310StartAfterDue: TaskRule {
    static let late = MessageTemplate(
        vi: "nhiệm vụ {task} bắt đầu ngày {start}, sau hạn {due}",
        en: "task {task} starts on {start}, after it is due on {due}")
    static let dueHere = MessageTemplate(
        vi: "hạn là ngày {due}",
        en: "it is due on {due}")

    static let rule = RuleDescriptor(
        code: 310, slug: "start-after-due", severity: .error,
        summary: BilingualText(
            vi: "ngày bắt đầu sau thời hạn",
            en: "a task starts after it is due"),
        explanation: BilingualText(
            vi: """
                Ngày bắt đầu phải ở trước hoặc đúng ngày hết hạn; ngược lại thì lộ trình không có ngày \
                nào.

                Sửa `bắt đầu` hoặc `thời hạn`. Thường một trong hai ghi nhầm tháng, nhầm năm, hoặc đảo \
                ngày với tháng.
                """,
            en: """
                The start has to come before the due date, or on it; else the roadmap has no day at all.

                Mend `start` or `deadline`. Mostly one of them has a slip of month or year, or day and \
                month changed places.
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
                    bắt đầu: 2026-10-05
                    thời hạn: Quý III/2026
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
                    bắt đầu: 2026-07-05
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [late])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard let due = task.deadline.read({ $0.due }), let text = task.deadlineTexts.first?.text,
            let start = task.start.spanned ?? written(task.deadline, text.span), start.value > due
        else { return }
        let labels = start.span == text.span ? [] : [Label(dueHere, ["due": .date(due)], at: text.span)]
        findings.append(
            Diagnostic(
                rule, late,
                ["task": .quoted(task.code.value), "start": .date(start.value), "due": .date(due)],
                at: start.span, record: task.code.value, labels: labels))
    }

    /// The start that a spelled-out deadline gives; a phrase such as "từ A đến B" has been held in order already.
    private static func written(_ deadline: Field<Deadline>, _ span: SourceSpan) -> Spanned<CivilDate>? {
        deadline.read { $0.isStartImplied ? nil : $0.start }.map { Spanned($0, span) }
    }
}

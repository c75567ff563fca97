import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A milestone before the start, after the due date, or before the milestone above it.
enum KH309MilestoneOutsideRoadmap: TaskRule {
    static let beforeStart = MessageTemplate(
        vi: "mốc {date} của nhiệm vụ {task} đứng trước ngày bắt đầu {other}",
        en: "the milestone of {date} of task {task} is before its start on {other}")
    static let afterDue = MessageTemplate(
        vi: "mốc {date} của nhiệm vụ {task} đứng sau hạn {other}",
        en: "the milestone of {date} of task {task} is after its due date {other}")
    static let outOfOrder = MessageTemplate(
        vi: "mốc {date} của nhiệm vụ {task} đứng trước mốc {other} ghi ngay trên nó",
        en: "the milestone of {date} of task {task} is before the one of {other} above it")
    static let startHere = MessageTemplate(
        vi: "nhiệm vụ bắt đầu ở đây",
        en: "the task starts here")
    static let dueHere = MessageTemplate(
        vi: "hạn của nhiệm vụ",
        en: "the task is due here")
    static let previousHere = MessageTemplate(
        vi: "mốc ghi trước",
        en: "the milestone above")

    static let rule = RuleDescriptor(
        code: 309, slug: "milestone-outside-roadmap", severity: .error,
        summary: BilingualText(
            vi: "mốc nằm ngoài lộ trình hoặc sai thứ tự",
            en: "a milestone lies outside the roadmap or out of order"),
        explanation: BilingualText(
            vi: """
                Các mốc chia quãng từ ngày bắt đầu đến hạn của nhiệm vụ, theo thứ tự thời gian. Mốc đứng \
                trước ngày bắt đầu, sau hạn, hoặc trước mốc ghi ngay trên nó thì lộ trình không dựng \
                được.

                Sửa ngày của mốc, hoặc sửa thời hạn của nhiệm vụ nếu mốc mới đúng.
                """,
            en: """
                Milestones divide the time from a task’s start to its due date, in order. One that lies \
                before the start, after the due date, or before the one above it makes no roadmap.

                Mend the milestone’s date, or the task’s deadline where the milestone is right.
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
                      - ngày: 30/10/2026
                        việc: Chốt vị trí đặt trạm
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
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [beforeStart, afterDue, outOfOrder])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard !task.milestones.isEmpty else { return }
        let bounds = Bounds(of: task)
        var previous: Spanned<CivilDate>?
        for milestone in task.milestones {
            guard let due = milestone.due.spanned else { continue }
            if let fault = fault(in: due, bounds, previous) {
                findings.append(
                    Diagnostic(
                        rule, fault.message,
                        [
                            "date": .date(due.value), "task": .quoted(task.code.value),
                            "other": .date(fault.other.value),
                        ],
                        at: due.span, record: task.code.value,
                        labels: [Label(fault.label, at: fault.other.span)]))
            }
            previous = due
        }
    }

    /// What the task itself says of its first and last day; a start that only follows from "Quý I" binds nothing.
    private struct Bounds {
        var start: Spanned<CivilDate>?
        var due: Spanned<CivilDate>?

        init(of task: Task) {
            let texts = task.deadlineTexts
            let text = texts.isEmpty ? task.code.span : texts[0].text.span
            let deadline = task.deadline
            due = deadline.read { $0.due }.map { Spanned($0, text) }
            start =
                task.start.spanned
                ?? deadline.read { $0.isStartImplied ? nil : $0.start }.map { Spanned($0, text) }
        }
    }

    private typealias Fault = (message: MessageTemplate, label: MessageTemplate, other: Spanned<CivilDate>)

    private static func fault(
        in due: Spanned<CivilDate>, _ bounds: Bounds, _ previous: Spanned<CivilDate>?
    ) -> Fault? {
        if let start = bounds.start, due.value < start.value { return (beforeStart, startHere, start) }
        if let end = bounds.due, due.value > end.value { return (afterDue, dueHere, end) }
        if let previous, due.value < previous.value { return (outOfOrder, previousHere, previous) }
        return nil
    }
}

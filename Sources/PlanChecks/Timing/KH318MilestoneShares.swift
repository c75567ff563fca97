import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A milestone that expects no more than the one above it.
enum KH318MilestoneShares: TaskRule {
    static let falling = MessageTemplate(
        vi: "mốc {share}% của nhiệm vụ {task} không lớn hơn mốc {previous}% ghi trên nó",
        en: "the milestone of {share}% of task {task} is not more than the {previous}% above it")
    static let previousHere = MessageTemplate(
        vi: "mốc ghi trước",
        en: "the milestone above")
    static let addUp = MessageTemplate(
        vi: "tỷ lệ tính cộng dồn từ đầu nhiệm vụ",
        en: "a share is counted from the beginning of the task")

    static let rule = RuleDescriptor(
        code: 318, slug: "milestone-shares", severity: .error,
        summary: BilingualText(
            vi: "tỷ lệ của các mốc không tăng",
            en: "the shares of milestones do not rise"),
        explanation: BilingualText(
            vi: """
                `tỷ lệ` là phần việc đã xong tính từ đầu, nên mốc sau phải lớn hơn mốc trước và nhiều \
                nhất là 100%. Ghi phần việc của riêng từng mốc (30%, 30%, 40%) là nhầm: phải cộng dồn \
                (30%, 60%, 100%).
                """,
            en: """
                `share` is the part of the whole that is done by then, so each has to be more than the \
                one above it, up to 100%. Giving each milestone its own portion (30%, 30%, 40%) is a \
                mistake: add them up (30%, 60%, 100%).
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
                      - ngày: 30/7/2026
                        việc: Chốt vị trí đặt trạm
                        tỷ lệ: 40%
                      - ngày: 30/8/2026
                        việc: Lắp đặt các trạm
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
                        tỷ lệ: 40%
                      - ngày: 31/8/2026
                        việc: Lắp đặt các trạm
                        tỷ lệ: 70%
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [falling])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard task.milestones.count > 1 else { return }
        var previous: (share: Spanned<Share>, due: CivilDate?)?
        for milestone in task.milestones {
            guard let share = milestone.share.spanned else { continue }
            let due = milestone.due.value
            // Milestones in the wrong order of time have wrong shares for that reason alone.
            if let previous, share.value <= previous.share.value, !isEarlier(due, than: previous.due) {
                findings.append(
                    Diagnostic(
                        rule, falling,
                        [
                            "share": .plain(percent(share.value)), "task": .quoted(task.code.value),
                            "previous": .plain(percent(previous.share.value)),
                        ],
                        at: share.span, record: task.code.value,
                        labels: [Label(previousHere, at: previous.share.span)], notes: [Message(addUp)]))
            }
            previous = (share, due)
        }
    }

    private static func isEarlier(_ date: CivilDate?, than other: CivilDate?) -> Bool {
        guard let date, let other else { return false }
        return date < other
    }

    private static func percent(_ share: Share) -> String {
        DecimalNumber(mantissa: share.basisPoints, scale: 2).vietnamese
    }
}

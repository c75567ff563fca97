import PlanDiagnostics
import PlanModel

/// A standing deadline for something that happens once.
enum KH305MilestoneStandingDeadline: TaskRule {
    static let standing = MessageTemplate(
        vi: "nhiệm vụ {task} có kết quả chỉ xảy ra một lần nhưng thời hạn ghi {deadline}",
        en: "task {task} has a one-off result but its deadline is {deadline}")
    static let once = MessageTemplate(
        vi: "kết quả này chỉ xảy ra một lần",
        en: "this happens once")

    static let rule = RuleDescriptor(
        code: 305, slug: "milestone-standing-deadline", severity: .warning,
        summary: BilingualText(
            vi: "việc chỉ xảy ra một lần mà thời hạn ghi “Thường xuyên”",
            en: "a one-off result has a standing deadline"),
        explanation: BilingualText(
            vi: """
                Ban hành một kế hoạch, đưa một hệ thống vào sử dụng là việc xảy ra một lần: xong hay \
                chưa xong vào một ngày. “Thường xuyên” không hợp với việc như vậy, và che mất ngày phải \
                xong.

                Ghi ngày, tháng hoặc quý phải xong. Nếu việc thật sự lặp lại, thêm `định kỳ` và viết KPI \
                theo số lần hay tỷ lệ. Thời hạn thường xuyên mà thiếu `định kỳ` còn bị báo ở KH303, vì \
                kế hoạch chưa có ngày nào để theo dõi.
                """,
            en: """
                Issuing a plan or putting a system into use happens once: by some day it is done or not. \
                “Thường xuyên” (standing) does not suit it and hides that day.

                Write the day, month or quarter. Where the work does come round, add `cadence` and \
                measure it by a number or a share. A standing deadline without `cadence` is also told by \
                KH303, because the plan has no date to follow yet.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Kế hoạch lắp đặt trạm 5G
                    KPI: Kế hoạch được phê duyệt và ban hành
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
                    sản phẩm: Kế hoạch lắp đặt trạm 5G
                    KPI: Kế hoạch được phê duyệt và ban hành
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý I/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [standing])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard task.cadence.isMissing, task.deadline.read({ $0.isStanding && $0.isVague }) == true,
            let text = task.deadlineTexts.first?.text, let kpi = task.kpis.first,
            task.kpis.allSatisfy({ $0.kpi?.kind == .milestone })
        else { return }
        findings.append(
            Diagnostic(
                rule, standing, ["task": .quoted(task.code.value), "deadline": .quoted(text.value)],
                at: text.span, record: task.code.value, labels: [Label(once, at: kpi.text.span)]))
    }
}

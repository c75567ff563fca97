import PlanDiagnostics
import PlanModel

/// A task that says nothing of when it is to be done.
enum KH301DeadlineMissing: TaskRule {
    static let missing = MessageTemplate(
        vi: "nhiệm vụ {task} chưa có thời hạn",
        en: "task {task} has no deadline")

    static let rule = RuleDescriptor(
        code: 301, slug: "deadline-missing", severity: .error,
        summary: BilingualText(
            vi: "nhiệm vụ chưa có thời hạn",
            en: "a task has no deadline"),
        explanation: BilingualText(
            vi: """
                “Rõ tiến độ” đòi hỏi mỗi nhiệm vụ có thời hạn. Không có thời hạn thì không có lộ trình, \
                không nhắc việc, không cảnh báo được việc chậm.

                Ghi `thời hạn` như trong văn bản: “Quý I/2026”, “trước ngày 15/6/2026”, “Thường xuyên, \
                định kỳ hằng quý”. Nếu cả nhóm chung một hạn, ghi một lần ở nhóm.
                """,
            en: """
                Every task needs a deadline: without one there is no roadmap, nothing to remind of and \
                nothing to be late for.

                Write `deadline` as the document does: “Quý I/2026”, “trước ngày 15/6/2026”, “Thường \
                xuyên, định kỳ hằng quý”. Where a whole group shares one, say it once on the group.
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
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [missing])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard task.deadline.isMissing else { return }
        findings.append(
            Diagnostic(
                rule, missing, ["task": .quoted(task.code.value)], at: task.code.span,
                record: task.code.value))
    }
}

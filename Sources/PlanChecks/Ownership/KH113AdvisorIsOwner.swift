import PlanDiagnostics
import PlanModel

/// A unit that is to advise itself.
enum KH113AdvisorIsOwner: TaskRule {
    static let same = MessageTemplate(
        vi: "{unit} vừa chủ trì vừa tham mưu nhiệm vụ {task}",
        en: "{unit} both owns task {task} and advises on it")
    static let owner = MessageTemplate(
        vi: "chủ trì ở đây",
        en: "the owner is named here")

    static let rule = RuleDescriptor(
        code: 113, slug: "advisor-is-owner", severity: .warning,
        summary: BilingualText(
            vi: "đơn vị tham mưu chính là đơn vị chủ trì",
            en: "the advising unit is the owner itself"),
        explanation: BilingualText(
            vi: """
                Đơn vị tham mưu chuẩn bị nội dung cho đơn vị chủ trì quyết định; hai vai trò ở một đơn vị thì ghi \
                tham mưu không có nghĩa gì, và thường là nhầm đơn vị.

                Bỏ đơn vị chủ trì khỏi `tham mưu`, hoặc ghi phòng, ban thực sự tham mưu.
                """,
            en: """
                The advising unit prepares what the owner decides; with both parts in one unit the field says \
                nothing, and mostly another unit was meant.

                Take the owner out of `advisor`, or name the department that does advise.
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
                    tham mưu: [Ủy ban nhân dân phường]
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
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    tham mưu: [Phòng Văn hóa - Xã hội]
                    phối hợp: [Văn phòng Đảng ủy]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [same])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard !task.advisors.isEmpty && task.owners.count == 1 else { return }
        guard let owner = task.responsibleUnit,
            let advisor = task.advisors.first(where: { $0.value.unit == owner })
        else { return }
        findings.append(
            Diagnostic(
                rule, same,
                [
                    "task": .quoted(task.code.value),
                    "unit": .quoted(context.units.units[owner].displayName),
                ],
                at: advisor.span, record: task.code.value,
                labels: [Label(self.owner, at: task.owners[0].span)]))
    }
}

import PlanDiagnostics
import PlanModel

/// A task whose owner has put nobody in charge.
enum KH106PersonMissing: SectionRule {
    static let missing = MessageTemplate(
        vi: "nhiệm vụ {task} chưa có người phụ trách",
        en: "task {task} has nobody in charge")
    static let owner = MessageTemplate(
        vi: "mới chỉ có đơn vị chủ trì",
        en: "only the owning unit is named")

    static let rule = RuleDescriptor(
        code: 106, slug: "person-missing", severity: .info,
        summary: BilingualText(
            vi: "nhiệm vụ chưa có người phụ trách",
            en: "a task has nobody in charge"),
        explanation: BilingualText(
            vi: """
                Khi một đơn vị lớn như Ủy ban nhân dân phường chủ trì nhiều nhiệm vụ, tên đơn vị chưa đủ “rõ \
                người”: phải biết ai trực tiếp chịu trách nhiệm.

                Ghi `phụ trách` bằng chức danh, không ghi họ tên, để kế hoạch vẫn đúng khi thay người. Nếu chưa \
                phân công, miễn kiểm KH106 một lần cho cả kế hoạch, có lý do.
                """,
            en: """
                Where a large body owns many tasks its name alone does not say who acts: somebody has to be in \
                charge.

                Give `person` a position rather than a name, so that the plan stays right when people change. \
                Where nobody has been appointed yet, waive KH106 once for the whole plan, with the reason.
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
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [missing])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        // In a unit's detailed plan the same is a fault of its own: KH526.
        guard !context.plan.isDetailed else { return }
        // Without a single unit that owns the task there is nobody to appoint: other rules say so first.
        let tasks = context.plan.tasks
        for index in section.places
        where tasks[index].person.isMissing && tasks[index].owners.count == 1 {
            let task = tasks[index]
            guard task.responsibleUnit != nil else { continue }
            findings.append(
                Diagnostic(
                    rule, missing, ["task": .quoted(task.code.value)], at: task.code.span,
                    record: task.code.value, labels: [Label(owner, at: task.owners[0].span)]))
        }
    }
}

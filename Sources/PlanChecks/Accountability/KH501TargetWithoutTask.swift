import PlanDiagnostics
import PlanModel

/// A target that no task works for.
enum KH501TargetWithoutTask: PlanRule {
    static let unserved = MessageTemplate(
        vi: "không nhiệm vụ nào thực hiện chỉ tiêu {target}",
        en: "no task serves target {target}")
    static let unlinked = MessageTemplate(
        vi: "chưa nhiệm vụ nào được gắn với chỉ tiêu nào trong {count} chỉ tiêu của kế hoạch",
        en: "no task is linked to any of the plan’s {count} targets")

    static let rule = RuleDescriptor(
        code: 501, slug: "target-without-task", severity: .warning,
        summary: BilingualText(
            vi: "chỉ tiêu không có nhiệm vụ nào thực hiện",
            en: "a target has no task that serves it"),
        explanation: BilingualText(
            vi: """
                Chỉ tiêu không có nhiệm vụ đi kèm thì không ai làm gì để đạt, và cuối năm không biết hỏi \
                ai.

                Ghi mã chỉ tiêu vào `chỉ tiêu` của nhiệm vụ phục vụ nó; nếu chưa có nhiệm vụ nào thì \
                thêm nhiệm vụ. Kế hoạch không gắn nhiệm vụ nào với chỉ tiêu nào thì chỉ báo một lần.
                """,
            en: """
                Nobody does anything for a target without a task, and at the end of the year there is \
                nobody to ask.

                Name the target in `targets` of the task that serves it; where there is none, add one. A \
                plan in which no task names any target is told so once.
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
        messages: [unserved, unlinked])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        // A reference that leads nowhere has its own diagnostic, and may have meant any of the targets.
        guard plan.isComplete, !plan.tasks.isEmpty,
            plan.tasks.indices.allSatisfy({
                plan.tasks[$0].targetsField.isMissing == plan.tasks[$0].targets.isEmpty
            })
        else { return }
        var isServed = [Bool](repeating: false, count: plan.targets.count)
        for index in plan.tasks.indices {
            for target in plan.tasks[index].targets { isServed[target.value.rawValue] = true }
        }
        let gaps = Gaps(in: isServed.indices) { !isServed[$0] }
        if gaps.isEverywhere {
            findings.append(
                Diagnostic(rule, unlinked, ["count": .number(plan.targets.count)], at: plan.targetAnchor))
            return
        }
        for target in gaps.indices.lazy.map({ plan.targets[$0] }) {
            findings.append(
                Diagnostic(
                    rule, unserved, ["target": .quoted(target.code.value)], at: target.code.span,
                    record: target.code.value))
        }
    }
}

import PlanDiagnostics
import PlanModel

/// A group that gives nobody anything to do.
enum KH211EmptyGroup: PlanRule {
    static let empty = MessageTemplate(
        vi: "nhóm nhiệm vụ {group} không có việc nào",
        en: "task group {group} has no sub-task")

    static let rule = RuleDescriptor(
        code: 211, slug: "empty-group", severity: .warning,
        summary: BilingualText(
            vi: "nhóm nhiệm vụ không có việc nào",
            en: "a task group has no sub-task"),
        explanation: BilingualText(
            vi: """
                Một nhóm không có tiểu nhiệm vụ thì không có đơn vị chủ trì, thời hạn hay sản phẩm nào: nó chỉ là \
                một dòng chữ trong phụ lục.

                Ghi các tiểu nhiệm vụ vào `việc`; nếu đó chính là một việc, bỏ `việc` và ghi đủ các trường của \
                nhiệm vụ.
                """,
            en: """
                A group without sub-tasks has no owner, deadline or output: it is just a line in the appendix.

                Write its sub-tasks; or, where it is a piece of work itself, drop `subtasks` and fill in a task's \
                fields.
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
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: trung-tam-du-lieu
                    tên: Hoàn thiện phòng máy chủ của phường
                    việc: []

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
        messages: [empty])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        for group in context.plan.groups where group.tasks.isEmpty && group.list.isMissing {
            findings.append(
                Diagnostic(
                    rule, empty, ["group": .quoted(group.code.value)], at: group.code.span,
                    record: group.code.value))
        }
    }
}

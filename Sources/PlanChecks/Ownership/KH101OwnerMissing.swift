import PlanDiagnostics
import PlanModel

/// A task that nobody answers for.
enum KH101OwnerMissing: TaskRule {
    static let missing = MessageTemplate(
        vi: "nhiệm vụ {task} chưa có đơn vị chủ trì",
        en: "task {task} has no responsible unit")

    static let rule = RuleDescriptor(
        code: 101, slug: "owner-missing", severity: .error,
        summary: BilingualText(
            vi: "nhiệm vụ chưa có đơn vị chủ trì",
            en: "a task has no responsible unit"),
        explanation: BilingualText(
            vi: """
                “Rõ người” đòi hỏi mỗi nhiệm vụ có đúng một đơn vị chủ trì: đơn vị nhận phiếu giao việc, báo cáo \
                tiến độ và chịu trách nhiệm về kết quả. Thiếu chủ trì thì không ai báo cáo và không thể cảnh báo.

                Ghi `chủ trì` bằng mã hoặc tên của một đơn vị trong `units.yaml`. Nếu cả nhóm nhiệm vụ do một đơn \
                vị chủ trì, ghi một lần ở nhóm.
                """,
            en: """
                Every task needs exactly one responsible unit: the one that gets the checklist, reports progress \
                and answers for the result. Without it nobody reports, and nobody can be warned.

                Give `owner` the code or a name of a unit in `units.yaml`. Where one unit owns a whole task group, \
                say so once on the group.
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
        guard task.owner.isMissing else { return }
        findings.append(
            Diagnostic(
                rule, missing, ["task": .quoted(task.code.value)], at: task.code.span,
                record: task.code.value))
    }
}

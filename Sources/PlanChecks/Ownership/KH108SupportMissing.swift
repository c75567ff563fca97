import PlanDiagnostics
import PlanModel

/// A task that leaves open who supports it.
enum KH108SupportMissing: TaskRule {
    static let missing = MessageTemplate(
        vi: "nhiệm vụ {task} không ghi đơn vị phối hợp",
        en: "task {task} names no supporting unit")

    static let rule = RuleDescriptor(
        code: 108, slug: "support-missing", severity: .info,
        summary: BilingualText(
            vi: "nhiệm vụ không ghi đơn vị phối hợp",
            en: "a task names no supporting unit"),
        explanation: BilingualText(
            vi: """
                Ô “phối hợp” để trống không cho biết là không cần ai phối hợp hay là bị bỏ sót.

                Ghi các đơn vị phối hợp; nếu thật sự không cần, ghi `phối hợp: []`.
                """,
            en: """
                A blank cell does not say whether nobody is needed or somebody was forgotten.

                Name the supporting units; where none is needed, write `support: []`.
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
                    phối hợp: []
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [missing])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard task.supporters.isMissing else { return }
        findings.append(
            Diagnostic(
                rule, missing, ["task": .quoted(task.code.value)], at: task.code.span,
                record: task.code.value))
    }
}

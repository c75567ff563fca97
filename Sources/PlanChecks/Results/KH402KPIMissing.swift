import PlanDiagnostics
import PlanModel

/// A task that nothing measures.
enum KH402KPIMissing: TaskRule {
    static let missing = MessageTemplate(
        vi: "nhiệm vụ {task} chưa có KPI",
        en: "task {task} has no KPI")

    static let rule = RuleDescriptor(
        code: 402, slug: "kpi-missing", severity: .error,
        summary: BilingualText(
            vi: "nhiệm vụ chưa có KPI",
            en: "a task has no KPI"),
        explanation: BilingualText(
            vi: """
                KPI nói làm đến mức nào thì coi là đạt: bao nhiêu phần trăm, bao nhiêu mô hình, hoặc \
                việc gì đã xảy ra. Không có KPI thì báo cáo “hoàn thành” không kiểm chứng được.

                Ghi `KPI` bằng một mức đo (“100% khu phố có sóng 5G”, “tối thiểu 04 lớp”) hoặc một việc \
                xảy ra (“Quy chế được ban hành”).
                """,
            en: """
                A KPI says what counts as done: what share, how many, or which thing has happened. \
                Without it a report of completion cannot be verified.

                Give `kpi` a level (“100% khu phố có sóng 5G”, “tối thiểu 04 lớp”) or something that \
                happens (“Quy chế được ban hành”).
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    chủ trì: Ủy ban nhân dân phường
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
        guard task.kpi.isMissing else { return }
        findings.append(
            Diagnostic(
                rule, missing, ["task": .quoted(task.code.value)], at: task.code.span,
                record: task.code.value))
    }
}

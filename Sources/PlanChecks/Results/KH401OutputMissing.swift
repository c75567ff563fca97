import PlanDiagnostics
import PlanModel

/// A task that names nothing to hand in.
enum KH401OutputMissing: TaskRule {
    static let missing = MessageTemplate(
        vi: "nhiệm vụ {task} chưa có sản phẩm",
        en: "task {task} has no output")

    static let rule = RuleDescriptor(
        code: 401, slug: "output-missing", severity: .error,
        summary: BilingualText(
            vi: "nhiệm vụ chưa có sản phẩm",
            en: "a task has no output"),
        explanation: BilingualText(
            vi: """
                “Rõ kết quả” đòi hỏi mỗi nhiệm vụ có sản phẩm: văn bản, báo cáo, hệ thống, danh sách … \
                mà người thẩm định cầm được trên tay. Không có sản phẩm thì không có gì để thẩm định.

                Ghi `sản phẩm`; nhiều sản phẩm thì ghi thành danh sách. Mức phải đạt không phải là sản \
                phẩm mà là `KPI`.
                """,
            en: """
                Every task needs an output: a document, a report, a system, a list that an appraiser can \
                take in hand. Without one there is nothing to appraise.

                Give `output`, a list where there are several. A level to reach is no output but a \
                `kpi`.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    KPI: 100% khu phố có sóng 5G
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
        guard task.output.isMissing else { return }
        findings.append(
            Diagnostic(
                rule, missing, ["task": .quoted(task.code.value)], at: task.code.span,
                record: task.code.value))
    }
}

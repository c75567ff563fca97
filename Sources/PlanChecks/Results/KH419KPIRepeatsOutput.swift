import PlanDiagnostics
import PlanModel

/// A KPI that only says the output again.
enum KH419KPIRepeatsOutput: TaskRule {
    static let repeats = MessageTemplate(
        vi: "KPI của nhiệm vụ {task} chép lại sản phẩm",
        en: "the KPI of task {task} repeats its output")
    static let outputHere = MessageTemplate(
        vi: "sản phẩm",
        en: "the output")

    static let rule = RuleDescriptor(
        code: 419, slug: "kpi-repeats-output", severity: .info,
        summary: BilingualText(
            vi: "KPI chép lại sản phẩm",
            en: "a KPI repeats the output"),
        explanation: BilingualText(
            vi: """
                Sản phẩm là cái được nộp, KPI là mức phải đạt. Ghi hai cột giống nhau thì không có thêm \
                thước đo nào.

                Viết KPI nói chất lượng hay số lượng của sản phẩm: được ban hành trước ngày nào, bao \
                nhiêu phần trăm đơn vị áp dụng.
                """,
            en: """
                An output is what is handed in, a KPI the level to reach. Where both say the same there \
                is no measure.

                Let the KPI say how good or how many: issued by when, used by what share of the units.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Quy chế phối hợp được ban hành
                    KPI: Quy chế phối hợp được ban hành
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
                    sản phẩm: Quy chế phối hợp
                    KPI: Quy chế phối hợp được ban hành
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [repeats])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        let kpis = task.kpis
        for place in kpis.indices where kpis[place].shared?.value.kind.isMeasurable == true {
            let text = kpis[place].text
            let output = task.fields.outputs.indices.first {
                task.fields.outputs[$0].value.saysTheSame(as: text.value)
            }
            guard let output else { continue }
            findings.append(
                Diagnostic(
                    rule, repeats, ["task": .quoted(task.code.value)], at: text.span,
                    record: task.code.value, labels: [Label(outputHere, at: task.outputs[output].span)]))
        }
    }
}

import PlanDiagnostics
import PlanModel

/// An output that only says the title again.
enum KH416OutputRepeatsTitle: TaskRule {
    static let repeats = MessageTemplate(
        vi: "sản phẩm của nhiệm vụ {task} chép lại tên nhiệm vụ",
        en: "the output of task {task} repeats its title")
    static let titleHere = MessageTemplate(
        vi: "tên nhiệm vụ",
        en: "the title")

    static let rule = RuleDescriptor(
        code: 416, slug: "output-repeats-title", severity: .warning,
        summary: BilingualText(
            vi: "sản phẩm chép lại tên nhiệm vụ",
            en: "an output repeats the task’s title"),
        explanation: BilingualText(
            vi: """
                Tên nói làm gì, sản phẩm nói nộp cái gì. Chép lại tên thì cột sản phẩm không thêm thông \
                tin và người thẩm định không biết chờ cái gì.

                Ghi cái được nộp: quyết định, báo cáo, biên bản nghiệm thu, danh sách, hệ thống đã vận \
                hành.
                """,
            en: """
                A title says what is done, an output what is handed in. A copy of the title adds \
                nothing, and an appraiser does not know what to expect.

                Name what is handed in: a decision, a report, an acceptance record, a list, a system in \
                operation.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
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
        messages: [repeats])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard let title = task.fields.title.spanned,
            let place = task.fields.outputs.indices.first(where: {
                task.fields.outputs[$0].value.saysTheSame(as: title.value)
            })
        else { return }
        let output = task.outputs[place]
        findings.append(
            Diagnostic(
                rule, repeats, ["task": .quoted(task.code.value)], at: output.span,
                record: task.code.value,
                labels: [Label(titleHere, at: title.span)]))
    }
}

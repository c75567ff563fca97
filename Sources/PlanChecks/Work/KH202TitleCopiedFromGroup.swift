import PlanDiagnostics
import PlanModel

/// A sub-task that only repeats what its group says.
enum KH202TitleCopiedFromGroup: SectionRule {
    static let copied = MessageTemplate(
        vi: "tên của tiểu nhiệm vụ {task} chép nguyên tên nhóm",
        en: "the title of sub-task {task} is copied from its group")
    static let group = MessageTemplate(
        vi: "tên nhóm",
        en: "the group's title")
    static let only = MessageTemplate(
        vi: "nhóm chỉ có một việc: có thể bỏ nhóm, ghi thành một nhiệm vụ",
        en: "the group has just one sub-task: it could be a plain task instead")

    static let rule = RuleDescriptor(
        code: 202, slug: "title-copied-from-group", severity: .warning,
        summary: BilingualText(
            vi: "tên tiểu nhiệm vụ chép nguyên tên nhóm",
            en: "a sub-task's title is copied from its group"),
        explanation: BilingualText(
            vi: """
                Nhóm nói nhiệm vụ chung, tiểu nhiệm vụ nói việc cụ thể phải làm. Chép tên nhóm xuống thì cột “rõ \
                việc” không nói thêm điều gì.

                Ghi việc cụ thể; nếu nhiệm vụ chỉ có một việc, bỏ nhóm và để nó thành một nhiệm vụ. Chữ hoa, cách \
                đặt dấu, dấu câu và số thứ tự không làm hai tên khác nhau.
                """,
            en: """
                The group says the general task, the sub-task what is done about it. With the group's title copied \
                down the column adds nothing.

                Say the concrete work; where there is just one piece of it, drop the group and write a plain task. \
                Case, tone placement, punctuation and numbers do not make two titles different.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g
                    tên: Lắp đặt trạm 5G tại các khu phố
                    việc:
                      - mã: lap-dat-tram
                        tên: Lắp đặt trạm 5G tại các khu phố
                        sản phẩm: Biên bản nghiệm thu các trạm 5G
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
                  - mã: phu-song-5g
                    tên: Phủ sóng 5G toàn phường
                    việc:
                      - mã: lap-dat-tram
                        tên: Lắp đặt trạm 5G tại các khu phố
                        sản phẩm: Biên bản nghiệm thu các trạm 5G
                        KPI: 100% khu phố có sóng 5G
                        chủ trì: Ủy ban nhân dân phường
                        phối hợp: [Phòng Văn hóa - Xã hội]
                        phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                        thời hạn: Quý III/2026
                        chỉ tiêu: [phu-song-5g]
                        minh chứng: [van-ban]

                """),
        messages: [copied])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        let tasks = context.plan.tasks
        for index in section.places {
            guard let group = tasks[index].fields.group,
                tasks[index].isTitleCopied(from: group, in: context.plan),
                let general = context.plan.groups[group].title.spanned
            else { continue }
            let task = tasks[index]
            guard let title = task.title.spanned else { continue }
            findings.append(
                Diagnostic(
                    rule, copied, ["task": .quoted(task.code.value)], at: title.span, record: task.code.value,
                    labels: [Label(self.group, at: general.span)],
                    notes: context.plan.groups[group].tasks.count == 1 ? [Message(only)] : []))
        }
    }
}

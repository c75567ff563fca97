import PlanDiagnostics
import PlanModel

/// A note that adds nothing to the title.
enum KH208NoteRepeatsTitle: SectionRule {
    static let repeated = MessageTemplate(
        vi: "ghi chú của nhiệm vụ {task} chép lại tên nhiệm vụ",
        en: "the note of task {task} repeats its title")
    static let repeatedGroup = MessageTemplate(
        vi: "ghi chú của nhiệm vụ {task} chép lại tên nhóm",
        en: "the note of task {task} repeats the title of its group")
    static let title = MessageTemplate(
        vi: "tên ở đây",
        en: "the title is here")

    static let rule = RuleDescriptor(
        code: 208, slug: "note-repeats-title", severity: .warning,
        summary: BilingualText(
            vi: "ghi chú chép lại tên nhiệm vụ",
            en: "a note repeats the title"),
        explanation: BilingualText(
            vi: """
                Ghi chú giống hệt tên nhiệm vụ hoặc tên nhóm thường do dán nhầm ô, và làm mất chỗ của điều kiện \
                hay nguồn lực lẽ ra phải ghi.

                Xóa ghi chú, hoặc ghi điều thực sự cần ghi chú.
                """,
            en: """
                A note that says just what the title of the task or its group says was mostly pasted into the \
                wrong cell, and takes the place of the condition or means that should stand there.

                Delete the note, or write what needs to be noted.
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
                    ghi chú: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố

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
                    ghi chú: Doanh nghiệp viễn thông chịu chi phí lắp đặt

                """),
        messages: [repeated, repeatedGroup])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        let groups = context.plan.groups
        for id in section.groups where !groups[id].note.isMissing {
            compare(
                groups[id].note, with: groups[id].title, repeatedGroup, groups[id].code.value, into: &findings
            )
        }
        let tasks = context.plan.tasks
        for index in section.places where !tasks[index].note.isMissing {
            let task = tasks[index]
            let isFound = compare(task.note, with: task.title, repeated, task.code.value, into: &findings)
            if !isFound, let group = task.group {
                compare(task.note, with: groups[group].title, repeatedGroup, task.code.value, into: &findings)
            }
        }
    }

    @discardableResult
    private static func compare(
        _ note: Field<String>, with title: Field<String>, _ message: MessageTemplate, _ record: String,
        into findings: inout [Diagnostic]
    ) -> Bool {
        guard case .given(let note) = note, let title = title.spanned, note.value.saysTheSame(as: title.value)
        else { return false }
        findings.append(
            Diagnostic(
                rule, message, ["task": .quoted(record)], at: note.span, record: record,
                labels: [Label(self.title, at: title.span)]))
        return true
    }
}

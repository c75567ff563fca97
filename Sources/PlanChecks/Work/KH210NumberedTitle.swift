import PlanDiagnostics
import PlanModel

/// A number that the plan's order gives anyway.
enum KH210NumberedTitle: PlanRule, SectionRule {
    static let numbered = MessageTemplate(
        vi: "tên của {record} có số thứ tự gõ tay {number}",
        en: "the title of {record} has the typed number {number}")
    static let section = MessageTemplate(
        vi: "tên mục có số thứ tự gõ tay {number}",
        en: "the title of a section has the typed number {number}")
    static let remove = MessageTemplate(
        vi: "xóa số thứ tự",
        en: "delete the number")

    static let rule = RuleDescriptor(
        code: 210, slug: "numbered-title", severity: .warning,
        summary: BilingualText(
            vi: "số thứ tự được gõ tay trước tên",
            en: "a number is typed in front of a title"),
        explanation: BilingualText(
            vi: """
                Số thứ tự (I, 1, 1.1) do chương trình tính từ vị trí của nhiệm vụ, nên thêm, bớt một việc là tất \
                cả tự đánh lại. Số gõ tay được in hai lần và sai ngay khi thứ tự đổi.

                Xóa số; nơi cần nhắc tới một nhiệm vụ, dùng mã.
                """,
            en: """
                Numbers (I, 1, 1.1) are computed from a task's place, so that adding or dropping one renumbers \
                all. A typed number is printed twice and is wrong as soon as the order changes.

                Delete it; where a task has to be mentioned, use its code.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: 1.1 Lắp đặt trạm 5G tại các khu phố
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
                  - mã: phu-song-5g-khu-pho
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
        messages: [numbered, section])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        for group in context.plan.targetGroups { check(group.title, group.code?.value, into: &findings) }
        let targets = context.plan.targets
        for index in targets.indices {
            check(targets[index].title, targets[index].code.value, into: &findings)
        }
    }

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        check(section.title, nil, into: &findings)
        let groups = context.plan.groups
        for id in section.groups { check(groups[id].title, groups[id].code.value, into: &findings) }
        let tasks = context.plan.tasks
        for index in section.places {
            guard tasks[index].fields.title.read({ TypedNumber.mayBegin($0) }) == true else { continue }
            check(tasks[index].title, tasks[index].code.value, into: &findings)
        }
    }

    private static func check(_ title: Field<String>, _ record: String?, into findings: inout [Diagnostic]) {
        guard let title = title.spanned, let number = TypedNumber(leading: title.value) else { return }
        let edit = Edit(title.piece(number.range), "")
        findings.append(
            Diagnostic(
                rule, record == nil ? section : numbered,
                ["record": .quoted(record ?? ""), "number": .quoted(number.text)],
                at: title.piece(0..<number.text.utf8.count), record: record,
                fixes: title.isVerbatim ? [Fix(remove, [:], .safe, [edit])] : []))
    }
}

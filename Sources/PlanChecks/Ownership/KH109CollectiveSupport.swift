import PlanDiagnostics
import PlanModel

/// A task that everybody is to support.
enum KH109CollectiveSupport: SectionRule {
    static let collective = MessageTemplate(
        vi: "nhiệm vụ {task} ghi tập thể {unit} phối hợp",
        en: "task {task} is supported by the collective {unit}")
    static let members = MessageTemplate(
        vi: "tập thể này gồm {count} đơn vị",
        en: "this collective has {count} units")

    static let rule = RuleDescriptor(
        code: 109, slug: "collective-support", severity: .info,
        summary: BilingualText(
            vi: "phối hợp ghi một tập thể, không ghi đơn vị cụ thể",
            en: "a collective is named as support, not units"),
        explanation: BilingualText(
            vi: """
                “Các cơ quan, đơn vị” phối hợp thì không đơn vị nào biết mình phải làm gì. Nhiệm vụ nào cần tất cả \
                cùng tham gia thì ghi vậy là đúng và có thể miễn kiểm; còn lại nên ghi rõ từng đơn vị.
                """,
            en: """
                Where “all bodies and units” support a task none of them knows what to do. Some tasks do need \
                everybody, and may waive this; the others should name the units.
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
                    phối hợp: [Phòng Văn hóa - Xã hội, "Các cơ quan, đơn vị"]
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
        messages: [collective])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places {
            let place = tasks[index].fields.support.indices.first {
                tasks[index].fields.support[$0].value.referent.group != nil
            }
            guard let place else { continue }
            let (task, support) = (tasks[index], tasks[index].support[place])
            guard let group = support.value.group, !isOwnedBySameGroup(task, group),
                let record = told.record(giving: task.supporters, of: task, in: context.plan)
            else { continue }
            let count = context.units.members(support.value.referent).count
            findings.append(
                Diagnostic(
                    rule, collective,
                    ["task": .quoted(record), "unit": .quoted(context.units.groups[group].displayName)],
                    at: support.span, record: record,
                    labels: [
                        Label(members, ["count": .number(count)], at: context.units.groups[group].code.span)
                    ]))
        }
    }

    /// KH103 has already said that the group is no one's name.
    private static func isOwnedBySameGroup(_ task: Task, _ group: UnitGroupID) -> Bool {
        task.owners.contains { $0.value.group == group }
    }
}

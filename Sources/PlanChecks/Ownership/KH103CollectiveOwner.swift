import PlanDiagnostics
import PlanModel

/// A task that a group of units is to own together.
enum KH103CollectiveOwner: SectionRule {
    static let collective = MessageTemplate(
        vi: "nhiệm vụ {task} do tập thể {unit} chủ trì",
        en: "task {task} is owned by the collective {unit}")
    static let members = MessageTemplate(
        vi: "tập thể này gồm {count} đơn vị",
        en: "this collective has {count} units")
    static let advice = MessageTemplate(
        vi: "chọn một đơn vị chủ trì, ghi các đơn vị còn lại ở “phối hợp”",
        en: "choose one unit as owner and name the others under “support”")

    static let rule = RuleDescriptor(
        code: 103, slug: "collective-owner", severity: .error,
        summary: BilingualText(
            vi: "nhiệm vụ giao cho một tập thể chủ trì",
            en: "a task is owned by a collective"),
        explanation: BilingualText(
            vi: """
                Một nhóm như “Các cơ quan, đơn vị” không nhận phiếu giao việc, không báo cáo và không chịu trách \
                nhiệm: việc của tất cả là việc của không ai.

                Chọn một đơn vị chủ trì; những đơn vị còn lại ghi ở `phối hợp`. Nếu đơn vị nào cũng phải tự làm, \
                lập cho mỗi đơn vị một nhiệm vụ.
                """,
            en: """
                A group such as “Các cơ quan, đơn vị” gets no checklist, reports nothing and answers for nothing: \
                everybody's work is nobody's.

                Choose one unit as `owner` and name the others in `support`. Where each unit has to do the work \
                itself, write one task for each.
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
                    chủ trì: Các cơ quan, đơn vị
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
        messages: [collective])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places {
            let hasGroup = tasks[index].fields.owners.indices.contains {
                tasks[index].fields.owners[$0].value.referent.group != nil
            }
            guard hasGroup else { continue }
            let task = tasks[index]
            let collectives = task.owners.filter { $0.value.group != nil }
            guard let record = told.record(giving: task.owner, of: task, in: context.plan)
            else { continue }
            findings += collectives.map { finding($0, record, context.units) }
        }
    }

    private static func finding(
        _ owner: Spanned<UnitReference>, _ record: String, _ units: UnitRegistry
    ) -> Diagnostic {
        let labels = owner.value.group.map { group in
            Label(
                members, ["count": .number(units.members(owner.value.referent).count)],
                at: units.groups[group].code.span)
        }
        return Diagnostic(
            rule, collective, ["task": .quoted(record), "unit": .quoted(units.name(owner.value.referent))],
            at: owner.span, record: record, labels: labels.map { [$0] } ?? [], notes: [Message(advice)])
    }
}

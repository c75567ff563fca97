import PlanDiagnostics
import PlanModel

/// A task with more than one responsible unit.
enum KH104SeveralOwners: SectionRule {
    static let several = MessageTemplate(
        vi: "nhiệm vụ {task} có {count} đơn vị chủ trì",
        en: "task {task} has {count} owners")
    static let twice = MessageTemplate(
        vi: "{unit} được ghi chủ trì nhiệm vụ {task} hai lần",
        en: "{unit} is named as the owner of task {task} twice")
    static let first = MessageTemplate(
        vi: "đơn vị chủ trì thứ nhất",
        en: "the first owner")
    static let once = MessageTemplate(
        vi: "lần đầu ở đây",
        en: "first named here")
    static let advice = MessageTemplate(
        vi: "giữ một đơn vị, chuyển các đơn vị còn lại sang “phối hợp”",
        en: "keep one unit and move the others to “support”")

    static let rule = RuleDescriptor(
        code: 104, slug: "several-owners", severity: .error,
        summary: BilingualText(
            vi: "nhiệm vụ có nhiều đơn vị chủ trì",
            en: "a task has several owners"),
        explanation: BilingualText(
            vi: """
                Hai đơn vị cùng chủ trì thì mỗi bên chờ bên kia, báo cáo hai lần và khi chậm không rõ ai chịu \
                trách nhiệm.

                Giữ một đơn vị ở `chủ trì` và chuyển các đơn vị còn lại sang `phối hợp`, hoặc tách thành nhiều \
                nhiệm vụ.
                """,
            en: """
                Where two units own a task each waits for the other, progress is reported twice, and nobody knows \
                who answers for a delay.

                Keep one unit as `owner` and move the others to `support`, or split the task.
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
                    chủ trì: [Ủy ban nhân dân phường, Ban Xây dựng Đảng]
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
                    phối hợp: [Phòng Văn hóa - Xã hội, Ban Xây dựng Đảng]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [several, twice])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places where tasks[index].owners.count > 1 {
            let task = tasks[index]
            let units = task.owners.filter { $0.value.unit != nil }
            // With a collective among them, the collective is the fault, and KH103 tells it.
            guard units.count > 1, let record = told.record(giving: task.owner, of: task, in: context.plan)
            else { continue }
            findings.append(finding(units, record, context.units))
        }
    }

    private static func finding(
        _ owners: [Spanned<UnitReference>], _ record: String, _ units: UnitRegistry
    ) -> Diagnostic {
        let first = owners[0]
        let distinct = Set(owners.map(\.value.referent)).count
        let second =
            owners.dropFirst().first { $0.value.referent != first.value.referent || distinct == 1 }
            ?? owners[1]
        let label = Label(distinct == 1 ? once : self.first, at: first.span)
        if distinct == 1 {
            return Diagnostic(
                rule, twice, ["task": .quoted(record), "unit": .quoted(units.name(first.value.referent))],
                at: second.span, record: record, labels: [label])
        }
        return Diagnostic(
            rule, several, ["task": .quoted(record), "count": .number(distinct)], at: second.span,
            record: record, labels: [label], notes: [Message(advice)])
    }
}

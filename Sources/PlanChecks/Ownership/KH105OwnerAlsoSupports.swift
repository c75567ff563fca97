import PlanDiagnostics
import PlanModel

/// A unit that is to support what it owns.
enum KH105OwnerAlsoSupports: SectionRule {
    static let both = MessageTemplate(
        vi: "{unit} vừa chủ trì vừa phối hợp nhiệm vụ {task}",
        en: "{unit} both owns and supports task {task}")
    static let owner = MessageTemplate(
        vi: "chủ trì ở đây",
        en: "the owner is named here")

    static let rule = RuleDescriptor(
        code: 105, slug: "owner-also-supports", severity: .warning,
        summary: BilingualText(
            vi: "đơn vị chủ trì cũng được ghi là đơn vị phối hợp",
            en: "the owner is also named as a supporting unit"),
        explanation: BilingualText(
            vi: """
                Đơn vị chủ trì không thể phối hợp với chính mình. Thường là một đơn vị khác bị ghi nhầm, hoặc danh \
                sách phối hợp được chép từ nhiệm vụ khác.

                Bỏ đơn vị chủ trì khỏi `phối hợp`, hoặc ghi đúng đơn vị cần phối hợp. Một nhóm như “Các cơ quan, \
                đơn vị” có chứa đơn vị chủ trì thì không phải lỗi.
                """,
            en: """
                A unit cannot support itself. Mostly another unit was meant, or the list was copied from another \
                task.

                Take the owner out of `support`, or name the unit that was meant. A group that happens to contain \
                the owner is no fault.
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
                    phối hợp: [Phòng Văn hóa - Xã hội, Ủy ban nhân dân phường]
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
        messages: [both])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places where tasks[index].fields.owners.count == 1 {
            guard let owner = tasks[index].fields.owners[0].value.referent.unit,
                let place = tasks[index].fields.support.indices.first(where: {
                    tasks[index].fields.support[$0].value.referent.unit == owner
                })
            else { continue }
            let (task, support) = (tasks[index], tasks[index].support[place])
            guard !supportsByDefaultOnly(task),
                let record = told.record(giving: task.supporters, of: task, in: context.plan)
            else { continue }
            findings.append(
                Diagnostic(
                    rule, both,
                    ["task": .quoted(record), "unit": .quoted(context.units.units[owner].displayName)],
                    at: support.span, record: record, labels: [Label(self.owner, at: task.owners[0].span)]))
        }
    }

    /// A group's list of supporters serves all its sub-tasks, of which each owner may be one.
    private static func supportsByDefaultOnly(_ task: Task) -> Bool {
        task.supporters.isInherited && !task.owner.isInherited
    }
}

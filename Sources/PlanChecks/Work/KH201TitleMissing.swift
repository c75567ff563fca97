import PlanDiagnostics
import PlanModel

/// A row of the appendix that does not say what is to be done.
enum KH201TitleMissing: SectionRule {
    static let missing = MessageTemplate(
        vi: "nhiệm vụ {task} chưa có tên",
        en: "task {task} has no title")
    static let groupMissing = MessageTemplate(
        vi: "nhóm nhiệm vụ {task} chưa có tên",
        en: "task group {task} has no title")

    static let rule = RuleDescriptor(
        code: 201, slug: "title-missing", severity: .error,
        summary: BilingualText(
            vi: "nhiệm vụ chưa có tên",
            en: "a task has no title"),
        explanation: BilingualText(
            vi: """
                “Rõ việc” bắt đầu từ tên: không có tên thì đơn vị chủ trì không biết phải làm gì, và dòng trong \
                phụ lục để trống.

                Ghi `tên` là việc phải làm, bắt đầu bằng một động từ cụ thể: xây dựng, ban hành, tổ chức, lắp đặt, \
                rà soát.
                """,
            en: """
                Clear work begins with a title: without one the owner does not know what to do, and the row of the \
                appendix stays blank.

                Let `title` say what is to be done, beginning with a concrete verb: draw up, issue, organise, \
                install, review.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
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
        messages: [missing, groupMissing])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        let groups = context.plan.groups
        for id in section.groups where groups[id].title.isMissing {
            findings.append(finding(groupMissing, groups[id].code))
        }
        let tasks = context.plan.tasks
        for index in section.places where tasks[index].title.isMissing {
            findings.append(finding(missing, tasks[index].code))
        }
    }

    private static func finding(_ message: MessageTemplate, _ code: Spanned<String>) -> Diagnostic {
        Diagnostic(rule, message, ["task": .quoted(code.value)], at: code.span, record: code.value)
    }
}

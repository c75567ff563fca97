import PlanDiagnostics
import PlanModel

/// A task that does not say what proves it done.
enum KH503EvidenceKindMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "nhiệm vụ {task} chưa ghi loại minh chứng phải nộp",
        en: "task {task} does not say which evidence to hand in")
    static let everywhere = MessageTemplate(
        vi: "không nhiệm vụ nào trong {count} nhiệm vụ ghi loại minh chứng phải nộp",
        en: "none of the {count} tasks says which evidence to hand in")
    static let noKinds = MessageTemplate(
        vi: "kế hoạch đòi minh chứng nhưng chưa quy định loại minh chứng nào",
        en: "the plan requires evidence but names no kind of it")

    static let rule = RuleDescriptor(
        code: 503, slug: "evidence-kind-missing", severity: .info,
        summary: BilingualText(
            vi: "nhiệm vụ chưa ghi loại minh chứng phải nộp",
            en: "a task does not say which evidence to hand in"),
        explanation: BilingualText(
            vi: """
                Báo cáo hoàn thành phải kèm minh chứng. Không nói trước là loại nào thì mỗi đơn vị nộp \
                một kiểu, và người thẩm định phải trả lại.

                Ghi `minh chứng` bằng mã của một hoặc vài loại trong `loại minh chứng` của kế hoạch. \
                Điều chung cho cả kế hoạch chỉ báo một lần.
                """,
            en: """
                A report of completion has to carry evidence. Unless its kind is said beforehand every \
                unit hands in something else, and the appraiser sends it back.

                Give `evidence` the code of one or more of the plan’s `evidence-kinds`. What holds for \
                the whole plan is told once.
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
        messages: [missing, everywhere, noKinds])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        guard plan.isComplete, plan.isEvidenceRequired, !plan.tasks.isEmpty else { return }
        guard !plan.evidenceKinds.isEmpty else {
            findings.append(Diagnostic(rule, noKinds, at: plan.anchor))
            return
        }
        let gaps = Gaps(in: plan.tasks.indices) { plan.tasks[$0].evidenceField.isMissing }
        if gaps.isEverywhere {
            findings.append(
                Diagnostic(rule, everywhere, ["count": .number(plan.tasks.count)], at: plan.anchor))
            return
        }
        for task in gaps.indices.lazy.map({ plan.tasks[$0] }) {
            findings.append(
                Diagnostic(
                    rule, missing, ["task": .quoted(task.code.value)], at: task.code.span,
                    record: task.code.value))
        }
    }
}

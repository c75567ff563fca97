import PlanDiagnostics
import PlanModel

/// A unit appraises its own task.
enum KH722OwnTaskAppraised: JournalRule {
    static let found = MessageTemplate(
        vi: "{unit} tự thẩm định nhiệm vụ {task} do mình chủ trì",
        en: "{unit} appraises the task {task}, which it owns")
    static let foundDeputy = MessageTemplate(
        vi: "{unit} tự thẩm định nhiệm vụ {task} do mình chủ trì; việc này của {deputy}",
        en: "{unit} appraises the task {task}, which it owns; that is for {deputy}")

    static let rule = RuleDescriptor(
        code: 722, slug: "own-task-appraised", severity: .error,
        summary: BilingualText(
            vi: "đơn vị tự thẩm định nhiệm vụ của mình", en: "a unit appraises its own task"),
        explanation: BilingualText(
            vi: """
                Không ai thẩm định việc của chính mình: nhiệm vụ do đơn vị thẩm định chủ trì thì đơn vị thẩm định thay kết luận.
                """,
            en: """
                Nobody appraises their own work: what the appraiser owns is judged by the deputy.
                """),
        example: RuleExample(
            path: "ke-hoach/appraisals/2026-04-03.yaml",
            faulty: """
                ngày thẩm định: 03/04/2026
                đơn vị thẩm định: Ban Xây dựng Đảng
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    kết luận: đạt

                """,
            mended: """
                ngày thẩm định: 03/04/2026
                đơn vị thẩm định: Văn phòng Đảng ủy
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    kết luận: đạt

                """,
            others: [
                "ke-hoach/reports/2026-Q1-ban-xay-dung-dang.yaml": """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%
                    minh chứng:
                      - văn bản: Báo cáo số 15-BC/BXDĐ ngày 27/3/2026 của Ban Xây dựng Đảng
                        loại: van-ban

                """
            ]),
        messages: [found, foundDeputy])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        let regime = context.plan.appraisal.value
        for appraisal in context.journal.appraisals {
            guard let unit = appraisal.appraiser.value?.unit, let date = appraisal.date.value else {
                continue
            }
            let judge = regime?.appraiser(of: unit)
            for task in appraisal.verdicts.compactMap(\.task.spanned)
            where context.journal.owner(of: task.value, in: context.plan, at: date) == unit
                && context.knowsOwner(of: task.value)
            {
                var arguments = ["unit": context.name(unit), "task": context.name(task.value)]
                arguments["deputy"] = judge.map { context.name($0) }
                findings.append(
                    context.finding(
                        rule, judge == nil ? found : foundDeputy, arguments, at: task.span, task: task.value))
            }
        }
    }
}

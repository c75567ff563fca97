import PlanDiagnostics
import PlanModel

/// A record that makes a task concrete which a decision has taken out of the plan above.
enum KH527WithdrawnUpperTask: LineageRule {
    static let withdrawn = MessageTemplate(
        vi: "{kind} {record} cụ thể hóa nhiệm vụ {upper} đã được rút khỏi kế hoạch {parent}",
        en: "{kind} {record} makes task {upper} concrete, which was withdrawn from plan {parent}")
    static let decided = MessageTemplate(
        vi: "rút ở văn bản này",
        en: "withdrawn by this decision")
    static let above = MessageTemplate(
        vi: "nhiệm vụ đã rút",
        en: "the task that was withdrawn")

    static let rule = RuleDescriptor(
        code: 527, slug: "withdrawn-upper-task", severity: .warning,
        summary: BilingualText(
            vi: "cụ thể hóa một nhiệm vụ đã được rút",
            en: "makes a task concrete that was withdrawn"),
        explanation: BilingualText(
            vi: """
                Cấp trên đã có văn bản rút nhiệm vụ, và văn bản đang có hiệu lực; cấp dưới vẫn làm tiếp là thừa, hoặc \
                còn căn cứ khác mà kế hoạch chưa nói.

                Gắn với nội dung khác của cấp trên, rút cả nhiệm vụ chi tiết bằng văn bản, hoặc bỏ `cụ thể hóa` nếu \
                đơn vị vẫn làm theo căn cứ riêng.
                """,
            en: """
                A decision in force took the task out of the plan above: to go on with it below is needless, or rests \
                on a reason that the plan does not tell.

                Tie the record to something else above, withdraw it by a decision of its own, or drop `implements` \
                where the unit goes on for reasons of its own.
                """),
        example: RuleExample(
            path: LowerPlanExample.tasksPath,
            faulty: LowerPlanExample.tasks(),
            mended: LowerPlanExample.tasks(implements: "[phu-song-5g]"),
            others: LowerPlanExample.others(except: LowerPlanExample.tasksPath).merging([
                "ke-hoach/amendments/2026-01-20.yaml": """
                văn bản: Thông báo số 14-TB/ĐU ngày 20/01/2026 của Đảng ủy phường Ví Dụ
                nội dung:
                  - nhiệm vụ: phu-song-5g-khu-pho
                    loại: rút
                    lý do: Doanh nghiệp viễn thông đã hoàn thành trong năm 2025

                """
            ]) { own, _ in own }),
        messages: [withdrawn])

    static func check(_ context: LineageContext, into findings: inout [Diagnostic]) {
        for upper in context.lineage.upperPlans {
            for link in context.liveLinks(onto: upper) {
                guard let withdrawal = context.withdrawal(of: link.upperRecord, in: upper) else { continue }
                let place = context.plan(upper).codeField(of: link.upperRecord).span
                findings.append(
                    context.finding(
                        rule, withdrawn, [:], at: link,
                        labels: [Label(decided, at: withdrawal.anchor), Label(above, at: place)]))
            }
        }
    }
}

import PlanDiagnostics
import PlanModel

/// A task that ends after the one that it makes concrete.
enum KH524DeadlineAfterUpper: LineageRule {
    static let later = MessageTemplate(
        vi: "hạn {due} của nhiệm vụ {record} sau hạn {upperDue} của nhiệm vụ cấp trên {upper}",
        en: "task {record} is due {due}, after {upperDue}, when the task above, {upper}, is")
    static let here = MessageTemplate(
        vi: "hạn của cấp dưới",
        en: "the deadline below")
    static let above = MessageTemplate(
        vi: "hạn của cấp trên",
        en: "the deadline above")

    static let rule = RuleDescriptor(
        code: 524, slug: "deadline-after-upper", severity: .warning,
        summary: BilingualText(
            vi: "hạn sau hạn của nhiệm vụ cấp trên",
            en: "the deadline is after that of the task above"),
        explanation: BilingualText(
            vi: """
                Việc chi tiết xong sau hạn của cấp trên thì cấp trên quá hạn, dù cấp dưới đúng hạn. Hạn đã được gia \
                hạn bằng văn bản đang có hiệu lực thì lấy theo văn bản.

                Đưa hạn về trước hoặc bằng hạn của cấp trên, hoặc đề nghị cấp trên gia hạn.
                """,
            en: """
                A detailed task that ends after the task above makes that one overdue though it is itself in time. \
                Where a decision in force has put a deadline off, its date counts.

                Move the deadline to that of the task above or before, or ask for an extension there.
                """),
        example: RuleExample(
            path: LowerPlanExample.tasksPath,
            faulty: LowerPlanExample.tasks(deadline: "Quý IV/2026"),
            mended: LowerPlanExample.tasks(),
            others: LowerPlanExample.others(except: LowerPlanExample.tasksPath)),
        messages: [later])

    static func check(_ context: LineageContext, into findings: inout [Diagnostic]) {
        for link in context.soundLinks {
            guard case (.task(let task), .task(let upperTask)) = (link.record, link.upperRecord),
                let due = context.due(of: task, in: link.lower),
                let upperDue = context.due(of: upperTask, in: link.upper), due.value > upperDue.value
            else { continue }
            findings.append(
                context.finding(
                    rule, later, ["due": .date(due.value), "upperDue": .date(upperDue.value)], at: link,
                    labels: [Label(here, at: due.span), Label(above, at: upperDue.span)]))
        }
    }
}

import PlanDiagnostics
import PlanModel

/// A task of a unit's detailed plan that nobody in the unit has been given.
enum KH526DetailedTaskWithoutPerson: LineageRule {
    static let missing = MessageTemplate(
        vi: "nhiệm vụ {task} của kế hoạch chi tiết chưa có người phụ trách",
        en: "task {task} of a detailed plan has nobody in charge")
    static let plan = MessageTemplate(
        vi: "kế hoạch chi tiết của đơn vị",
        en: "the unit's detailed plan")

    static let rule = RuleDescriptor(
        code: 526, slug: "detailed-task-without-person", severity: .warning,
        summary: BilingualText(
            vi: "nhiệm vụ của kế hoạch chi tiết chưa có người phụ trách",
            en: "a task of a detailed plan has nobody in charge"),
        explanation: BilingualText(
            vi: """
                Kế hoạch của đơn vị là cấp cuối: dưới nó không còn kế hoạch nào để phân công tiếp, nên mỗi nhiệm vụ \
                phải rõ người.

                Ghi `phụ trách` bằng chức danh, không ghi họ tên. Quy tắc này thay cho KH106 ở kế hoạch ghi \
                `cấp: đơn vị` và `thuộc` kế hoạch khác.
                """,
            en: """
                A unit's plan is the last tier: no plan below it will say who does what, so each task has to.

                Give `person` a position rather than a name. This rule stands in for KH106 in plans with \
                `level: unit` and a `parent`.
                """),
        example: RuleExample(
            path: LowerPlanExample.tasksPath,
            faulty: LowerPlanExample.tasks(person: ""),
            mended: LowerPlanExample.tasks(),
            others: LowerPlanExample.others(except: LowerPlanExample.tasksPath)),
        messages: [missing])

    static func check(_ context: LineageContext, into findings: inout [Diagnostic]) {
        let detailed = context.lineage.upperPlans.flatMap { context.lineage.children(of: $0) }
            .filter { context.plan($0).isDetailed }
        for id in detailed { check(id, context, into: &findings) }
    }

    private static func check(_ id: PlanID, _ context: LineageContext, into findings: inout [Diagnostic]) {
        let plan = context.plan(id)
        for task in plan.tasks.ids where plan.tasks[task].person.isMissing {
            // Without a single unit that owns the task there is nobody to appoint: other rules say so first.
            guard plan.tasks[task].owners.count == 1, plan.tasks[task].responsibleUnit != nil,
                context.withdrawal(of: .task(task), in: id) == nil
            else { continue }
            let code = plan.tasks[task].code
            findings.append(
                Diagnostic(
                    rule, missing, ["task": .quoted(code.value)], at: code.span, record: code.value,
                    labels: plan.parent.span.map { [Label(Self.plan, at: $0)] } ?? []))
        }
    }
}

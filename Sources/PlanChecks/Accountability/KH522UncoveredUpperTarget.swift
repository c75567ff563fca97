import PlanDiagnostics
import PlanModel

/// A target that no plan below makes concrete.
enum KH522UncoveredUpperTarget: LineageRule {
    static let uncovered = MessageTemplate(
        vi: "chỉ tiêu {target} chưa được kế hoạch cấp dưới nào cụ thể hóa",
        en: "no plan below makes target {target} concrete")
    static let none = MessageTemplate(
        vi: "chưa chỉ tiêu nào trong {count} chỉ tiêu của kế hoạch {plan} được kế hoạch cấp dưới cụ thể hóa",
        en: "none of the {count} targets of plan {plan} is made concrete by the plans below")
    static let below = MessageTemplate(
        vi: "kế hoạch cấp dưới {plan} ở đây",
        en: "the plan below, {plan}, is here")

    static let rule = RuleDescriptor(
        code: 522, slug: "uncovered-upper-target", severity: .warning,
        summary: BilingualText(
            vi: "chỉ tiêu chưa được kế hoạch cấp dưới nào cụ thể hóa",
            en: "no plan below makes a target concrete"),
        explanation: BilingualText(
            vi: """
                Khi đã có kế hoạch cấp dưới mà một chỉ tiêu không được ai nhận thì cuối năm không có số liệu để cộng \
                lên. Chỉ tiêu được tính là đã nhận khi một chỉ tiêu hoặc nhiệm vụ của kế hoạch cấp dưới ghi mã của nó \
                ở `cụ thể hóa`.

                Kế hoạch của một đơn vị (`cấp: đơn vị`) chỉ lo chỉ tiêu do đơn vị chủ trì: nếu mọi kế hoạch cấp dưới \
                đều là kế hoạch đơn vị thì chỉ xét chỉ tiêu của những đơn vị đã có kế hoạch.

                Bổ sung `cụ thể hóa` ở kế hoạch cấp dưới. Nếu cấp trên tự thực hiện chỉ tiêu này thì miễn kiểm tại \
                chỉ tiêu, có lý do.
                """,
            en: """
                Once there are plans below, a target that none of them takes on leaves nothing to add up at the end \
                of the year. A target is taken on when a target or a task of a plan below names it under `implements`.

                The plan of a unit (`level: unit`) is about the unit's own targets: where all plans below are those \
                of units, only the targets of units that have a plan are looked at.

                Name the target under `implements` in a plan below. Where the office above reaches it by itself, \
                waive the rule at the target, with the reason.
                """),
        example: RuleExample(
            path: LowerPlanExample.targetsPath,
            faulty: LowerPlanExample.targets(implements: "cai-dat-so-tay"),
            mended: LowerPlanExample.targets(),
            others: LowerPlanExample.others(except: LowerPlanExample.targetsPath)),
        messages: [uncovered, none])

    /// More plans than that are not pointed at one by one.
    private static let mostLabels = 3

    static func check(_ context: LineageContext, into findings: inout [Diagnostic]) {
        for upper in context.lineage.upperPlans { check(upper, context, into: &findings) }
    }

    private static func check(
        _ upper: PlanID, _ context: LineageContext, into findings: inout [Diagnostic]
    ) {
        let plan = context.plan(upper)
        let children = context.lineage.children(of: upper).map { context.plan($0) }
        guard context.knowsAllBelow(upper) else { return }
        let covered = Set(context.liveLinks(onto: upper).map(\.upperRecord))
        let expected = plan.targets.ids.filter { context.workspace.isDueBelow(plan.targets[$0], of: upper) }
        let uncovered = expected.filter { !covered.contains(.target($0)) }
        let labels = children.prefix(mostLabels).compactMap { child in
            child.parent.span.map { Label(below, ["plan": .quoted(child.code.value)], at: $0) }
        }
        if uncovered.count > 1, uncovered.count == plan.targets.count {
            findings.append(
                Diagnostic(
                    rule, none,
                    ["count": .number(uncovered.count), "plan": .quoted(plan.code.value)],
                    at: plan.targetAnchor, record: plan.code.value, labels: labels))
            return
        }
        for id in uncovered {
            let code = plan.targets[id].code
            findings.append(
                Diagnostic(
                    rule, Self.uncovered, ["target": .quoted(code.value)], at: code.span,
                    record: code.value, labels: labels))
        }
    }
}

import PlanDiagnostics
import PlanModel

/// A unit that owns tasks of a plan but has made no detailed plan, while others have.
enum KH525OwnerWithoutDetailedPlan: LineageRule {
    static let missing = MessageTemplate(
        vi: "{unit} chưa có kế hoạch chi tiết cho {count} nhiệm vụ mình chủ trì trong kế hoạch {plan}",
        en: "{unit} has no detailed plan; its tasks of plan {plan} that no plan below makes concrete: {count}"
    )
    static let other = MessageTemplate(
        vi: "{unit} đã có kế hoạch chi tiết",
        en: "{unit} has a detailed plan")

    static let rule = RuleDescriptor(
        code: 525, slug: "owner-without-detailed-plan", severity: .info,
        summary: BilingualText(
            vi: "đơn vị chủ trì chưa có kế hoạch chi tiết",
            en: "an owning unit has no detailed plan"),
        explanation: BilingualText(
            vi: """
                Kế hoạch thường giao các đơn vị chủ trì xây dựng kế hoạch chi tiết. Khi đã có đơn vị làm, các đơn vị \
                còn lại được nhắc ở đây, mỗi đơn vị một lần, kèm số nhiệm vụ chưa được kế hoạch nào cụ thể hóa.

                Kế hoạch chi tiết là kế hoạch ghi `cấp: đơn vị`, `thuộc` kế hoạch này, có cơ quan ban hành là đơn vị \
                đó (đúng một trong các tên ở sổ đơn vị).

                Nếu đơn vị không cần lập kế hoạch riêng thì miễn kiểm KH525, ghi lý do.
                """,
            en: """
                A plan usually asks its owning units for detailed plans. Once one of them has made its own, the \
                others are named here, each once, with the number of their tasks that no plan makes concrete.

                A detailed plan is one with `level: unit` and this plan as its `parent`, whose issuer is the unit by \
                one of its registered names.

                Where a unit needs no plan of its own, waive KH525 and give the reason.
                """),
        example: RuleExample(
            path: LowerPlanExample.tasksPath,
            faulty: LowerPlanExample.tasks(alsoImplements: "[cai-dat-so-tay]"),
            mended: LowerPlanExample.tasks(),
            others: LowerPlanExample.others(except: LowerPlanExample.tasksPath)),
        messages: [missing])

    static func check(_ context: LineageContext, into findings: inout [Diagnostic]) {
        for upper in context.lineage.upperPlans { check(upper, context, into: &findings) }
    }

    private static func check(
        _ upper: PlanID, _ context: LineageContext, into findings: inout [Diagnostic]
    ) {
        let plan = context.plan(upper)
        let detailed = context.lineage.children(of: upper).map { context.plan($0) }.filter(\.isDetailed)
        let units = Set(detailed.compactMap(\.issuingUnit))
        let owners = plan.tasks.ids.map { context.owner(of: $0, in: upper) }
        guard context.knowsAllBelow(upper),
            let example = detailed.first(where: { child in
                child.issuingUnit.map { owners.contains($0) } ?? false
            }), let unit = example.issuingUnit
        else { return }
        let covered = Set(context.liveLinks(onto: upper).map(\.upperRecord))
        var gaps: [UnitID: [TaskID]] = [:]
        for (id, owner) in zip(plan.tasks.ids, owners) {
            guard let owner, !units.contains(owner), !covered.contains(.task(id)),
                context.withdrawal(of: .task(id), in: upper) == nil
            else { continue }
            gaps[owner, default: []].append(id)
        }
        let registry = context.workspace.units
        let label = example.parent.span.map {
            Label(other, ["unit": .quoted(registry.units[unit].displayName)], at: $0)
        }
        for (owner, tasks) in gaps.sorted(by: { $0.value[0] < $1.value[0] }) {
            let first = plan.tasks[tasks[0]]
            findings.append(
                Diagnostic(
                    rule, missing,
                    [
                        "unit": .quoted(registry.units[owner].displayName), "count": .number(tasks.count),
                        "plan": .quoted(plan.code.value),
                    ], at: first.code.span, record: first.code.value, labels: label.map { [$0] } ?? []))
        }
    }
}

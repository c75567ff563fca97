import PlanDiagnostics

/// Plans that stand under each other in a circle.
enum KH520ParentCycle {
    static let ofItself = MessageTemplate(
        vi: "kế hoạch {plan} không thể thuộc chính nó",
        en: "plan {plan} cannot stand under itself")
    static let circle = MessageTemplate(
        vi: "các kế hoạch {plans} thuộc lẫn nhau thành vòng tròn",
        en: "the plans {plans} stand under each other in a circle")
    static let here = MessageTemplate(
        vi: "ở đây ghi thuộc {parent}",
        en: "here it stands under {parent}")

    static let rule = RuleDescriptor(
        code: 520, slug: "parent-plan-cycle", severity: .error,
        summary: BilingualText(
            vi: "các kế hoạch thuộc lẫn nhau thành vòng tròn",
            en: "plans stand under each other in a circle"),
        explanation: BilingualText(
            vi: """
                Kế hoạch cấp trên giao, kế hoạch cấp dưới cụ thể hóa. Nếu đi lên mãi lại gặp chính mình thì không biết \
                ai giao cho ai.

                Bỏ `thuộc` ở kế hoạch cao nhất.
                """,
            en: """
                The plan above gives, the plan below makes concrete. Where the way up comes back to where it began \
                nobody can say who gives to whom.

                Remove `parent` from the topmost plan.
                """),
        example: RuleExample(
            path: LowerPlanExample.planPath,
            faulty: LowerPlanExample.plan(parent: "ke-hoach-ubnd"),
            mended: LowerPlanExample.plan(),
            others: LowerPlanExample.others(except: LowerPlanExample.planPath)),
        messages: [ofItself, circle])
}

import PlanDiagnostics

/// A plan that stands under one that the workspace does not have.
enum KH519UnknownParentPlan {
    static let unknown = MessageTemplate(
        vi: "không gian làm việc không có kế hoạch nào mang mã {code}",
        en: "no plan of the workspace has the code {code}")
    static let known = MessageTemplate(
        vi: "các kế hoạch khác ở đây: {codes}",
        en: "the other plans here: {codes}")
    static let replace = MessageTemplate(
        vi: "đổi thành {code}",
        en: "change it to {code}")

    static let rule = RuleDescriptor(
        code: 519, slug: "unknown-parent-plan", severity: .error,
        summary: BilingualText(
            vi: "kế hoạch cấp trên không có trong không gian làm việc",
            en: "the plan above is not in the workspace"),
        explanation: BilingualText(
            vi: """
                `thuộc` nối kế hoạch chi tiết với kế hoạch mà nó cụ thể hóa. Không tìm thấy kế hoạch ấy thì không đối \
                chiếu được chỉ tiêu, thời hạn của hai cấp.

                Ghi mã của kế hoạch cấp trên (mã trong plan.yaml, hoặc tên thư mục nếu không ghi mã) và để hai kế \
                hoạch trong cùng một không gian làm việc.
                """,
            en: """
                `parent` ties a detailed plan to the one that it makes concrete. Where that is not found, the targets \
                and deadlines of the two cannot be compared.

                Give the code of the plan above (the one in its plan.yaml, else the name of its folder), and keep \
                both plans in one workspace.
                """),
        example: RuleExample(
            path: LowerPlanExample.planPath,
            faulty: LowerPlanExample.plan(parent: "ke-hoach-dang-uy"),
            mended: LowerPlanExample.plan(),
            others: LowerPlanExample.others(except: LowerPlanExample.planPath)),
        messages: [unknown])
}

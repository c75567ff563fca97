import PlanDiagnostics

/// A record that makes concrete what the plan above does not have.
enum KH521UnknownUpperRecord {
    static let unknown = MessageTemplate(
        vi: "kế hoạch cấp trên {parent} không có chỉ tiêu, nhiệm vụ nào mang mã hoặc số {code}",
        en: "the plan above, {parent}, has no target or task with the code or number {code}")
    static let group = MessageTemplate(
        vi: "{code} là một nhóm nhiệm vụ của {parent}; cần ghi nhiệm vụ cụ thể trong nhóm",
        en: "{code} is a group of tasks of {parent}; name the tasks in it")
    static let noParent = MessageTemplate(
        vi: "kế hoạch {plan} không ghi thuộc kế hoạch nào nên không có gì để cụ thể hóa",
        en: "plan {plan} stands under no plan, so there is nothing to make concrete")
    static let planHere = MessageTemplate(
        vi: "kế hoạch ở đây",
        en: "the plan is here")
    static let groupHere = MessageTemplate(
        vi: "nhóm nhiệm vụ ở đây",
        en: "the group is here")
    static let subtasks = MessageTemplate(
        vi: "các nhiệm vụ trong nhóm: {codes}",
        en: "the tasks in the group: {codes}")
    static let replace = MessageTemplate(
        vi: "đổi thành {code}",
        en: "change it to {code}")

    static let rule = RuleDescriptor(
        code: 521, slug: "unknown-upper-record", severity: .error,
        summary: BilingualText(
            vi: "cụ thể hóa một nội dung mà kế hoạch cấp trên không có",
            en: "makes concrete what the plan above does not have"),
        explanation: BilingualText(
            vi: """
                `cụ thể hóa` cho biết một chỉ tiêu, nhiệm vụ phục vụ nội dung nào của kế hoạch cấp trên. Ghi sai mã \
                thì cấp trên tưởng nội dung ấy chưa ai làm.

                Ghi mã hoặc số của chỉ tiêu, nhiệm vụ trong kế hoạch nêu ở `thuộc`; với nhóm nhiệm vụ thì ghi từng \
                nhiệm vụ trong nhóm.
                """,
            en: """
                `implements` says which target or task of the plan above a record is there for. With a wrong code the \
                office above believes that nobody works on it.

                Give the code or the number of a target or task of the plan named by `parent`; of a group of tasks, \
                name each task.
                """),
        example: RuleExample(
            path: LowerPlanExample.tasksPath,
            faulty: LowerPlanExample.tasks(implements: "[phu-song-6g-khu-pho]"),
            mended: LowerPlanExample.tasks(),
            others: LowerPlanExample.others(except: LowerPlanExample.tasksPath)),
        messages: [unknown, group, noParent])
}

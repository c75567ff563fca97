import PlanDiagnostics
import PlanModel

/// A unit reports a task that another answers for.
enum KH705ForeignTaskReported: JournalRule {
    static let found = MessageTemplate(
        vi: "{unit} báo cáo nhiệm vụ {task} do {owner} chủ trì",
        en: "{unit} reports the task {task}, which {owner} owns")
    static let label = MessageTemplate(
        vi: "đơn vị chủ trì ghi ở đây",
        en: "the owner is named here")

    static let rule = RuleDescriptor(
        code: 705, slug: "foreign-task-reported", severity: .error,
        summary: BilingualText(
            vi: "đơn vị báo cáo nhiệm vụ của đơn vị khác", en: "a unit reports a task that another unit owns"),
        explanation: BilingualText(
            vi: """
                Chỉ đơn vị chủ trì báo cáo tiến độ của nhiệm vụ, vì người đứng đầu đơn vị đó chịu trách nhiệm về số liệu. Đơn vị phối hợp gửi kết quả cho đơn vị chủ trì.

                Nếu nhiệm vụ đã đổi chủ trì thì ghi văn bản đổi chủ trì vào `amendments`.
                """,
            en: """
                Only the owner reports on a task, since its head answers for the data. Supporting units hand their results to the owner.

                If the task was handed over, write the decision down under `amendments`.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: phu-song-5g-khu-pho
                    tỷ lệ: 20%

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%

                """),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for report in context.journal.reports {
            guard let unit = report.unit.value?.unit, let date = report.date.value,
                !context.plan.reportsForAll(unit)
            else { continue }
            for entry in report.entries {
                guard let task = entry.task.spanned,
                    let owner = context.journal.owner(of: task.value, in: context.plan, at: date),
                    owner != unit, context.knowsOwner(of: task.value),
                    !answered(unit, for: task.value, report, context)
                else { continue }
                let labels =
                    context.plan.tasks[task.value].owners.first.map { [Label(label, at: $0.span)] } ?? []
                findings.append(
                    context.finding(
                        rule, found,
                        [
                            "unit": context.name(unit), "task": context.name(task.value),
                            "owner": context.name(owner),
                        ],
                        at: task.span, task: task.value, labels: labels))
            }
        }
    }

    /// Whether the unit still had the task when the report was due: one that comes late, after a handover, is its own.
    private static func answered(
        _ unit: UnitID, for task: TaskID, _ report: Report, _ context: JournalContext
    ) -> Bool {
        guard let due = report.period.value.flatMap(context.dueDay) else { return false }
        return context.journal.owner(of: task, in: context.plan, at: due) == unit
    }
}

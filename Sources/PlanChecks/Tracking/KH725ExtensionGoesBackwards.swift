import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// An extension sets a deadline that is no later than the one in force.
enum KH725ExtensionGoesBackwards: JournalRule {
    static let found = MessageTemplate(
        vi: "nhiệm vụ {task} được gia hạn đến {due}, không muộn hơn thời hạn đang có là {before}",
        en: "the task {task} is extended to {due}, no later than its deadline in force, {before}")
    static let noDeadline = MessageTemplate(
        vi: "nhiệm vụ {task} không có thời hạn để gia hạn",
        en: "the task {task} has no deadline to extend")
    static let dueLabel = MessageTemplate(
        vi: "thời hạn đang có",
        en: "the deadline in force")

    static let rule = RuleDescriptor(
        code: 725, slug: "extension-goes-backwards", severity: .error,
        summary: BilingualText(
            vi: "gia hạn về trước", en: "an extension that goes backwards"),
        explanation: BilingualText(
            vi: """
                Gia hạn là lùi thời hạn về sau. Thời hạn mới không muộn hơn thời hạn đang có thường do gõ nhầm năm hoặc tháng.
                """,
            en: """
                An extension moves a deadline to a later day. A new deadline that is no later than the one in force is usually a slip in the month or the year.
                """),
        example: RuleExample(
            path: "ke-hoach/amendments/2026-03-20.yaml",
            faulty: """
                văn bản: Thông báo số 25-TB/ĐU ngày 20/3/2026 của Đảng ủy phường
                nội dung:
                  - nhiệm vụ: cai-dat-so-tay
                    loại: gia hạn
                    thời hạn: 28/02/2026
                    lý do: Chờ nâng cấp phần mềm

                """,
            mended: """
                văn bản: Thông báo số 25-TB/ĐU ngày 20/3/2026 của Đảng ủy phường
                nội dung:
                  - nhiệm vụ: cai-dat-so-tay
                    loại: gia hạn
                    thời hạn: 30/06/2026
                    lý do: Chờ nâng cấp phần mềm

                """),
        messages: [found, noDeadline])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        let extended = context.journal.amendments.flatMap(\.changes).filter { $0.kind.value == .extension }
        for task in Set(extended.compactMap(\.task.value)).sorted() {
            check(task, context, into: &findings)
        }
    }

    private static func check(_ id: TaskID, _ context: JournalContext, into findings: inout [Diagnostic]) {
        guard case .given(let deadline) = context.plan.tasks[id].deadline.ownOrInherited else { return }
        var inForce = deadline.value.due.map { Spanned($0, deadline.span) }
        for change in context.journal.changes(of: id) where change.change.kind.value == .extension {
            guard let due = change.change.due.spanned else { continue }
            guard let before = inForce else {
                // A standing task has no end, and one that waits for a condition gets its first deadline so.
                if context.plan.tasks[id].effectiveCondition == nil {
                    findings.append(
                        context.finding(rule, noDeadline, ["task": context.name(id)], at: due.span, task: id))
                }
                inForce = due
                continue
            }
            if due.value <= before.value {
                findings.append(
                    context.finding(
                        rule, found,
                        [
                            "task": context.name(id), "due": .date(due.value),
                            "before": .date(before.value),
                        ], at: due.span, task: id, labels: [Label(dueLabel, at: before.span)]))
            }
            inForce = due
        }
    }
}

extension Field {
    /// A field whose value may also come from the group, as one that was given.
    fileprivate var ownOrInherited: Field { spanned.map { .given($0) } ?? self }
}

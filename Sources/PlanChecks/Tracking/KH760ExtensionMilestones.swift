import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A decision names milestones that do not lie between its own day and the new deadline.
enum KH760ExtensionMilestones: JournalRule {
    static let undated = MessageTemplate(
        vi: "mốc mới của nhiệm vụ {task} không ghi ngày",
        en: "a new milestone of the task {task} has no date")
    static let tooEarly = MessageTemplate(
        vi: "mốc mới {date} của nhiệm vụ {task} không sau ngày gia hạn có hiệu lực {other}",
        en: "the new milestone of {date} of the task {task} is not after the extension takes force on {other}"
    )
    static let tooLate = MessageTemplate(
        vi: "mốc mới {date} của nhiệm vụ {task} đứng sau thời hạn mới {other}",
        en: "the new milestone of {date} of the task {task} is after the new deadline {other}")
    static let notExtended = MessageTemplate(
        vi: "mốc mới của nhiệm vụ {task} chỉ ghi được khi gia hạn",
        en: "new milestones of the task {task} go with an extension only")

    static let rule = RuleDescriptor(
        code: 760, slug: "extension-milestone-out-of-place", severity: .error,
        summary: BilingualText(
            vi: "mốc mới của gia hạn nằm sai chỗ", en: "a new milestone of an extension is out of place"),
        explanation: BilingualText(
            vi: """
                Khi gia hạn, văn bản có thể đặt lại các mốc chưa đến. Mốc mới phải sau ngày văn bản có hiệu lực và không sau \
                thời hạn mới; mốc đã đến vào ngày đó thì giữ nguyên, không đặt lại được.

                Không ghi mốc mới thì các mốc chưa đến giãn ra theo thời hạn mới.
                """,
            en: """
                An extension may set the milestones that have not fallen due anew. A new one lies after the day on which the \
                decision takes force, and not after the new deadline; one that had fallen due by then stays as it was.

                Without new milestones those to come are moved in proportion.
                """),
        example: RuleExample(
            path: "ke-hoach/amendments/2026-03-20.yaml",
            faulty: """
                văn bản: Thông báo số 25-TB/ĐU ngày 20/3/2026 của Đảng ủy phường
                nội dung:
                  - nhiệm vụ: cai-dat-so-tay
                    loại: gia hạn
                    thời hạn: 30/06/2026
                    mốc:
                      - ngày: 15/07/2026
                        việc: Xong các chi bộ khu phố
                        tỷ lệ: 70%
                    lý do: Chờ nâng cấp phần mềm

                """,
            mended: """
                văn bản: Thông báo số 25-TB/ĐU ngày 20/3/2026 của Đảng ủy phường
                nội dung:
                  - nhiệm vụ: cai-dat-so-tay
                    loại: gia hạn
                    thời hạn: 30/06/2026
                    mốc:
                      - ngày: 15/05/2026
                        việc: Xong các chi bộ khu phố
                        tỷ lệ: 70%
                    lý do: Chờ nâng cấp phần mềm

                """),
        messages: [undated, tooEarly, tooLate, notExtended])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for amendment in context.journal.amendments {
            for change in amendment.changes {
                guard let task = change.task.value, let kind = change.kind.value else { continue }
                func tell(_ message: MessageTemplate, at span: SourceSpan, _ dates: [String: Argument] = [:])
                {
                    let arguments = dates.merging(["task": context.name(task)]) { date, _ in date }
                    findings.append(context.finding(rule, message, arguments, at: span, task: task))
                }
                guard kind == .extension else {
                    if let first = change.milestones.first { tell(notExtended, at: first.span) }
                    continue
                }
                for milestone in change.milestones {
                    guard let date = milestone.due.spanned else {
                        if milestone.due.isMissing {
                            tell(undated, at: milestone.title.span ?? milestone.span)
                        }
                        continue
                    }
                    if let force = amendment.effective, date.value <= force {
                        tell(tooEarly, at: date.span, ["date": .date(date.value), "other": .date(force)])
                    } else if let end = change.due.value, end < date.value {
                        tell(tooLate, at: date.span, ["date": .date(date.value), "other": .date(end)])
                    }
                }
            }
        }
    }
}

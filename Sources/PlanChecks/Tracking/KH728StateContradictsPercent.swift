import PlanDiagnostics
import PlanModel

/// What a unit says of a task's state does not fit the percentage.
enum KH728StateContradictsPercent: JournalRule {
    static let found = MessageTemplate(
        vi: "nhiệm vụ {task} ghi tình trạng này nhưng tỷ lệ là {share}",
        en: "the task {task} is in this state, but at {share}")

    static let rule = RuleDescriptor(
        code: 728, slug: "state-contradicts-percent", severity: .warning,
        summary: BilingualText(
            vi: "tình trạng mâu thuẫn với tỷ lệ", en: "a state that contradicts the percentage"),
        explanation: BilingualText(
            vi: """
                “Hoàn thành” nghĩa là 100%, “chưa thực hiện” nghĩa là 0%; tỷ lệ khác thì một trong hai chỗ ghi nhầm.
                """,
            en: """
                “Done” means 100% and “not started” means 0%; with another percentage one of the two is a slip.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                    tình trạng: hoàn thành

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                    tình trạng: đang thực hiện

                """),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for entry in context.journal.reports.flatMap(\.entries) {
            guard let task = entry.task.value, let share = entry.share.value,
                let state = entry.state.spanned, !state.value.fits(share)
            else { continue }
            findings.append(
                context.finding(
                    rule, found, ["task": context.name(task), "share": .share(share)], at: state.span,
                    task: task))
        }
    }
}

extension ReportEntry.State {
    fileprivate func fits(_ share: Share) -> Bool {
        switch self {
        case .notStarted: share == .none
        case .inProgress: share < .full
        case .done: share == .full
        case .blocked: share < .full
        }
    }
}

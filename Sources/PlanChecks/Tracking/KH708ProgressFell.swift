import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// Reported progress is lower than before, and nobody says why.
enum KH708ProgressFell: JournalRule {
    static let found = MessageTemplate(
        vi: "nhiệm vụ {task} giảm từ {before} xuống {after} mà không nêu lý do",
        en: "the task {task} fell from {before} to {after} without a reason")
    static let earlier = MessageTemplate(
        vi: "trước đó báo cáo ở đây",
        en: "reported before here")

    static let rule = RuleDescriptor(
        code: 708, slug: "progress-fell", severity: .warning,
        summary: BilingualText(
            vi: "tỷ lệ giảm so với báo cáo trước mà không nêu lý do",
            en: "reported progress fell without a reason"),
        explanation: BilingualText(
            vi: """
                Việc đã làm thì không mất đi; tỷ lệ giảm có nghĩa là báo cáo trước sai, hoặc phạm vi công việc đã thay đổi. Cả hai đều cần một lý do, ghi ở `lý do`.
                """,
            en: """
                Work that is done stays done; a lower percentage means that the earlier report was wrong or that the work has grown. Either wants a reason, written under `reason`.
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
                    tỷ lệ: 40%

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 40%
                    lý do: Rà soát lại danh sách đảng viên mới chuyển đến

                """,
            others: [
                "ke-hoach/reports/2026-01-ban-xay-dung-dang.yaml": """
                kỳ: tháng 01/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/01/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%

                """
            ]),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        let told = context.entries.compactMap { Told($0, context) }.sorted { $0.order < $1.order }
        for (before, after) in zip(told, told.dropFirst()).map({ ($0.entry, $1.entry) })
        where before.task == after.task && before.date != after.date {
            // A task that counts its instances starts anew with each.
            guard context.plan.tasks[after.task].effectiveCadence == nil, after.entry.reason.isMissing,
                let old = before.entry.share.spanned, let new = after.entry.share.spanned,
                new.value < old.value
            else { continue }
            findings.append(
                context.finding(
                    rule, found,
                    [
                        "task": context.name(after.task), "before": .share(old.value),
                        "after": .share(new.value),
                    ],
                    at: new.span, task: after.task, labels: [Label(earlier, at: old.span)]))
        }
    }
}

/// An entry with the day that it tells of: a report that comes late tells of its own period, not of the day on which it
/// came.
private struct Told {
    let entry: DatedEntry
    private let day: CivilDate

    /// Nil for a report that counts for no period, or is dated in the future or before its own: the slip is there.
    init?(_ entry: DatedEntry, _ context: JournalContext) {
        guard let period = entry.period, context.counts(period), period.first <= entry.date,
            entry.date <= context.asOf
        else { return nil }
        self.entry = entry
        day = period.last
    }

    var order: (TaskID, CivilDate, CivilDate, FileID, UInt32) {
        (entry.task, day, entry.date, entry.entry.span.file, entry.entry.span.start)
    }
}

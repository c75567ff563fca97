import PlanDiagnostics
import PlanModel

/// A plan whose working days nobody has announced.
enum KH907MissingCalendar: WorkspaceRule {
    static let missing = MessageTemplate(
        vi: "không có lịch làm việc năm {year} trong calendar/",
        en: "there is no calendar for {year} in calendar/")

    static let rule = RuleDescriptor(
        code: 907, slug: "calendar-missing", severity: .warning,
        summary: BilingualText(
            vi: "không có lịch làm việc cho năm của kế hoạch",
            en: "there is no calendar for the plan's year"),
        explanation: BilingualText(
            vi: """
                Ngày lễ theo luật thì chương trình tự tính, nhưng số ngày nghỉ Tết, ngày hoán đổi và ngày làm bù \
                chỉ biết khi có thông báo hằng năm. Thiếu lịch thì các mốc nhắc việc và hạn tính theo ngày làm \
                việc có thể lệch vài ngày.

                Tạo `calendar/<năm>.yaml` theo thông báo nghỉ lễ, Tết của năm ấy; nếu chưa có thông báo, miễn kiểm \
                KH907 với lý do đó và đặt ngày hết hạn.
                """,
            en: """
                Public holidays by law are computed, but the length of Tết, swapped days and the days worked \
                instead are known only from the yearly announcement. Without a calendar reminders and dates \
                counted in working days may be off by some days.

                Write `calendar/<year>.yaml` after the announcement; until there is one, waive KH907 for that \
                reason with an expiry date.
                """),
        example: RuleExample(
            path: "calendar/2026.yaml",
            faulty: """
                năm: 2025
                ngày nghỉ:
                  - từ: 2025-01-25
                    đến: 2025-02-02
                    lý do: Tết Nguyên đán
                    văn bản: Thông báo nghỉ Tết Nguyên đán năm 2025

                """,
            mended: """
                năm: 2026
                ngày nghỉ:
                  - từ: 2026-02-14
                    đến: 2026-02-22
                    lý do: Tết Nguyên đán
                    văn bản: Thông báo nghỉ Tết Nguyên đán năm 2026
                  - ngày: 2026-01-02
                    lý do: Hoán đổi ngày làm việc
                    văn bản: Thông báo hoán đổi ngày làm việc dịp Tết Dương lịch 2026
                làm bù:
                  - ngày: 2026-01-10
                    thay cho: 2026-01-02
                    văn bản: Thông báo hoán đổi ngày làm việc dịp Tết Dương lịch 2026

                """),
        messages: [missing])

    static func check(_ workspace: WorkspaceContext, into findings: inout [Diagnostic]) {
        let years = Set(workspace.calendars.compactMap(\.year.value))
        // A calendar whose year is missing or wrong may well be the one that was meant.
        guard workspace.calendars.allSatisfy({ $0.year.value != nil }) else { return }
        for plan in workspace.plans {
            guard let year = plan.year, !years.contains(year.value) else { continue }
            findings.append(
                Diagnostic(
                    rule, missing, ["year": .plain(String(year.value))], at: year.span,
                    record: plan.code.value))
        }
    }
}

import PlanDiagnostics
import PlanModel

/// An entry of a calendar that names no day.
enum KH906IncompleteCalendarEntry: WorkspaceRule {
    static let year = MessageTemplate(
        vi: "lịch làm việc chưa ghi năm",
        en: "the calendar does not say its year")
    static let dayOff = MessageTemplate(
        vi: "ngày nghỉ chưa ghi ngày",
        en: "the day off has no date")
    static let workingDay = MessageTemplate(
        vi: "ngày làm bù chưa ghi ngày",
        en: "the working day has no date")

    static let rule = RuleDescriptor(
        code: 906, slug: "calendar-entry-incomplete", severity: .error,
        summary: BilingualText(
            vi: "mục của lịch làm việc thiếu năm hoặc ngày",
            en: "a calendar entry lacks its year or date"),
        explanation: BilingualText(
            vi: """
                Lịch của một năm phải nói năm nào; mỗi ngày nghỉ phải có `ngày`, hoặc `từ` và `đến`; mỗi ngày làm \
                bù phải có `ngày`. Thiếu thì không tính được ngày làm việc.

                Ghi ngày theo thông báo nghỉ lễ.
                """,
            en: """
                A calendar has to say its year; each day off needs a `date`, or `from` and `to`; each working day \
                needs a `date`. Without them working days cannot be counted.

                Give the dates of the announcement.
                """),
        example: RuleExample(
            path: "calendar/2026.yaml",
            faulty: """
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
                  - thay cho: 2026-01-02
                    văn bản: Thông báo hoán đổi ngày làm việc dịp Tết Dương lịch 2026

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
        messages: [year, dayOff, workingDay])

    static func check(_ workspace: WorkspaceContext, into findings: inout [Diagnostic]) {
        for calendar in workspace.calendars {
            if calendar.year.isMissing { findings.append(Diagnostic(rule, year, at: calendar.anchor)) }
            for entry in calendar.daysOff where entry.interval.isMissing {
                let anchor = entry.reason.span ?? entry.document.span ?? entry.span
                findings.append(Diagnostic(rule, dayOff, at: anchor))
            }
            for entry in calendar.workingDays where entry.date.isMissing {
                let anchor = entry.insteadOf.span ?? entry.document.span ?? entry.span
                findings.append(Diagnostic(rule, workingDay, at: anchor))
            }
        }
    }
}

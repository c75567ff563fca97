import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A day that the calendar counts in two ways.
enum KH909CalendarConflict: WorkspaceRule {
    static let both = MessageTemplate(
        vi: "{date} vừa là ngày nghỉ vừa là ngày làm bù",
        en: "{date} is both a day off and a working day")
    static let offTwice = MessageTemplate(
        vi: "{date} đã nằm trong một kỳ nghỉ khác",
        en: "{date} is already within another run of days off")
    static let workedTwice = MessageTemplate(
        vi: "{date} được ghi làm bù hai lần",
        en: "{date} is listed as a working day twice")
    static let notRest = MessageTemplate(
        vi: "{date} là {weekday}, vốn là ngày làm việc, không phải ngày làm bù",
        en: "{date} is a {weekday}, a working day as it is")
    static let other = MessageTemplate(
        vi: "mục kia ở đây",
        en: "the other entry is here")

    static let rule = RuleDescriptor(
        code: 909, slug: "calendar-day-conflict", severity: .error,
        summary: BilingualText(
            vi: "hai mục của lịch làm việc mâu thuẫn nhau",
            en: "two calendar entries contradict each other"),
        explanation: BilingualText(
            vi: """
                Một ngày không thể vừa nghỉ vừa làm bù, không được ghi nghỉ hai lần, và chỉ ngày nghỉ hằng tuần \
                (thứ Bảy, Chủ nhật) mới làm bù được. Mâu thuẫn thường do gõ nhầm ngày hoặc chép lại lịch năm \
                trước.

                Đối chiếu với thông báo nghỉ lễ và sửa ngày.
                """,
            en: """
                A day cannot be off and worked, must not be listed as off twice, and only a weekly rest day \
                (Saturday or Sunday) can be worked instead of another. Contradictions come from mistyped dates or \
                last year's calendar.

                Compare with the announcement and mend the date.
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
                  - ngày: 2026-02-21
                    thay cho: 2026-01-02
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
        messages: [both, offTwice, workedTwice, notRest])

    static func check(_ workspace: WorkspaceContext, into findings: inout [Diagnostic]) {
        let runs = workspace.calendars.flatMap(\.daysOff).compactMap(\.interval.spanned)
            .sorted { ($0.value.start, $0.value.end) < ($1.value.start, $1.value.end) }
        checkRuns(runs, into: &findings)
        checkWorkingDays(
            workspace.calendars.flatMap(\.workingDays).compactMap(\.date.spanned), runs, into: &findings)
    }

    private static func checkRuns(_ runs: [Spanned<CivilInterval>], into findings: inout [Diagnostic]) {
        guard var latest = runs.first else { return }
        for run in runs.dropFirst() {
            if run.value.start <= latest.value.end {
                findings.append(finding(offTwice, run.value.start, run.span, latest.span))
            }
            if run.value.end > latest.value.end { latest = run }
        }
    }

    private static func checkWorkingDays(
        _ days: [Spanned<CivilDate>], _ runs: [Spanned<CivilInterval>], into findings: inout [Diagnostic]
    ) {
        var firsts: [CivilDate: SourceSpan] = [:]
        for day in days {
            if let first = firsts[day.value] {
                findings.append(finding(workedTwice, day.value, day.span, first))
                continue
            }
            firsts[day.value] = day.span
            if let run = run(holding: day.value, in: runs) {
                findings.append(finding(both, day.value, day.span, run.span))
            } else if !day.value.weekday.isWeekend {
                findings.append(finding(notRest, day.value, day.span, nil))
            }
        }
    }

    /// The last run that begins by the day, if it lasts until then; runs are in order and seldom overlap.
    private static func run(holding day: CivilDate, in runs: [Spanned<CivilInterval>]) -> Spanned<
        CivilInterval
    >? {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].value.start <= day { low = middle + 1 } else { high = middle }
        }
        return low > 0 && runs[low - 1].value.contains(day) ? runs[low - 1] : nil
    }

    private static func finding(
        _ message: MessageTemplate, _ date: CivilDate, _ span: SourceSpan, _ other: SourceSpan?
    ) -> Diagnostic {
        let (year, month, day) = date.components
        let weekday = BilingualText(vi: date.weekday.vietnameseName, en: date.weekday.englishName)
        return Diagnostic(
            rule, message, ["date": .date(year: year, month: month, day: day), "weekday": .word(weekday)],
            at: span, labels: other.map { [Label(self.other, at: $0)] } ?? [])
    }
}

import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A due date on a day on which nobody works.
enum KH316DueOnRestDay: SectionRule {
    static let resting = MessageTemplate(
        vi: "hạn {date} của nhiệm vụ {task} rơi vào {day}",
        en: "the due date {date} of task {task} falls on {day}")
    static let workedBefore = MessageTemplate(
        vi: "ngày làm việc gần nhất trước đó là {date}",
        en: "the last working day before it is {date}")

    static let rule = RuleDescriptor(
        code: 316, slug: "due-on-rest-day", severity: .info,
        summary: BilingualText(
            vi: "hạn rơi vào ngày nghỉ",
            en: "a due date falls on a day off"),
        explanation: BilingualText(
            vi: """
                Hạn rơi vào thứ Bảy, Chủ nhật hay ngày lễ thì không có ai nộp và không có ai nhận. Lịch \
                sẽ dời theo quy tắc của kế hoạch, nhưng người được giao việc nên biết trước.

                Ghi một ngày làm việc, nhất là khi việc phải nộp cho cấp trên. Quy tắc này chỉ xem các \
                hạn ghi theo ngày hoặc theo tháng.
                """,
            en: """
                A due date on a Saturday, a Sunday or a holiday finds nobody to hand in or to receive. \
                The schedule moves it by the plan’s rule, but whoever has the task should know \
                beforehand.

                Write a working day, above all for what goes to the tier above. Only deadlines written \
                by day or by month are looked at.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: 15/8/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: 14/8/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [resting])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        let calendar = context.calendar
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places {
            let isInherited = tasks[index].fields.deadline.isInherited
            guard told.isFirst(isInherited, index, in: context.plan) else { continue }
            let parts = tasks[index].deadlineTexts
            for place in parts.indices where isByDay(parts[place].deadline.precision) {
                guard let due = parts[place].deadline.due, !parts[place].deadline.isStrict,
                    !calendar.isWorkingDay(due)
                else { continue }
                let record = DefaultsTold.record(isInherited, index, in: context.plan)
                let earlier = calendar.previousWorkingDay(onOrBefore: due)
                findings.append(
                    Diagnostic(
                        rule, resting,
                        [
                            "date": .date(due), "task": .quoted(record),
                            "day": .word(name(of: due, in: calendar)),
                        ],
                        at: parts[place].text.span, record: record,
                        notes: [Message(workedBefore, ["date": .date(earlier)])]))
            }
        }
    }

    /// A quarter or a year ends where it ends; and "trước ngày", which is strict, has put its day off already.
    private static func isByDay(_ precision: Deadline.Precision?) -> Bool {
        precision == .day || precision == .month
    }

    private static func name(of date: CivilDate, in calendar: WorkingCalendar) -> BilingualText {
        if let holiday = calendar.holiday(on: date) {
            return BilingualText(
                vi: "ngày nghỉ (\(holiday.vietnameseName))", en: "a day off (\(holiday.englishName))")
        }
        return BilingualText(vi: date.weekday.vietnameseName, en: "a \(date.weekday.englishName)")
    }
}

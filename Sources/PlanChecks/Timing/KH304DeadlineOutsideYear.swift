import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A deadline that does not lie in the year of the plan.
enum KH304DeadlineOutsideYear: SectionRule {
    static let before = MessageTemplate(
        vi: "hạn {date} của nhiệm vụ {task} ở trước năm kế hoạch {year}",
        en: "the due date {date} of task {task} is before the plan’s year {year}")
    static let after = MessageTemplate(
        vi: "hạn {date} của nhiệm vụ {task} ở sau năm kế hoạch {year}",
        en: "the due date {date} of task {task} is after the plan’s year {year}")
    static let beginsAfter = MessageTemplate(
        vi: "nhiệm vụ {task} bắt đầu ngày {date}, sau năm kế hoạch {year}",
        en: "task {task} begins on {date}, after the plan’s year {year}")
    static let mendYear = MessageTemplate(
        vi: "sửa năm thành {year}",
        en: "change the year to {year}")
    static let writePart = MessageTemplate(
        vi: "nếu việc kéo dài sang năm sau, ghi phần phải xong trong năm, hoặc “… và những năm tiếp theo”",
        en: "if the work goes on, write the part that is due this year, or “… và những năm tiếp theo”")

    static let rule = RuleDescriptor(
        code: 304, slug: "deadline-outside-year", severity: .error,
        summary: BilingualText(
            vi: "thời hạn nằm ngoài năm kế hoạch",
            en: "a deadline lies outside the plan’s year"),
        explanation: BilingualText(
            vi: """
                Kế hoạch năm chỉ theo dõi được việc có hạn trong năm. Hạn trước ngày đầu năm thường là \
                gõ nhầm năm; hạn sau ngày cuối năm thì cả năm không có gì để đánh giá.

                Việc kéo dài nhiều năm thì ghi phần phải xong trong năm, hoặc nói rõ là việc tiếp tục: \
                “2026 và những năm tiếp theo”. Việc bắt đầu từ năm trước vẫn được, miễn là xong trong \
                năm.
                """,
            en: """
                A yearly plan can only follow work that is due in its year. A due date before it is \
                mostly a slip of the year; one after it leaves nothing to judge this year.

                For work over several years, write the part that is due this year, or say that it goes \
                on: “2026 và những năm tiếp theo”. Work that began earlier is fine as long as it ends \
                within the year.
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
                    thời hạn: Quý III/2025
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
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [before, after, beginsAfter])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        guard let year = context.year else { return }
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places {
            let isInherited = tasks[index].fields.deadline.isInherited
            guard told.isFirst(isInherited, index, in: context.plan) else { continue }
            let parts = tasks[index].deadlineTexts
            for place in parts.indices {
                let (start, due) = (parts[place].deadline.start, parts[place].deadline.due)
                guard let fault = fault(start, due, parts[place].deadline.isOpenEnded, year) else { continue }
                let record = DefaultsTold.record(isInherited, index, in: context.plan)
                findings.append(finding(fault, parts[place].text, record, year.start.year))
            }
        }
    }

    private typealias Fault = (message: MessageTemplate, date: CivilDate)

    private static func fault(
        _ start: CivilDate?, _ due: CivilDate?, _ isOpenEnded: Bool, _ year: CivilInterval
    ) -> Fault? {
        guard let due else {
            guard let start, start > year.end else { return nil }
            return (beginsAfter, start)
        }
        if due < year.start { return (before, due) }
        return due > year.end && !isOpenEnded ? (after, due) : nil
    }

    private static func finding(
        _ fault: Fault, _ text: Spanned<String>, _ record: String, _ year: Int
    ) -> Diagnostic {
        let written = "\(fault.date.year)"
        let place = text.onlyOccurrence(of: written)
        let fixes = place.map { [Fix(mendYear, ["year": .number(year)], .unsafe, [Edit($0, "\(year)")])] }
        return Diagnostic(
            rule, fault.message,
            ["date": .date(fault.date), "task": .quoted(record), "year": .number(year)],
            at: text.span, record: record, notes: fault.message == after ? [Message(writePart)] : [],
            fixes: fixes ?? [])
    }
}

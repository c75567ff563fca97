import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// A KPI that asks for a programme to be carried out by the day on which it is only issued.
enum KH315KPIOutrunsDeadline: TaskRule {
    static let outruns = MessageTemplate(
        vi: "KPI {kpi} của nhiệm vụ {task} không thể đạt khi sản phẩm mới đến hạn ban hành",
        en: "the KPI {kpi} of task {task} cannot be met when the output is only due to be issued")
    static let onlyIssued = MessageTemplate(
        vi: "sản phẩm chỉ là văn bản được ban hành",
        en: "the output is only a document that is issued")
    static let dueHere = MessageTemplate(
        vi: "đến hạn ở đây",
        en: "due here")

    static let rule = RuleDescriptor(
        code: 315, slug: "kpi-outruns-deadline", severity: .warning,
        summary: BilingualText(
            vi: "KPI đòi hoàn thành cả chương trình khi mới đến hạn ban hành",
            en: "a KPI asks for a programme to be done when it is only due to be issued"),
        explanation: BilingualText(
            vi: """
                Sản phẩm là một văn bản “được ban hành” vào một quý, nhưng KPI lại đòi “100% mục tiêu, \
                nhiệm vụ được hoàn thành”: đến hạn ban hành thì chưa thể hoàn thành các nhiệm vụ trong \
                văn bản. Nhiệm vụ sẽ bị coi là chậm ngay từ đầu.

                Viết KPI cho việc ban hành, hoặc tách việc thực hiện thành nhiệm vụ riêng có hạn đến \
                cuối năm.
                """,
            en: """
                The output is a document that is “issued” in some quarter, but the KPI asks that “100% \
                of objectives and tasks” be completed: nothing in a document can be done by the day on \
                which it is issued. The task counts as late from the beginning.

                Write a KPI for the issue, or make the carrying out a task of its own that is due at the \
                end of the year.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Chương trình được ban hành
                    KPI: 100% các mục tiêu, nhiệm vụ được hoàn thành
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Chương trình được ban hành
                    KPI: Chương trình được phê duyệt
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [outruns])

    private static let goals = PhraseMatcher(["mục tiêu", "nhiệm vụ"])
    private static let completion = PhraseMatcher(["hoàn thành"])
    private static let issue = PhraseMatcher(["ban hành", "phê duyệt", "thông qua"])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard let yearEnd = context.year?.end else { return }
        guard let due = task.fields.deadline.read({ $0.due }), due < yearEnd,
            let kpi = kpiOfEverything(task.kpis), let output = task.outputs.first,
            task.outputs.allSatisfy({ issue.hasMatch(in: $0.value) })
        else { return }
        let deadline = task.deadlineTexts.last.map { Label(dueHere, at: $0.text.span) }
        findings.append(
            Diagnostic(
                rule, outruns, ["kpi": .quoted(kpi.text.value), "task": .quoted(task.code.value)],
                at: kpi.text.span, record: task.code.value,
                labels: [Label(onlyIssued, at: output.span)] + (deadline.map { [$0] } ?? [])))
    }

    /// The first that asks for all of what was planned.
    private static func kpiOfEverything(_ kpis: [LevelText]) -> LevelText? {
        kpis.indices.first { place in
            guard let reading = kpis[place].shared, reading.value.kind == .ratio,
                reading.value.value == DecimalNumber(mantissa: 100)
            else { return false }
            return goals.hasMatch(in: kpis[place].text.value)
                && completion.hasMatch(in: kpis[place].text.value)
        }.map { kpis[$0] }
    }
}

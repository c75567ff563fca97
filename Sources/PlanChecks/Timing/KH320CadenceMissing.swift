import PlanDiagnostics
import PlanModel

/// “Định kỳ” without a word on how often.
enum KH320CadenceMissing: TaskRule {
    static let unsaid = MessageTemplate(
        vi: "nhiệm vụ {task} ghi {words} mà không nói bao lâu một lần",
        en: "task {task} says {words} without how often")
    static let addCadence = MessageTemplate(
        vi: "thêm `định kỳ` cho nhiệm vụ, ví dụ `định kỳ: hằng quý`",
        en: "give the task a `cadence`, such as `cadence: hằng quý`")

    static let rule = RuleDescriptor(
        code: 320, slug: "cadence-missing", severity: .warning,
        summary: BilingualText(
            vi: "ghi “định kỳ” mà không nói bao lâu một lần",
            en: "“định kỳ” is said without how often"),
        explanation: BilingualText(
            vi: """
                “Cập nhật định kỳ” không nói kỳ nào: tuần, tháng hay quý. Mỗi người hiểu một cách thì \
                không đánh giá được.

                Thêm `định kỳ` cho nhiệm vụ, hoặc nói ngay trong câu: “cập nhật định kỳ hằng quý”. “Báo \
                cáo định kỳ” là tên một loại báo cáo nên không bị xét.
                """,
            en: """
                “Cập nhật định kỳ” (updated regularly) names no period: week, month or quarter. Where \
                everybody reads it differently it cannot be judged.

                Give the task a `cadence`, or say it in the sentence: “cập nhật định kỳ hằng quý”. “Báo \
                cáo định kỳ” is the name of a kind of report and is passed over.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Bản đồ vùng phủ sóng được cập nhật định kỳ
                    KPI: 100% khu phố có sóng 5G
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
                    sản phẩm: Bản đồ vùng phủ sóng được cập nhật định kỳ hằng quý
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [unsaid])

    private static let regularly = PhraseMatcher(["định kỳ", "định kì"])
    private static let periods = PhraseMatcher(
        ["ngày", "tuần", "tháng", "quý", "năm", "hằng", "hàng", "mỗi", "lần"])
    private static let reports = PhraseMatcher(["báo cáo định kỳ", "báo cáo định kì"])

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        guard isWithoutCadence(task) else { return }
        guard let (text, range) = place(in: task) else { return }
        findings.append(
            Diagnostic(
                rule, unsaid, ["task": .quoted(task.code.value), "words": .quoted("định kỳ")],
                at: text.piece(range), record: task.code.value, notes: [Message(addCadence)]))
    }

    /// A standing deadline without a cadence is told by another rule.
    private static func isWithoutCadence(_ task: Task) -> Bool {
        guard task.fields.cadence.isMissing else { return false }
        return task.deadline.read { $0.cadence == nil && !$0.isStanding } ?? true
    }

    private static func place(in task: Task) -> (Spanned<String>, Range<Int>)? {
        // Texts are looked at where they lie: hardly any holds the words.
        if let range = task.title.read({ bareWords(in: $0) }), let title = task.title.spanned {
            return (title, range)
        }
        for index in task.fields.outputs.indices {
            if let range = bareWords(in: task.fields.outputs[index].value) {
                return (task.outputs[index], range)
            }
        }
        for index in task.fields.kpis.indices {
            if let range = bareWords(in: task.fields.kpis[index].text.value) {
                return (task.kpis[index].text, range)
            }
        }
        return nil
    }

    /// The words, in a text that names no period at all.
    private static func bareWords(in text: String) -> Range<Int>? {
        guard let match = regularly.firstMatch(in: text), !periods.hasMatch(in: text),
            !reports.hasMatch(in: text)
        else { return nil }
        return match.range
    }
}

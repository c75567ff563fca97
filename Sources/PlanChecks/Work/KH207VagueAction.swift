import PlanDiagnostics
import PlanModel

/// A title that tells a wish instead of a piece of work.
enum KH207VagueAction: SectionRule {
    static let vague = MessageTemplate(
        vi: "tên nhiệm vụ {task} mới nói {phrase}, chưa nói việc cụ thể",
        en: "the title of task {task} says {phrase} but no concrete action")
    static let advice = MessageTemplate(
        vi: "nói việc sẽ làm: ban hành, tổ chức, tập huấn, lắp đặt, rà soát, số hóa…",
        en: "say what will be done: issue, organise, train, install, review, digitise…")

    static let rule = RuleDescriptor(
        code: 207, slug: "vague-action", severity: .warning,
        summary: BilingualText(
            vi: "tên nhiệm vụ không nói việc cụ thể",
            en: "a task's title names no concrete action"),
        explanation: BilingualText(
            vi: """
                “Tăng cường”, “đẩy mạnh”, “nâng cao”, “thực hiện tốt” nói mong muốn, không nói việc: không biết \
                bắt đầu từ đâu và khi nào thì xong.

                Ghi việc sẽ làm bằng động từ cụ thể: ban hành, tổ chức, tập huấn, lắp đặt, rà soát, số hóa. “Tăng \
                cường” đi cùng một việc cụ thể (“Tăng cường tập huấn…”) thì không bị nhắc.
                """,
            en: """
                “Strengthen”, “step up”, “improve”, “do well” tell a wish and not a piece of work: nobody knows \
                where to begin or when it is done.

                Name what will be done with a concrete verb: issue, organise, train, install, review, digitise. \
                “Strengthen” together with concrete work is not blamed.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Tăng cường công tác hạ tầng viễn thông
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
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
                    tên: Khảo sát, nâng cấp hạ tầng viễn thông tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [vague])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        let tasks = context.plan.tasks
        for index in section.places {
            guard let title = tasks[index].fields.title.spanned,
                VagueVerbs.beginnings.contains(TextSkeleton.hash(of: title.value, words: 2)),
                let verb = VagueVerbs.only(in: title.value)
            else { continue }
            let number = title.value.utf8.count - title.value.titleText.utf8.count
            findings.append(
                Diagnostic(
                    rule, vague, ["task": .quoted(tasks[index].code.value), "phrase": .quoted(verb)],
                    at: verbSpan(title, number, verb), record: tasks[index].code.value,
                    notes: [Message(advice)]))
        }
    }

    /// The verb itself where it is written just as in the list, else the whole title.
    private static func verbSpan(_ title: Spanned<String>, _ start: Int, _ verb: String) -> SourceSpan {
        let end = start + verb.utf8.count
        let written = String(
            decoding: title.value.utf8.dropFirst(start).prefix(verb.utf8.count), as: UTF8.self)
        return written.lowercased() == verb ? title.piece(start..<end) : title.span
    }
}

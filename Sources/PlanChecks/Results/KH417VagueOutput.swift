import PlanDiagnostics
import PlanModel

/// An output that is no thing: a manner or a mere “done”.
enum KH417VagueOutput: TaskRule {
    static let vague = MessageTemplate(
        vi: "sản phẩm {output} của nhiệm vụ {task} không cụ thể, không có gì để nộp",
        en: "the output {output} of task {task} is nothing that can be handed in")
    static let nameThing = MessageTemplate(
        vi: "ghi cái được nộp, ví dụ “Báo cáo kết quả”, “Danh sách người tham gia”",
        en: "name what is handed in, such as “Báo cáo kết quả”, “Danh sách người tham gia”")

    static let rule = RuleDescriptor(
        code: 417, slug: "vague-output", severity: .warning,
        summary: BilingualText(
            vi: "sản phẩm không cụ thể, không có gì để nộp",
            en: "an output is nothing that can be handed in"),
        explanation: BilingualText(
            vi: """
                “Kết quả thực hiện”, “Hoàn thành”, “Đạt yêu cầu”, “Tham gia đầy đủ” không phải là sản \
                phẩm: không có gì để nộp, để xem.

                Ghi cái được nộp: báo cáo kết quả, danh sách người tham gia, giấy chứng nhận, biên bản \
                nghiệm thu.
                """,
            en: """
                “Kết quả thực hiện” (result), “Hoàn thành” (done), “Đạt yêu cầu” (satisfactory), “Tham \
                gia đầy đủ” (full attendance) are no outputs: there is nothing to hand in or to look at.

                Name what is handed in: a report, a list of participants, certificates, an acceptance \
                record.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Kết quả thực hiện
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

    private static let phrases: Set<ComparableText> = Set(
        [
            "kết quả", "kết quả thực hiện", "kết quả triển khai", "kết quả công việc", "hoàn thành",
            "đã hoàn thành",
            "hoàn thành nhiệm vụ", "hoàn thành tốt", "hoàn thành tốt nhiệm vụ", "hoàn thành công việc", "đạt",
            "đạt yêu cầu", "đạt kết quả tốt", "bảo đảm yêu cầu", "đảm bảo yêu cầu", "thực hiện tốt",
            "thực hiện đầy đủ", "tham gia đầy đủ", "đầy đủ", "theo kế hoạch", "theo quy định", "theo yêu cầu",
            "đúng quy định", "đúng tiến độ", "đúng thời hạn", "có kết quả", "tốt",
        ].map { ComparableText($0) })
    /// No phrase takes more bytes, however its tones are typed.
    private static let longest = 60

    static func check(
        _ task: Task, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        for place in task.fields.outputs.indices {
            let output = task.fields.outputs[place]
            guard output.value.utf8.count <= longest, isVague(output.value) else { continue }
            findings.append(
                Diagnostic(
                    rule, vague, ["output": .quoted(output.value), "task": .quoted(task.code.value)],
                    at: output.span, record: task.code.value, notes: [Message(nameThing)]))
        }
    }

    private static let skeletons = HashSet(
        phrases.map { TextSkeleton.hash(of: String(decoding: $0.bytes, as: UTF8.self)) })

    private static func isVague(_ text: String) -> Bool {
        skeletons.contains(TextSkeleton.hash(of: text)) && phrases.contains(ComparableText(text))
    }
}

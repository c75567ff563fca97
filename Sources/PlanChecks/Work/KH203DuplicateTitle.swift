import PlanDiagnostics
import PlanModel

/// Two tasks that read the same.
enum KH203DuplicateTitle: PlanRule {
    static let repeated = MessageTemplate(
        vi: "nhiệm vụ {task} trùng tên với nhiệm vụ {first}",
        en: "task {task} has the same title as task {first}")
    static let here = MessageTemplate(
        vi: "tên của nhiệm vụ {first}",
        en: "the title of task {first}")

    static let rule = RuleDescriptor(
        code: 203, slug: "duplicate-title", severity: .warning,
        summary: BilingualText(
            vi: "hai nhiệm vụ có cùng tên",
            en: "two tasks have the same title"),
        explanation: BilingualText(
            vi: """
                Hai dòng cùng tên trong phụ lục thì báo cáo, đôn đốc và thẩm định đều dễ nhầm; thường là một dòng \
                bị chép thừa.

                Xóa dòng thừa, hoặc ghi thêm điều làm hai việc khác nhau: địa điểm, đối tượng, giai đoạn. Chữ hoa, \
                cách đặt dấu và dấu câu không làm hai tên khác nhau.
                """,
            en: """
                Two rows of one title are confused in reports, reminders and appraisals; mostly one was copied by \
                mistake.

                Delete one, or say what makes them different: the place, the people, the phase. Case, tone \
                placement and punctuation do not make two titles different.
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
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                  - mã: lap-dat-tram
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản bàn giao các trạm 5G
                    KPI: 100% trạm 5G được bàn giao
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
                  - mã: lap-dat-tram
                    tên: Bàn giao các trạm 5G cho doanh nghiệp quản lý
                    sản phẩm: Biên bản bàn giao các trạm 5G
                    KPI: 100% trạm 5G được bàn giao
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [repeated])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let tasks = context.plan.tasks
        var keys = RepeatedKeys(capacity: tasks.count)
        for index in tasks.indices {
            if let title = tasks[index].fields.title.value { keys.insert(TextSkeleton.hash(of: title)) }
        }
        guard !keys.isEmpty else { return }
        var firsts: [ComparableText: Task] = [:]
        for index in tasks.indices {
            let task = tasks[index]
            guard let title = task.title.spanned, keys.contains(TextSkeleton.hash(of: title.value)),
                !isCopy(task, context.plan)
            else { continue }
            let words = ComparableText(title.value)
            if let first = firsts[words], let firstTitle = first.title.spanned {
                findings.append(finding(task, title, first, firstTitle))
            } else if !words.isEmpty {
                firsts[words] = task
            }
        }
    }

    /// KH202 tells of titles copied from the group; two of them in one group are the same fault.
    private static func isCopy(_ task: Task, _ plan: Plan) -> Bool {
        task.group.map { task.isTitleCopied(from: $0, in: plan) } ?? false
    }

    private static func finding(
        _ task: Task, _ title: Spanned<String>, _ first: Task, _ firstTitle: Spanned<String>
    ) -> Diagnostic {
        let tasks: [String: Argument] = [
            "task": .quoted(task.code.value), "first": .quoted(first.code.value),
        ]
        return Diagnostic(
            rule, repeated, tasks, at: title.span, record: task.code.value,
            labels: [Label(here, tasks, at: firstTitle.span)])
    }
}

import PlanDiagnostics
import PlanModel

/// Work that belongs to the tier above.
enum KH204WrongScope: PlanRule, SectionRule {
    static let beyond = MessageTemplate(
        vi: "{phrase} trong {record} vượt phạm vi kế hoạch cấp {level}",
        en: "{phrase} in {record} reaches beyond a plan of the {level}")
    static let widened = MessageTemplate(
        vi: "{record} ghi {phrase}, nhóm nhiệm vụ ghi {other}",
        en: "{record} says {phrase}, its group says {other}")
    static let again = MessageTemplate(
        vi: "cũng ở đây",
        en: "here too")
    static let group = MessageTemplate(
        vi: "nhóm nhiệm vụ ghi ở đây",
        en: "the group says so here")

    static let rule = RuleDescriptor(
        code: 204, slug: "wrong-scope", severity: .warning,
        summary: BilingualText(
            vi: "nội dung vượt phạm vi của cấp ban hành kế hoạch",
            en: "the text reaches beyond the tier that issues the plan"),
        explanation: BilingualText(
            vi: """
                Kế hoạch cấp xã chép từ kế hoạch của tỉnh thường còn sót “trên địa bàn tỉnh”, “sở, ban, ngành”: \
                việc ghi như vậy phường không có thẩm quyền làm và không đo được.

                Sửa thành phạm vi của mình: “trên địa bàn phường”, “các cơ quan, đơn vị”. Không báo khi câu dẫn \
                tên, số văn bản của cấp trên hoặc nói rõ là phối hợp với, theo hướng dẫn của cấp trên. Cấp ban \
                hành lấy từ `cấp` trong plan.yaml.
                """,
            en: """
                A ward's plan that was copied from the province's often keeps “throughout the province” or \
                “departments of the province”: work that the ward may not do and cannot measure.

                Write the plan's own scope instead. Nothing is said where the text cites a document of the upper \
                tier, or says that work is done together with it or as it instructs. The tier comes from `level` \
                in plan.yaml.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G trên địa bàn tỉnh
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
                    sản phẩm: Biên bản nghiệm thu các trạm 5G trên địa bàn phường
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [beyond, widened])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        guard let scope = PlanScope(of: context.plan) else { return }
        let targets = context.plan.targets
        var mentions = Mentions()
        for index in targets.indices {
            mentions.look(in: targets[index].title, scope)
            let levels = targets[index].levels
            for level in levels.indices { mentions.look(in: levels[level].text, scope) }
            if !mentions.isEmpty { mentions.report(targets[index].code.value, scope, into: &findings) }
        }
    }

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        guard let scope = PlanScope(of: context.plan) else { return }
        let (groups, tasks) = (context.plan.groups, context.plan.tasks)
        var mentions = Mentions()
        for id in section.groups {
            mentions.look(in: groups[id].title, scope)
            if !mentions.isEmpty { mentions.report(groups[id].code.value, scope, into: &findings) }
        }
        for index in section.places {
            mentions.look(in: tasks[index].fields.title, scope)
            for place in tasks[index].fields.outputs.indices {
                mentions.look(in: tasks[index].fields.outputs[place], scope)
            }
            for place in tasks[index].fields.kpis.indices {
                mentions.look(in: tasks[index].fields.kpis[place].text, scope)
            }
            if !mentions.isEmpty {
                mentions.report(tasks[index].code.value, scope, into: &findings)
            } else if tasks[index].fields.group != nil {
                checkWidening(tasks[index], scope, context.plan, into: &findings)
            }
        }
    }

    /// A title that says "của tỉnh" of the very thing that its group says "của phường" of.
    private static func checkWidening(
        _ task: Task, _ scope: PlanScope, _ plan: Plan, into findings: inout [Diagnostic]
    ) {
        guard let group = task.group, let general = plan.groups[group].title.spanned,
            let title = task.fields.title.spanned,
            let widening = scope.widening(of: general.value, in: title.value)
        else { return }
        findings.append(
            Diagnostic(
                rule, widened,
                [
                    "record": .quoted(task.code.value), "phrase": .quoted(widening.phrase),
                    "other": .quoted(widening.narrower),
                ],
                at: title.piece(widening.range), record: task.code.value,
                labels: [Label(self.group, at: general.span)]))
    }

    /// The places of one record where the text reaches too far: one fault, however often it says so.
    private struct Mentions {
        private var places: [(span: SourceSpan, phrase: String)] = []

        var isEmpty: Bool { places.isEmpty }

        mutating func look(in field: Field<String>, _ scope: PlanScope) {
            if let text = field.spanned { look(in: text, scope) }
        }

        mutating func look(in text: Spanned<String>, _ scope: PlanScope) {
            for range in scope.overreaches(in: text.value) {
                let phrase = String(decoding: Array(text.value.utf8)[range], as: UTF8.self)
                places.append((text.piece(range), phrase))
            }
        }

        /// Reports the places, of which none is left.
        mutating func report(_ record: String, _ scope: PlanScope, into findings: inout [Diagnostic]) {
            guard let first = places.first else { return }
            defer { places = [] }
            findings.append(
                Diagnostic(
                    rule, beyond,
                    ["record": .quoted(record), "phrase": .quoted(first.phrase), "level": .word(scope.name)],
                    at: first.span, record: record,
                    labels: places.dropFirst().prefix(3).map { Label(again, at: $0.span) }))
        }
    }
}

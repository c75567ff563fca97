import PlanDiagnostics
import PlanModel

/// “Trước ngày X”, which leaves out X itself, though many writers mean it to count.
enum KH311StrictDeadline: SectionRule {
    static let strict = MessageTemplate(
        vi: "thời hạn {deadline} của nhiệm vụ {task} được hiểu là chậm nhất ngày {due}",
        en: "the deadline {deadline} of task {task} is read as by {due} at the latest")
    static let includeDay = MessageTemplate(
        vi: "ghi {words} để tính cả ngày đó",
        en: "write {words} to count the day itself")

    static let rule = RuleDescriptor(
        code: 311, slug: "strict-deadline", severity: .info,
        summary: BilingualText(
            vi: "“trước ngày” không tính chính ngày đó",
            en: "“trước ngày” leaves out the day itself"),
        explanation: BilingualText(
            vi: """
                “Trước ngày 15/6” nghĩa là chậm nhất ngày 14/6, nhưng nhiều người viết vẫn coi ngày 15 \
                là đúng hạn. Chương trình hiểu theo nghĩa chặt.

                Nếu ngày đó vẫn tính là đúng hạn, ghi “chậm nhất ngày 15/6” hoặc “đến hết ngày 15/6”. \
                Nếu hiểu đúng như vậy thì không phải sửa gì.
                """,
            en: """
                “Trước ngày 15/6” means by 14 June, though many who write it take the 15th to be in \
                time. It is read strictly.

                If the day itself counts, write “chậm nhất ngày 15/6” or “đến hết ngày 15/6”. If the \
                strict reading is meant there is nothing to mend.
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
                    thời hạn: Trước ngày 15/9/2026
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
                    thời hạn: Chậm nhất ngày 15/9/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [strict])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places {
            let isInherited = tasks[index].fields.deadline.isInherited
            guard told.isFirst(isInherited, index, in: context.plan) else { continue }
            let parts = tasks[index].deadlineTexts
            for place in parts.indices
            where parts[place].deadline.isStrict && !parts[place].deadline.isCompound {
                let part = parts[place]
                let record = DefaultsTold.record(isInherited, index, in: context.plan)
                guard let due = part.deadline.due else { continue }
                findings.append(
                    Diagnostic(
                        rule, strict,
                        ["deadline": .quoted(part.text.value), "task": .quoted(record), "due": .date(due)],
                        at: part.text.span, record: record, fixes: fixes(part.text)))
            }
        }
    }

    private static func fixes(_ text: Spanned<String>) -> [Fix] {
        for (strict, mild) in [("trước", "chậm nhất"), ("Trước", "Chậm nhất")] {
            guard let place = text.onlyOccurrence(of: strict) else { continue }
            return [Fix(includeDay, ["words": .quoted(mild)], .unsafe, [Edit(place, mild)])]
        }
        return []
    }
}

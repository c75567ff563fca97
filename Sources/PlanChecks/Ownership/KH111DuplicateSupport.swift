import PlanDiagnostics
import PlanModel

/// A unit that supports one task twice.
enum KH111DuplicateSupport: SectionRule {
    static let repeated = MessageTemplate(
        vi: "{unit} được ghi phối hợp nhiệm vụ {task} hai lần",
        en: "{unit} is named twice in the support of task {task}")
    static let first = MessageTemplate(
        vi: "lần đầu ở đây",
        en: "first named here")

    static let rule = RuleDescriptor(
        code: 111, slug: "duplicate-support", severity: .warning,
        summary: BilingualText(
            vi: "một đơn vị phối hợp được ghi hai lần",
            en: "a supporting unit is named twice"),
        explanation: BilingualText(
            vi: """
                Một đơn vị ghi hai lần, thường bằng hai tên khác nhau, làm phiếu giao việc và số liệu bị lặp; cũng \
                có thể lần thứ hai là nhầm với đơn vị khác.

                Xóa một trong hai chỗ.
                """,
            en: """
                A unit that is named twice, mostly by two names, doubles checklists and counts; or another unit \
                was meant the second time.

                Delete one of them.
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
                    phối hợp: [Văn phòng Đảng ủy, Phòng Văn hóa - Xã hội, van-phong-dang-uy]
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
                    phối hợp: [Văn phòng Đảng ủy, Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [repeated])

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        var told = DefaultsTold()
        let tasks = context.plan.tasks
        for index in section.places where tasks[index].fields.support.count > 1 {
            let repeats = repeats(in: tasks[index].support)
            if repeats.isEmpty { continue }
            let task = tasks[index]
            guard let record = told.record(giving: task.supporters, of: task, in: context.plan)
            else { continue }
            findings += repeats.map { repeated, first in
                Diagnostic(
                    rule, self.repeated,
                    ["task": .quoted(record), "unit": .quoted(context.units.name(repeated.value.referent))],
                    at: repeated.span, record: record, labels: [Label(self.first, at: first.span)])
            }
        }
    }

    /// Every reference that leads where an earlier one leads, with the first such; short lists need no table.
    private static func repeats(
        in references: [Spanned<UnitReference>]
    ) -> [(repeated: Spanned<UnitReference>, first: Spanned<UnitReference>)] {
        if references.count > 16 { return repeats(inLong: references) }
        var found: [(repeated: Spanned<UnitReference>, first: Spanned<UnitReference>)] = []
        for index in references.indices.dropFirst() {
            let referent = references[index].value.referent
            if let first = references.indices[..<index].first(where: {
                references[$0].value.referent == referent
            }) {
                found.append((references[index], references[first]))
            }
        }
        return found
    }

    private static func repeats(
        inLong references: [Spanned<UnitReference>]
    ) -> [(repeated: Spanned<UnitReference>, first: Spanned<UnitReference>)] {
        var firsts: [UnitReference.Referent: Spanned<UnitReference>] = [:]
        return references.compactMap { reference in
            if let first = firsts[reference.value.referent] { return (reference, first) }
            firsts[reference.value.referent] = reference
            return nil
        }
    }
}

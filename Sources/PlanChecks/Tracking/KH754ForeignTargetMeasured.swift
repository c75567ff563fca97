import PlanDiagnostics
import PlanModel

/// A unit measures a target that another answers for.
enum KH754ForeignTargetMeasured: JournalRule {
    static let found = MessageTemplate(
        vi: "{unit} báo cáo số đo của chỉ tiêu {target} do {owner} chịu trách nhiệm",
        en: "{unit} measures the target {target}, which {owner} answers for")
    static let label = MessageTemplate(
        vi: "đơn vị chịu trách nhiệm ghi ở đây",
        en: "the unit that answers for it is named here")

    static let rule = RuleDescriptor(
        code: 754, slug: "foreign-target-measured", severity: .warning,
        summary: BilingualText(
            vi: "đơn vị báo cáo số đo của chỉ tiêu do đơn vị khác chịu trách nhiệm",
            en: "a unit measures a target that another unit answers for"),
        explanation: BilingualText(
            vi: """
                Số liệu của một chỉ tiêu chỉ có một nơi chịu trách nhiệm: đơn vị ghi ở `chủ trì` của chỉ tiêu. Đơn vị khác gửi số liệu cho đơn vị đó. Nếu kế hoạch giao nhầm thì sửa `chủ trì` của chỉ tiêu.
                """,
            en: """
                The figures of a target have one unit that answers for them: its `owner`. Others hand theirs to it. If the plan has the wrong one, correct the owner of the target.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-Q1-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                chỉ tiêu:
                  - chỉ tiêu: phu-song-5g
                    giá trị: 52%

                """,
            mended: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                chỉ tiêu:
                  - chỉ tiêu: dang-vien-ky-nang-so
                    giá trị: 71%

                """),
        messages: [found])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for report in context.journal.reports {
            guard let unit = report.unit.value?.unit, !context.plan.reportsForAll(unit) else { continue }
            for target in report.measures.compactMap(\.target.spanned) {
                guard let owner = context.plan.targets[target.value].owner.spanned,
                    !context.units.members(owner.value.referent).contains(unit)
                else { continue }
                findings.append(
                    context.finding(
                        rule, found,
                        [
                            "unit": context.name(unit), "target": context.name(target.value),
                            "owner": .quoted(context.units.name(owner.value.referent)),
                        ],
                        at: target.span, target: target.value, labels: [Label(label, at: owner.span)]))
            }
        }
    }
}

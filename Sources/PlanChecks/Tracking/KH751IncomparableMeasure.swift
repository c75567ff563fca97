import PlanDiagnostics
import PlanModel

/// What was measured of a target cannot be compared with its level.
enum KH751IncomparableMeasure: JournalRule {
    static let found = MessageTemplate(
        vi: "số đo của chỉ tiêu {target} không so được với mức của nó",
        en: "what was measured of the target {target} cannot be compared with its level")
    static let tooMany = MessageTemplate(
        vi: "chỉ tiêu {target} chỉ có {count} mức",
        en: "the target {target} has only {count} levels")
    static let level = MessageTemplate(
        vi: "mức của chỉ tiêu",
        en: "the level of the target")

    static let rule = RuleDescriptor(
        code: 751, slug: "incomparable-measure", severity: .warning,
        summary: BilingualText(
            vi: "số đo không so được với mức của chỉ tiêu",
            en: "a measure that cannot be compared with the level of its target"),
        explanation: BilingualText(
            vi: """
                Báo cáo tổng hợp nói chỉ tiêu nào đạt, chỉ tiêu nào chưa. Khi con số không tự nói được (khác đơn vị tính, xếp hạng, tăng giảm so với hiện trạng, mức gần đúng) thì đơn vị phải nói: ghi thêm `đạt: có` hoặc `đạt: không`. Số giá trị cũng không thể nhiều hơn số mức của chỉ tiêu.
                """,
            en: """
                The summary report says which targets are reached. Where the figure cannot tell (another unit of measure, a rank, a change against a baseline, an approximate level) the unit has to: add `reached: yes` or `reached: no`. Nor can there be more values than the target has levels.
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
                  - chỉ tiêu: dang-vien-ky-nang-so
                    giá trị: 71 đảng viên

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
        messages: [found, tooMany])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        for measure in context.journal.reports.flatMap(\.measures) {
            guard let id = measure.target.value else { continue }
            let levels = context.plan.targets[id].levels
            if measure.values.count > levels.count, !levels.isEmpty {
                findings.append(
                    context.finding(
                        rule, tooMany, ["target": context.name(id), "count": .number(levels.count)],
                        at: measure.values[levels.count].span, target: id))
            }
            guard measure.isReached.isMissing else { continue }
            for (value, level) in zip(measure.values, levels) where value.value != .unmeasured {
                // A level that no grammar reads has its finding already.
                guard let kpi = level.kpi, kpi.isReached(by: value.value) == nil else { continue }
                findings.append(
                    context.finding(
                        rule, found, ["target": context.name(id)], at: value.span, target: id,
                        labels: [Label(self.level, at: level.text.span)]))
            }
        }
    }
}

import PlanDiagnostics
import PlanModel
import VietnameseText

/// A level that asks less than what it makes concrete.
enum KH523LevelBelowUpper: LineageRule {
    static let weaker = MessageTemplate(
        vi: "mức {level} của {kind} {record} thấp hơn mức {upperLevel} của {upperKind} cấp trên {upper}",
        en:
            "the level {level} of {kind} {record} asks less than {upperLevel}, that of the {upperKind} above, {upper}"
    )
    static let here = MessageTemplate(
        vi: "mức của cấp dưới",
        en: "the level below")
    static let above = MessageTemplate(
        vi: "mức của cấp trên",
        en: "the level above")

    static let rule = RuleDescriptor(
        code: 523, slug: "level-below-upper", severity: .warning,
        summary: BilingualText(
            vi: "mức đặt ra thấp hơn mức của kế hoạch cấp trên",
            en: "the level asks less than that of the plan above"),
        explanation: BilingualText(
            vi: """
                Cấp dưới đặt mức thấp hơn thì dù hoàn thành kế hoạch của mình, cấp trên vẫn không đạt.

                Chỉ so sánh những mức đo cùng một thứ: tỷ lệ phần trăm với tỷ lệ phần trăm, và số lượng khi cấp trên \
                giao cho từng đơn vị (“mỗi phường 01 mô hình”). Số lượng chung của cả tỉnh được chia cho nhiều nơi nên \
                không so sánh. KPI của nhiệm vụ chỉ so khi nội dung đo giống nhau.

                Nâng mức lên bằng cấp trên; nếu cấp trên đã đồng ý mức thấp hơn thì miễn kiểm, ghi văn bản đồng ý.
                """,
            en: """
                Where the level below asks less, the plan above can fail while every plan below it is met.

                Only levels of the same measure are compared: percentages with percentages, and counts where the plan \
                above gives them to each unit (“one model in each ward”). A count for a whole province is shared out \
                and not compared. KPIs of tasks are compared where they measure the same thing.

                Raise the level to that above; where a lower one was agreed on, waive the rule and name the document.
                """),
        example: RuleExample(
            path: LowerPlanExample.targetsPath,
            faulty: LowerPlanExample.targets(level: "đạt từ 50% trở lên"),
            mended: LowerPlanExample.targets(),
            others: LowerPlanExample.others(except: LowerPlanExample.targetsPath)),
        messages: [weaker])

    static func check(_ context: LineageContext, into findings: inout [Diagnostic]) {
        for link in context.soundLinks {
            for (level, upper) in comparable(link, context) where isWeaker(level.kpi, than: upper.kpi) {
                findings.append(
                    context.finding(
                        rule, weaker,
                        ["level": .quoted(level.text.value), "upperLevel": .quoted(upper.text.value)],
                        at: link,
                        labels: [Label(here, at: level.text.span), Label(above, at: upper.text.span)]))
            }
        }
    }

    /// Levels of one measure, below and above.
    private static func comparable(
        _ link: PlanLineage.Link, _ context: LineageContext
    ) -> [(LevelText, LevelText)] {
        let (lower, upper) = (context.plan(link.lower), context.plan(link.upper))
        switch (link.record, link.upperRecord) {
        case (.target(let id), .target(let upperID)):
            // The link itself says that both measure the same; of several levels it does not say which.
            let (levels, upperLevels) = (lower.targets[id].levels, upper.targets[upperID].levels)
            return levels.count == 1 && upperLevels.count == 1 ? [(levels[0], upperLevels[0])] : []
        case (.task(let id), .task(let upperID)):
            return lower.tasks[id].kpis.flatMap { level in
                upper.tasks[upperID].kpis.filter { measuresSame(level.kpi, $0.kpi) }.map { (level, $0) }
            }
        case (.target, .task), (.task, .target): return []
        }
    }

    private static func measuresSame(_ level: KPI?, _ upper: KPI?) -> Bool {
        guard let level, let upper, !upper.measure.isEmpty else { return false }
        return folded(level.measure) == folded(upper.measure)
    }

    private static func isWeaker(_ level: KPI?, than upper: KPI?) -> Bool {
        guard let level, let upper, !level.isCompound, !upper.isCompound, isGivenToEach(upper) else {
            return false
        }
        return level.strength(comparedWith: upper) == .weaker
    }

    /// Whether a level holds for each plan below and not for all of them together.
    private static func isGivenToEach(_ upper: KPI) -> Bool {
        switch upper.kind {
        case .ratio, .range, .delta: upper.unit == "%" && upper.total == nil
        case .count: upper.isPerUnit
        case .rank, .milestone, .unmeasurable, .circular: false
        }
    }
}

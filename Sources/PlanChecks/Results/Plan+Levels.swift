import PlanDiagnostics
import PlanModel

/// The task or target that a level belongs to.
struct MeasuredRecord {
    let code: String
    /// Nil for a task.
    let target: TargetID?

    /// What every message on a level names: the level as written, what it is called, and whose it is.
    func arguments(naming level: LevelText) -> [String: Argument] {
        [
            "kpi": .quoted(level.text.value), "record": .quoted(code),
            "what": .word(target == nil ? Self.kpi : Self.level),
            "kind": .word(target == nil ? Self.task : Self.targetWord),
        ]
    }

    private static let kpi = BilingualText(same: "KPI")
    private static let level = BilingualText(vi: "mức", en: "level")
    private static let task = BilingualText(vi: "nhiệm vụ", en: "task")
    private static let targetWord = BilingualText(vi: "chỉ tiêu", en: "target")
}

extension Plan {
    /// Calls `body` with every level that could be read: the KPIs of tasks and the levels of targets, each of
    /// the several that one text may hold.
    func forEachLevel(_ body: (LevelText, KPI, MeasuredRecord) -> Void) {
        for task in tasks { Self.visit(task.kpis, MeasuredRecord(code: task.code.value, target: nil), body) }
        for (id, target) in zip(targets.ids, targets) {
            Self.visit(target.levels, MeasuredRecord(code: target.code.value, target: id), body)
        }
    }

    private static func visit(
        _ levels: [LevelText], _ record: MeasuredRecord, _ body: (LevelText, KPI, MeasuredRecord) -> Void
    ) {
        for level in levels {
            guard let kpi = level.kpi else { continue }
            body(level, kpi, record)
            for other in kpi.others { body(level, other, record) }
        }
    }

    /// Where something that concerns all targets is blamed: the first group's code or title.
    var targetAnchor: SourceSpan {
        guard let group = targetGroups.first else { return anchor }
        return group.code?.span ?? group.title.span ?? group.span
    }
}

extension KPI {
    /// A rise or fall that does not say from what.
    var isWithoutBaseline: Bool { kind == .delta && !hasBaseline && baseline == nil }
}

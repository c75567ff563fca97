import PlanDiagnostics
package import PlanModel

/// One of the levels that a task or target is measured by, as understood.
package struct MeasuredLevel {
    /// The text that it was read from, which may hold several.
    let text: Spanned<String>
    /// What it was understood to be; rules reach into it, as a copy counts each of its parts.
    let reading: Shared<KPI>
    /// The code of the task or target.
    let record: String
    /// Nil for a KPI of a task.
    let target: TargetID?

    fileprivate init(
        _ text: Spanned<String>, _ reading: Shared<KPI>, of record: String, _ target: TargetID?
    ) {
        self.text = text
        self.reading = reading
        self.record = record
        self.target = target
    }

    var kpi: KPI { reading.value }

    /// What every message on a level names: the level as written, what it is called, and whose it is.
    var arguments: [String: Argument] {
        [
            "kpi": .quoted(text.value), "record": .quoted(record),
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
    /// Calls `body` with every KPI of a section's tasks that could be read, each of the several that one text may hold.
    package func forEachKPI(of section: Section, _ body: (MeasuredLevel) -> Void) {
        for index in section.places {
            Self.visit(tasks[index].fields.kpis, tasks[index].code.value, nil, body)
        }
    }

    /// The same for the levels of targets.
    package func forEachTargetLevel(_ body: (MeasuredLevel) -> Void) {
        for id in targets.ids { Self.visit(targets[id].levels, targets[id].code.value, id, body) }
    }

    private static func visit(
        _ levels: [LevelText], _ record: String, _ target: TargetID?, _ body: (MeasuredLevel) -> Void
    ) {
        for level in levels.indices {
            guard let shared = levels[level].shared else { continue }
            body(MeasuredLevel(levels[level].text, shared, of: record, target))
            for other in shared.value.others {
                body(MeasuredLevel(levels[level].text, Shared(other), of: record, target))
            }
        }
    }
}

extension KPI {
    /// A rise or fall that does not say from what.
    var isWithoutBaseline: Bool { kind == .delta && !hasBaseline && baseline == nil }
}

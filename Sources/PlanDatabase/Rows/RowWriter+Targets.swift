import PlanDiagnostics
import PlanModel

extension RowWriter {
    func writeTargets(_ rows: PlanRows) {
        var group = insert(into: "target_group", "plan", "position", "code", "title")
        for (position, each) in rows.plan.targetGroups.numbered() {
            group.run(rows.code, position, each.code?.value, each.title)
        }
        let targets = rows.plan.targets.numbered().sorted(byCode: { $0.element.code.value })
        var target = insert(
            into: "target", "plan", "code", "position", "number", "target_group", "title", "owner",
            "baseline", "population", "data_source", "note", "source", "line")
        for (position, each) in targets {
            target.bind(rows.code, each.code.value, position, each.number, each.group.rawValue + 1)
            target.bind(each.title, rows.code(each.owner), each.baseline, each.population, each.source)
            target.run(
                each.note, rows.workspace.path(each.span.file), rows.workspace.line(each.span))
        }
        var level = insert(
            into: "target_level", ["plan", "target", "position", "part", "text"] + Schema.kpiNames)
        for (_, each) in targets {
            for (position, text) in each.levels.numbered() {
                for (part, kpi) in text.parts.numbered() {
                    level.bind(rows.code, each.code.value, position, part, text.text.value)
                    level.bind(kpi: kpi)
                    level.run()
                }
            }
        }
    }
}

import PlanDiagnostics
import PlanModel

extension RowWriter {
    /// What a plan makes concrete of the one above.
    func writeLineage(_ rows: PlanRows) {
        var row = insert(
            into: "upper_link", "plan", "position", "target", "task", "upper_plan", "upper_target",
            "upper_task", "source", "line")
        for (position, link) in rows.linksUp.numbered() {
            let upper = rows.workspace.compiled.workspace.plans[link.upper]
            row.bind(rows.code, position)
            row.bind(link.record.targetCode(in: rows.plan), link.record.taskCode(in: rows.plan))
            row.bind(upper.code.value)
            row.bind(link.upperRecord.targetCode(in: upper), link.upperRecord.taskCode(in: upper))
            row.run(rows.workspace.path(link.span.file), rows.workspace.line(link.span))
        }
    }
}

extension PlanRecord {
    fileprivate func targetCode(in plan: Plan) -> String? {
        if case .target = self { plan.code(of: self) } else { nil }
    }

    fileprivate func taskCode(in plan: Plan) -> String? {
        if case .task = self { plan.code(of: self) } else { nil }
    }
}

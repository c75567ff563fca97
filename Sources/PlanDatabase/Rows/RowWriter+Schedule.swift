import PlanModel
import VietnameseCalendar

extension RowWriter where Sink: ~Copyable {
    func writeSchedule(_ rows: PlanRows, _ schedule: Schedule) throws(Sink.Failure) {
        try writeRoadmaps(rows, schedule)
        var checkpoint = try insert(
            into: "checkpoint", "plan", "position", "key", "kind", "nominal", "effective", "unit", "target",
            "period", "title", "days_before", "expected", "floor")
        var task = try insert(into: "checkpoint_task", "plan", "checkpoint", "task")
        // Tasks come in the order of the plan, their rows in that of the codes.
        var rank = [Int](repeating: 0, count: rows.tasks.count)
        for (place, each) in rows.tasks.enumerated() { rank[each.id.rawValue] = place }

        for (position, each) in schedule.checkpoints.numbered() {
            checkpoint.bind(rows.code, position, each.key, each.kind.rawValue, each.nominal, each.effective)
            checkpoint.bind(rows.code(each.unit), each.target.map { rows.plan.targets[$0].code.value })
            try checkpoint.run(each.period?.key, each.title, each.daysBefore, each.expected, each.floor)
            for place in each.tasks.map({ rank[$0.rawValue] }).sorted() {
                try task.run(rows.code, position, rows.tasks[place].code)
            }
        }
    }

    private func writeRoadmaps(_ rows: PlanRows, _ schedule: Schedule) throws(Sink.Failure) {
        var roadmap = try insert(
            into: "roadmap", "plan", "task", "start", "due", "deadline", "expected", "floor")
        var point = try insert(into: "roadmap_point", "plan", "task", "date", "expected")
        var deadlines: [TaskID: CivilDate] = [:]
        for each in schedule.checkpoints where each.kind == .due {
            for task in each.tasks { deadlines[task] = each.effective }
        }
        for (code, _, id) in rows.tasks {
            guard let each = schedule.roadmaps[id.rawValue] else { continue }
            let expected = each.expectedShare(at: rows.workspace.compiled.asOf)
            let floor = expected.flatMap { rows.plan.warnings.value?.floor(under: $0) }
            try roadmap.run(rows.code, code, each.start, each.due, deadlines[id], expected, floor)
            for step in each.points { try point.run(rows.code, code, step.date, step.expected) }
        }
    }
}

import PlanModel
import VietnameseCalendar

extension RowWriter {
    func writeSchedule(_ rows: PlanRows, _ schedule: Schedule) {
        writeRoadmaps(rows, schedule)
        var series = CheckpointSeries()
        var checkpoint = insert(
            into: "checkpoint", "plan", "position", "kind", "nominal", "effective", "unit", "task",
            "target", "series", "period", "title", "days_before", "number", "expected", "floor")
        for index in schedule.checkpoints.indices {
            let (position, each) = (index + 1, schedule.checkpoints[index])
            let number = series.add(each, at: position)
            let isOfOneTask = number == nil && each.target == nil
            checkpoint.bind(rows.code, position, each.kind.rawValue, each.nominal, each.effective)
            checkpoint.bind(
                rows.code(each.unit), isOfOneTask ? rows.plan.tasks[each.tasks[0]].code.value : nil,
                each.target.map { rows.plan.targets[$0].code.value }, number)
            checkpoint.run(
                each.period?.key, each.title, each.daysBefore, each.number, each.expected, each.floor)
        }
        series.finish()
        writeSpans(rows, series.spans)
    }

    private func writeSpans(_ rows: PlanRows, _ spans: [CheckpointSeries.Span]) {
        var rank = [Int](repeating: 0, count: rows.tasks.count)
        for (place, each) in rows.tasks.enumerated() { rank[each.id.rawValue] = place }
        let inOrder = spans.sorted {
            ($0.series, rank[$0.task.rawValue], $0.first) < ($1.series, rank[$1.task.rawValue], $1.first)
        }
        var span = insert(into: "checkpoint_span", "plan", "series", "task", "first", "last")
        for each in inOrder {
            span.run(
                rows.code, each.series, rows.plan.tasks[each.task].code.value, each.first, each.last)
        }
    }

    private func writeRoadmaps(_ rows: PlanRows, _ schedule: Schedule) {
        var roadmap = insert(
            into: "roadmap", "plan", "task", "start", "due", "deadline", "expected", "floor")
        var point = insert(into: "roadmap_point", "plan", "task", "date", "expected")
        var deadlines: [TaskID: CivilDate] = [:]
        // By index, as elsewhere with checkpoints: there are many, and to copy one costs more than to look at it.
        for index in schedule.checkpoints.indices where schedule.checkpoints[index].kind == .due {
            for task in schedule.checkpoints[index].tasks {
                deadlines[task] = schedule.checkpoints[index].effective
            }
        }
        for (code, _, id) in rows.tasks {
            guard let each = schedule.roadmaps[id.rawValue] else { continue }
            let expected = each.expectedShare(at: rows.workspace.compiled.asOf)
            let floor = expected.flatMap { rows.plan.warnings.value?.floor(under: $0) }
            roadmap.run(rows.code, code, each.start, each.due, deadlines[id], expected, floor)
            for step in each.points { point.run(rows.code, code, step.date, step.expected) }
        }
    }
}

import PlanModel
import VietnameseCalendar

extension RowWriter {
    func writeSchedule(_ rows: PlanRows, _ schedule: Schedule) {
        writeRoadmaps(rows, schedule)
        var series = CheckpointSeries()
        var checkpoint = insert(
            into: "checkpoint", "plan", "position", "kind", "nominal", "effective", "unit", "task",
            "target", "series", "period", "title", "days_before", "number", "expected", "floor")
        // Looked at where they stand: there are many, and to copy one costs more than to look at it.
        let checkpoints = schedule.checkpoints.span
        for index in checkpoints.indices {
            let position = index + 1
            let number = series.add(checkpoints[index], at: position)
            checkpoint.run(checkpoints[index], at: position, of: number, rows)
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
                rows.code, each.series, rows.code(each.task), each.first, each.last)
        }
    }

    private func writeRoadmaps(_ rows: PlanRows, _ schedule: Schedule) {
        var roadmap = insert(
            into: "roadmap", "plan", "task", "start", "due", "deadline", "expected", "floor")
        var point = insert(into: "roadmap_point", "plan", "task", "date", "expected")
        var deadlines: [TaskID: CivilDate] = [:]
        let checkpoints = schedule.checkpoints.span
        for index in checkpoints.indices where checkpoints[index].kind == .due {
            for task in checkpoints[index].tasks { deadlines[task] = checkpoints[index].effective }
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

extension RowSink where Self: ~Copyable, Failure == Never {
    /// - Parameter series: the number of that to which the checkpoint belongs.
    fileprivate mutating func run(
        _ checkpoint: Checkpoint, at position: Int, of series: Int?, _ rows: PlanRows
    ) {
        let isOfOneTask = series == nil && checkpoint.target == nil
        bind(rows.code, position, checkpoint.kind.rawValue, checkpoint.nominal, checkpoint.effective)
        bind(
            rows.code(checkpoint.unit), isOfOneTask ? rows.code(checkpoint.tasks[0]) : nil,
            checkpoint.target.map { rows.code($0) }, series)
        run(
            checkpoint.period?.key, checkpoint.title, checkpoint.daysBefore, checkpoint.number,
            checkpoint.expected, checkpoint.floor)
    }
}

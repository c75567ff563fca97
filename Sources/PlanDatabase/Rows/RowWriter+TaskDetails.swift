import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension RowWriter {
    func writeTaskDetails(_ rows: PlanRows) {
        writeOutputs(rows)
        writeReferences(rows, "task_owner", \.owners)
        writeReferences(rows, "task_support", \.support)
        writeReferences(rows, "task_advisor", \.advisors)
        writeDates(rows)
        writeLinks(rows)
        writeCitations(rows)
    }

    private func writeOutputs(_ rows: PlanRows) {
        var output = insert(into: "task_output", "plan", "task", "position", "text")
        for (code, task, _) in rows.tasks {
            for (position, text) in task.outputs.numbered() {
                output.run(rows.code, code, position, text.value)
            }
        }
        var row = insert(
            into: "task_kpi", ["plan", "task", "position", "part", "text"] + Schema.kpiNames)
        for (code, task, _) in rows.tasks {
            for (position, text) in task.kpis.numbered() {
                for (part, kpi) in text.parts.numbered() {
                    row.bind(rows.code, code, position, part, text.text.value)
                    row.bind(kpi: kpi)
                    row.run()
                }
            }
        }
    }

    private func writeReferences(
        _ rows: PlanRows, _ table: String, _ references: (Task) -> [Spanned<UnitReference>]
    ) {
        var row = insert(into: table, ["plan", "task", "position"] + Schema.referenceNames)
        for (code, task, _) in rows.tasks {
            for (position, reference) in references(task).numbered() {
                row.bind(rows.code, code, position)
                row.bind(reference: reference.value, in: rows.workspace.units)
                row.run()
            }
        }
    }

    private func writeDates(_ rows: PlanRows) {
        var deadline = insert(
            into: "task_deadline", "plan", "task", "position", "text", "label", "start", "due")
        var cadence = insert(
            into: "task_cadence", "plan", "task", "position", "cadence", "every", "weekday", "day_of_month",
            "time")
        var milestone = insert(
            into: "milestone", "plan", "task", "position", "due", "title", "share", "origin")
        var review = insert(into: "review_date", "plan", "task", "position", "date")
        for (code, task, _) in rows.tasks {
            for (position, part) in task.deadlineTexts.numbered() {
                deadline.run(
                    rows.code, code, position, part.text.value, part.label?.value, part.deadline.start,
                    part.deadline.due)
            }
            for (position, each) in task.cadences.numbered() {
                cadence.bind(rows.code, code, position, each.unit.code, each.every)
                cadence.run(
                    each.weekday?.rawValue, each.dayOfMonth, each.minuteOfDay.map(clockTime))
            }
            for (position, each) in MilestoneRow.all(of: task).numbered() {
                milestone.run(
                    rows.code, code, position, each.due, each.title, each.share, each.origin)
            }
            for (position, date) in task.reviews.numbered() {
                review.run(rows.code, code, position, date.value)
            }
        }
    }

    private func writeLinks(_ rows: PlanRows) {
        var after = insert(into: "task_after", "plan", "task", "position", "predecessor")
        var history = insert(
            into: "task_history", "plan", "task", "position", "previous_plan", "previous_task")
        var target = insert(into: "task_target", "plan", "task", "position", "target")
        var basis = insert(into: "task_basis", "plan", "task", "position", "basis")
        var evidence = insert(into: "task_evidence", "plan", "task", "position", "kind")
        for (code, task, _) in rows.tasks {
            for (position, id) in task.after.numbered() {
                after.run(rows.code, code, position, rows.code(id.value))
            }
            for (position, name) in task.continued.numbered() {
                guard let name = TaskName(name.value) else { continue }
                history.run(rows.code, code, position, name.plan, name.task)
            }
            for (position, id) in task.targets.numbered() {
                target.run(rows.code, code, position, rows.code(id.value))
            }
            for (position, id) in task.bases.numbered() {
                basis.run(rows.code, code, position, id.value.rawValue + 1)
            }
            for (position, kind) in task.evidence.numbered() {
                evidence.run(rows.code, code, position, kind.value)
            }
        }
    }

    private func writeCitations(_ rows: PlanRows) {
        var row = insert(
            into: "task_citation", ["plan", "task", "position"] + Schema.citationNames + ["title"])
        for (code, task, _) in rows.tasks {
            for (position, citation) in task.citations.numbered() {
                row.bind(rows.code, code, position)
                row.bind(citation: citation.value)
                row.run(citation.value.title)
            }
        }
    }
}

extension Task {
    /// The one that counts first.
    fileprivate var cadences: [Cadence] {
        guard let cadence = self.cadence.value else {
            let deadline = self.deadline.value
            return [deadline?.cadence].compactMap(\.self) + (deadline?.furtherCadences ?? [])
        }
        return [cadence]
    }
}

/// A dated part of a task, whether written under milestones or in the deadline.
private struct MilestoneRow {
    let due: CivilDate?
    let title: String?
    let share: Share?
    let origin: StaticString

    /// In the order in which the schedule numbers them: by date, and on one day parts of the deadline first; undated
    /// ones, which it leaves out, last.
    static func all(of task: Task) -> [MilestoneRow] {
        let parts = (task.deadline.value?.milestones ?? []).map {
            MilestoneRow(due: $0.due, title: $0.title, share: nil, origin: "deadline")
        }
        let written = task.milestones.map {
            MilestoneRow(
                due: $0.due.value, title: $0.title.value, share: $0.share.value, origin: "milestones")
        }
        let rows = parts + written
        let order = rows.indices.sorted {
            (rows[$0].due ?? .latest, $0) < (rows[$1].due ?? .latest, $1)
        }
        return order.map { rows[$0] }
    }
}

import PlanDiagnostics
import PlanModel
import VietnameseText

extension RowWriter {
    func writeSearch(_ rows: PlanRows) {
        var row = insert(
            into: "task_text", "id", "plan", "task", "number", "title", "text", "folded")
        for (position, (code, task, _)) in rows.tasks.numbered() {
            let title = task.title.value ?? ""
            let text = searchText(of: task, rows.workspace.units)
            row.run(
                rows.numbers[position], rows.code, code, task.number, title, text,
                folded("\(title)\n\(text)"))
        }
    }
}

/// What the row of the appendix says beside the title, a line each.
private func searchText(of task: Task, _ units: UnitRegistry) -> String {
    var lines = task.outputs.map(\.value) + task.kpis.map(\.text.value)
    for reference in task.owners + task.support + task.advisors {
        lines.append(units.name(reference.value.referent))
    }
    lines += task.deadlineTexts.flatMap { [$0.text.value, $0.label?.value].compactMap(\.self) }
    lines += [task.person.value, task.effectiveCondition?.text, task.note.value].compactMap(\.self)
    return lines.joined(separator: "\n")
}

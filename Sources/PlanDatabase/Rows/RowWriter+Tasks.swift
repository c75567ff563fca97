import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension RowWriter {
    func writeTasks(_ rows: PlanRows) {
        var section = insert(into: "section", "plan", "ordinal", "title", "source")
        for each in rows.plan.sections {
            section.run(rows.code, each.ordinal, each.title, rows.workspace.path(each.file))
        }
        var group = insert(
            into: "task_group", "plan", "code", "position", "number", "section", "title", "note", "source",
            "line")
        for (position, each) in rows.plan.groups.numbered().sorted(byCode: { $0.element.code.value }) {
            group.bind(rows.code, each.code.value, position, each.number)
            group.bind(rows.plan.sections[each.section].ordinal, each.title, each.note)
            group.run(rows.workspace.path(each.span.file), rows.workspace.line(each.span))
        }
        writeTaskRows(rows)
    }

    private func writeTaskRows(_ rows: PlanRows) {
        var row = insert(
            into: "task", "plan", "code", "position", "number", "section", "task_group", "title", "owner",
            "person", "start", "due", "due_time", "precision", "is_strict", "is_standing", "is_open_ended",
            "condition_kind", "condition", "condition_document", "delay_months", "delay_days",
            "delay_is_working_days", "budget", "weight", "note", "is_owner_inherited", "is_support_inherited",
            "is_deadline_inherited", "is_condition_inherited", "source", "line")
        for (code, task, id) in rows.tasks {
            row.bind(rows.code, code, id.rawValue + 1, task.number)
            row.bind(rows.plan.sections[task.section].ordinal)
            row.bind(task.group.map { rows.plan.groups[$0].code.value }, task.title)
            row.bind(rows.code(task.responsibleUnit), task.person)
            row.bind(deadlineOf: task)
            row.bind(conditionOf: task)
            row.bind(task.budget, task.weight, task.note)
            row.bind(task.owner.isInherited, task.supporters.isInherited, task.deadline.isInherited)
            row.bind(task.condition.isInherited)
            row.run(rows.workspace.path(task.span.file), rows.workspace.line(task.span))
        }
    }
}

extension RowSink where Self: ~Copyable {
    fileprivate mutating func bind(deadlineOf task: Task) {
        let deadline = task.deadline.value
        bind(task.start.value ?? deadline?.start, deadline?.due)
        bind(deadline?.dueMinuteOfDay.map(clockTime), deadline?.precision?.rawValue)
        bind(deadline?.isStrict ?? false, deadline?.isStanding ?? false, deadline?.isOpenEnded ?? false)
    }

    fileprivate mutating func bind(conditionOf task: Task) {
        let condition = task.effectiveCondition
        bind(condition?.kind.rawValue, condition?.text, condition?.document?.designation)
        bind(condition?.delay?.months, condition?.delay?.days, condition?.delay?.isWorkingDays)
    }
}

import PlanModel
import VietnameseCalendar

extension RowWriter {
    func writeProgress(_ rows: PlanRows, _ progress: Progress) {
        writeTaskStatus(rows, progress)
        var report = insert(
            into: "report_status", "plan", "position", "unit", "period", "due", "received", "outcome")
        for (position, each) in progress.reports.numbered() {
            report.run(
                rows.code, position, rows.code(each.unit), each.period.key, each.due, each.received,
                each.outcome.rawValue)
        }
        writeTargetStatus(rows, progress)
        writeScores(rows, progress)
        writeAlerts(rows, progress)
    }

    private func writeTargetStatus(_ rows: PlanRows, _ progress: Progress) {
        let targets = progress.targets
        guard !targets.isEmpty else { return }
        var row = insert(
            into: "target_status", "plan", "target", "outcome", "period", "date", "unit", "measured")
        for each in targets.sorted(byCode: { rows.code($0.target) }) {
            row.bind(rows.code, rows.code(each.target), each.outcome.rawValue)
            row.bind(each.latest?.period.key, each.latest?.date, rows.code(each.latest?.unit))
            row.run(each.latest.map { $0.measure.values.map(\.value.vietnamese).joined(separator: "; ") })
        }
    }

    private func writeScores(_ rows: PlanRows, _ progress: Progress) {
        let policy = rows.plan.scoring
        var row = insert(
            into: "unit_score", "plan", "unit", "score", "judged_tasks", "due_reports", "proposal")
        for each in progress.scoreboard.sorted(byCode: { rows.code($0.unit) ?? "" }) {
            row.bind(rows.code, rows.code(each.unit), each.points(policy))
            row.run(each.judgedTasks, each.dueReports, each.proposal(policy)?.rawValue)
        }
    }

    private func writeTaskStatus(_ rows: PlanRows, _ progress: Progress) {
        let tasks = progress.tasks
        guard !tasks.isEmpty else { return }
        var row = insert(
            into: "task_status", "plan", "task", "state", "owner", "due", "deadline", "original_due",
            "reported", "expected", "floor", "last_report", "claimed", "judged", "rejection_reason",
            "is_late", "days_overdue")
        for (code, _, id) in rows.tasks {
            let each = tasks[id.rawValue]
            row.bind(rows.code, code, each.state.rawValue, rows.code(each.owner))
            row.bind(each.due, each.effectiveDue, each.originalDue)
            row.bind(each.reported, each.expected, each.floor)
            row.bind(each.lastReport, each.claimed, each.judged, each.rejectionReason)
            row.run(each.isLate, each.daysOverdue)
        }
    }

    private func writeAlerts(_ rows: PlanRows, _ progress: Progress) {
        var alert = insert(
            into: "alert", "plan", "position", "kind", "level", "task", "unit", "date", "period", "count",
            "working_days")
        var recipient = insert(into: "alert_recipient", "plan", "alert", "unit")
        for (position, each) in progress.alerts.numbered() {
            alert.bind(rows.code, position, each.kind.rawValue, each.level.rawValue)
            alert.bind(each.task.map { rows.code($0) }, rows.code(each.unit))
            alert.run(each.date, each.period?.key, each.count, each.workingDays)
            for unit in each.recipients.compactMap({ rows.code($0) }).sorted(byCode: \.self) {
                recipient.run(rows.code, position, unit)
            }
        }
    }
}

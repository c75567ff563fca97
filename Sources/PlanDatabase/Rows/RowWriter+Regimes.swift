import PlanModel
import VietnameseCalendar

extension RowWriter {
    func writeRegimes(_ rows: PlanRows) {
        writeStandingBodies(rows)
        writeReporting(rows)
        var kind = insert(into: "evidence_kind", "plan", "code", "position", "name")
        for (position, each) in rows.plan.evidenceKinds.numbered().sorted(byCode: { $0.element.code.value }) {
            kind.run(rows.code, each.code.value, position, each.name)
        }
        writeAppraisal(rows)
        writeWarnings(rows)
        writeScoring(rows)
        var reminder = insert(into: "reminder", "plan", "working_days")
        for days in Set(rows.plan.reminders).sorted() { reminder.run(rows.code, days) }
    }

    private func writeStandingBodies(_ rows: PlanRows) {
        var row = insert(
            into: "standing_body", ["plan", "position"] + Schema.referenceNames + ["named_in"])
        for (position, body) in rows.plan.standingBodies.numbered() {
            row.bind(rows.code, position)
            row.bind(reference: body.unit.value, in: rows.workspace.units)
            row.run(body.source)
        }
    }

    private func writeReporting(_ rows: PlanRows) {
        var regime = insert(
            into: "reporting_regime", "plan", "position", "kind", "unit", "system", "weekday", "day_of_month")
        var cadence = insert(into: "reporting_cadence", "plan", "regime", "cadence")
        for (position, each) in rows.plan.reporting.numbered() {
            regime.run(
                rows.code, position, each.kind.value?.rawValue, rows.code(each.unit), each.system,
                each.weekday.rawValue, each.dayOfMonth)
            for code in Set(each.cadences.map(\.value.code)).sorted() {
                cadence.run(rows.code, position, code)
            }
        }
    }

    private func writeAppraisal(_ rows: PlanRows) {
        guard let appraisal = rows.plan.appraisal.value else { return }
        var row = insert(into: "appraisal_policy", "plan", "appraiser", "deputy", "working_days")
        row.run(
            rows.code, rows.code(appraisal.appraiser), rows.code(appraisal.deputy), appraisal.workingDays)
    }

    private func writeScoring(_ rows: PlanRows) {
        let policy = rows.plan.scoring
        var row = insert(
            into: "scoring_policy", "plan", "task_share", "report_share", "completed_late", "behind",
            "overdue",
            "rejected", "report_late", "report_missing", "commend_from", "criticise_below")
        row.bind(rows.code, policy.taskShare, policy.reportShare, policy.completedLate, policy.behind)
        row.bind(policy.overdue, policy.rejected, policy.reportLate, policy.reportMissing)
        row.run(policy.commendFrom, policy.criticiseBelow)
    }

    private func writeWarnings(_ rows: PlanRows) {
        guard let warnings = rows.plan.warnings.value else { return }
        var policy = insert(
            into: "warning_policy", "plan", "unit", "warns_of_overdue", "warns_of_behind",
            "warns_of_rejected", "warns_of_late_appraisal", "threshold", "method", "near_due", "long_overdue")
        policy.bind(rows.code, rows.code(warnings.unit), warnings.warnsOfOverdue, warnings.warnsOfBehind)
        policy.bind(warnings.warnsOfRejected, warnings.warnsOfLateAppraisal, warnings.threshold)
        policy.run(
            (warnings.method.value ?? .ratio).rawValue, warnings.nearDue, warnings.longOverdue)
        var cadence = insert(into: "warning_cadence", "plan", "cadence")
        for code in Set(warnings.cadences.map(\.value.code)).sorted() { cadence.run(rows.code, code) }
        var escalation = insert(
            into: "warning_escalation", ["plan", "position", "level"] + Schema.referenceNames)
        for (position, each) in warnings.escalations.numbered() {
            guard let level = each.level.value, let told = each.unit.value else { continue }
            escalation.bind(rows.code, position, level.rawValue)
            escalation.bind(reference: told, in: rows.workspace.units)
            escalation.run()
        }
    }
}

import PlanChecks
import PlanDiagnostics
import PlanLowering
import PlanModel
import VietnameseCalendar

/// Runs every rule of a stage.
enum Checking {
    static func findings(
        in files: [SourceFile], _ settings: WorkspaceSettings, _ concurrently: Concurrently
    ) -> [Diagnostic] {
        concurrently.map(files.count) { index in
            var findings: [Diagnostic] = []
            for rule in RuleList.sourceRules { rule.check(files[index], settings, into: &findings) }
            return findings
        }.flatMap(\.self)
    }

    static func findings(in workspace: Workspace, _ calendar: WorkingCalendar) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for rule in RuleList.workspaceRules { rule.check(workspace, into: &findings) }
        for plan in workspace.plans {
            let context = PlanContext(
                plan: plan, units: workspace.units, settings: workspace.settings, calendar: calendar)
            for rule in RuleList.planRules { rule.check(context, into: &findings) }
            for task in plan.tasks {
                for rule in RuleList.taskRules { rule.check(task, context, into: &findings) }
            }
            plan.forEachText { text in
                for rule in RuleList.textRules { rule.check(text, context, into: &findings) }
            }
        }
        return findings
    }
}

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

    static func findings(
        in workspace: Workspace, _ calendar: WorkingCalendar, _ concurrently: Concurrently
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for rule in RuleList.workspaceRules { rule.check(workspace, into: &findings) }
        for plan in workspace.plans {
            let context = PlanContext(
                plan: plan, units: workspace.units, settings: workspace.settings, calendar: calendar)
            let walks = [taskFindings, textFindings, levelFindings, planFindings]
            findings += concurrently.map(walks.count) { walks[$0](context) }.flatMap(\.self)
        }
        return findings
    }

    private static func planFindings(_ context: PlanContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for rule in RuleList.planRules { rule.check(context, into: &findings) }
        return findings
    }

    private static func taskFindings(_ context: PlanContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for task in context.plan.tasks {
            for rule in RuleList.taskRules { rule.check(task, context, into: &findings) }
        }
        return findings
    }

    private static func levelFindings(_ context: PlanContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        context.plan.forEachLevel { level in
            for rule in RuleList.levelRules { rule.check(level, context, into: &findings) }
        }
        return findings
    }

    private static func textFindings(_ context: PlanContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let rules = RuleList.textRules.map { (rule: $0, seeks: $0.seeks) }
        context.plan.forEachText { text in
            let text = MarkedText(text)
            for (rule, seeks) in rules where !seeks.isDisjoint(with: text.marks) {
                rule.check(text, context, into: &findings)
            }
        }
        return findings
    }

    /// - Parameter asOf: the day after which a date lies in the future.
    static func journalFindings(
        in workspace: Workspace, _ calendar: WorkingCalendar, asOf: CivilDate
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (plan, journal) in zip(workspace.plans, workspace.journals) where !journal.isEmpty {
            let context = JournalContext(
                plan: plan, journal: journal, units: workspace.units, calendar: calendar, asOf: asOf)
            for rule in RuleList.journalRules { rule.check(context, into: &findings) }
        }
        return findings
    }
}

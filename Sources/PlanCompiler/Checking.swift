import PlanChecks
import PlanDiagnostics
import PlanLowering
import PlanModel

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

    static func findings(in workspace: Workspace) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for rule in RuleList.workspaceRules { rule.check(workspace, into: &findings) }
        return findings
    }

    static func findings(in context: PlanContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for rule in RuleList.planRules { rule.check(context, into: &findings) }
        return findings
    }

    static func findings(in context: PlanContext, _ schedule: Schedule) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for rule in RuleList.scheduleRules { rule.check(context, schedule, into: &findings) }
        return findings
    }
}

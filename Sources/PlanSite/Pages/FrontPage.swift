import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanTemplates

/// What the page that leads to every plan shows.
struct FrontPage {
    let workspace: CompiledWorkspace
    let words: SiteWords

    /// Values for `site/plans`.
    var content: TemplateValue {
        // Plans that stand under each other are told in a table; others side by side.
        let isTree = !workspace.workspace.lineage.isEmpty
        return [
            "plans": .list(isTree ? [] : workspace.plans.map(plan)), "isTree": .flag(isTree),
            "definitions": .text(isTree ? StateBar.definitions : ""),
            "tree": .list(isTree ? PlanTree(workspace).rows.map(row) : []),
        ]
    }

    private func plan(_ plan: CompiledPlan) -> TemplateValue {
        let heading = PlanHeading(plan, in: workspace)
        return [
            "name": .text(words.planName(heading)), "isDraft": .flag(heading.isDraft),
            "issuer": .text(heading.issuer), "subject": .text(heading.subject),
            "address": .text("\(heading.code)/\(SitePage.first(of: plan).path)"),
            "standing": .text(words.standing(of: plan)),
            "figures": .text(
                words.planFigures(tasks: plan.plan.tasks.count, targets: plan.plan.targets.count)),
        ]
    }

    private func row(_ row: PlanTree.Row) -> TemplateValue {
        let heading = PlanHeading(row.plan, in: workspace)
        let down = row.coverage.flatMap { $0.down.isEmpty ? nil : $0.coveredBelow.targets }
        let up = row.coverage.flatMap { coverage -> Int? in
            coverage.up.isEmpty ? nil : coverage.up.count { !$0.others.isEmpty }
        }
        return plan(row.plan).merging([
            "depth": .number(min(row.depth, 3)), "issuer": .text(heading.issuer ?? words.planName(heading)),
            "isReported": .flag(row.states != nil), "count": .number(row.plan.plan.tasks.count),
            "bar": .text(row.states.map { StateBar(words: words).svg($0) } ?? ""),
            "alerts": .list(row.alerts.filter { $0.count > 0 }) {
                ["count": .number($0.count), "name": .text($0.level.name[words.language])]
            },
            "hasAlerts": .flag(row.alerts.contains { $0.count > 0 }),
            "reached": .text("\(row.reachedTargets)/\(row.plan.plan.targets.count)"),
            "covered": .text(down.map { "\($0.linked)/\($0.all)" }),
            "openGaps": .number(row.coverage?.openGaps ?? 0),
            "hasOpenGaps": .flag((row.coverage?.openGaps ?? 0) > 0),
            "linked": .text(
                up.map { "\($0)/\(row.plan.plan.tasks.count + row.plan.plan.targets.count)" }),
            "lineageAddress": .text(
                row.coverage == nil ? nil : "\(heading.code)/\(SitePage.lineage.path)"),
        ])
    }
}

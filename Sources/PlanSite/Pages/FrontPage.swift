import DataFormats
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanTemplates

/// What the page that leads to every plan shows.
struct FrontPage {
    let tree: PlanTree
    let words: SiteWords
    /// The attribute that marks the plans' text where it is in another language than the page.
    let planLanguage: String

    /// Values for `site/plans`.
    var content: TemplateValue {
        filterForm.merging([
            "plans": .list(isTree ? [] : tree.rows.map(plan)), "isTree": .flag(isTree),
            "isTable": .flag(isTable), "isLong": .flag(tree.rows.count > Self.mostInList),
            "definitions": .text(isTable ? StateBar.definitions : ""),
            "tree": .list(isTable ? tree.rows.map(row) : []),
        ])
    }

    private var isTree: Bool { !tree.upperPlans.isEmpty }

    /// Plans that stand under each other are told in a table, and so are many; a few stand below one another.
    var isTable: Bool { isTree || tree.rows.count > Self.mostInList }

    /// As many as a page shows without scrolling far.
    private static let mostInList = 12

    private var filterForm: TemplateValue {
        let upperPlans = tree.upperPlans.map { heading in
            option(heading.code, heading.issuer ?? words.planName(heading), planLanguage)
        }
        let levels = AlertLevel.allCases.reversed().filter { level in
            tree.rows.contains { row in row.alerts.contains { $0.level == level && $0.count > 0 } }
        }
        let hasOpenGaps = tree.rows.contains { ($0.links?.openGaps ?? 0) > 0 }
        let choices = [
            ("above", words["upperPlan"], upperPlans),
            (
                "level", words["alertLevel"],
                levels.map { option($0.rawValue, $0.name[words.language].capitalizedFirst) }
            ),
            ("missing", words["missing"], hasOpenGaps ? [option("taker", words["withOpenGaps"])] : []),
        ]
        return [
            "list": "list", "noun": .text(words["planNoun"]),
            "choices": .list(choices.filter { !$0.2.isEmpty }) { name, label, options in
                ["name": .text(name), "label": .text(label), "options": .list(options)]
            },
        ]
    }

    private func option(_ value: String, _ text: String, _ language: String = "") -> TemplateValue {
        ["value": .text(value), "text": .text(text), "planLanguage": .text(language)]
    }

    private func plan(_ row: PlanTree.Row) -> TemplateValue {
        [
            "name": .text(words.planName(row.heading)), "isDraft": .flag(row.heading.isDraft),
            "issuer": .text(row.heading.issuer), "subject": .text(row.heading.subject),
            "address": .text("\(row.heading.code)/\(row.firstPage.path)"),
            "standing": .text(words.standing(of: row)),
            "figures": .text(words.planFigures(tasks: row.taskCount, targets: row.targetCount)),
        ]
    }

    private func row(_ row: PlanTree.Row) -> TemplateValue {
        let alerts = row.alerts.filter { $0.count > 0 }
        let openGaps = row.links?.openGaps ?? 0
        return plan(row).merging([
            "depth": .number(min(row.depth, 3)),
            "issuer": .text(row.heading.issuer ?? words.planName(row.heading)),
            "filters": .text(filters(row)), "isReported": .flag(row.states != nil),
            "count": .number(row.taskCount),
            "bar": .text(row.states.map { StateBar(words: words).svg($0) } ?? ""),
            "alerts": .list(alerts) {
                ["count": .number($0.count), "name": .text($0.level.name[words.language])]
            },
            "hasAlerts": .flag(!alerts.isEmpty), "alertRank": .number(alertRank(alerts)),
            "reached": .text("\(row.reachedTargets)/\(row.targetCount)"),
            "covered": .text(row.links?.takenOn.map { "\($0.linked)/\($0.all)" }),
            "openGaps": .number(openGaps), "hasOpenGaps": .flag(openGaps > 0),
            "linked": .text(row.links?.implementing.map { "\($0)/\(row.taskCount + row.targetCount)" }),
            "lineageAddress": .text(
                row.links == nil ? nil : "\(row.heading.code)/\(SitePage.lineage.path)"),
        ])
    }

    /// The more pressing alerts there are, the higher; a thousand of a level count as one of the next.
    private func alertRank(_ alerts: [(level: AlertLevel, count: Int)]) -> Int {
        AlertLevel.allCases.reversed().reduce(0) { rank, level in
            rank * 1000 + min(999, alerts.first { $0.level == level }?.count ?? 0)
        }
    }

    /// The attributes that the filters look at; a plan with others below it is shown with these.
    private func filters(_ row: PlanTree.Row) -> String {
        let isUpper = row.links?.takenOn != nil
        let attributes = [
            ("above", (row.above + (isUpper ? [row.heading.code] : [])).joined(separator: " ")),
            ("level", row.alerts.filter { $0.count > 0 }.map(\.level.rawValue).joined(separator: " ")),
            ("missing", (row.links?.openGaps ?? 0) > 0 ? "taker" : ""),
        ]
        return attributes.filter { !$0.1.isEmpty }
            .map { " data-\($0.0)=\"\(XMLText.attribute($0.1))\"" }.joined()
    }
}

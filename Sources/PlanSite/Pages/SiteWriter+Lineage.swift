import DataFormats
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanTemplates

/// Plans under plans.
extension SiteWriter {
    var lineage: TemplateValue {
        guard let lineage = site.lineage else {
            preconditionFailure("a page was asked for of a plan by itself")
        }
        let below = site.lowerPlans.map { plan -> TemplateValue in
            [
                "address": .text("../\(plan.code)/\(SitePage.overview.path)"), "name": .text(plan.name),
                "figures": .text(words.takenOn(lineage.taken(by: plan.id))),
            ]
        }
        var parts: [TemplateValue] = []
        if !lineage.down.isEmpty {
            parts.append(
                part("down", words["lineageDown"], words["takers"], lineage.down, isDown: true))
        }
        if !lineage.up.isEmpty {
            parts.append(part("up", words["lineageUp"], words["upperRecords"], lineage.up, isDown: false))
        }
        return filterForm(words["recordNoun"], lineageChoices(lineage)).merging([
            "summary": .text(words.lineage(lineage)),
            "upperPlan": site.upperPlan.map {
                [
                    "address": .text("../\($0.code)/\(SitePage.overview.path)"), "name": .text($0.name),
                ]
            } ?? .flag(false),
            "lowerPlans": .list(below), "hasLowerPlans": .flag(!below.isEmpty), "parts": .list(parts),
        ])
    }

    private func lineageChoices(_ lineage: LineageCoverage) -> [TemplateValue] {
        var choices = [
            choice(
                "kind", words["kindOfRecord"],
                [option("target", words["target"]), option("task", words["task"])])
        ]
        if !lineage.down.isEmpty {
            choices.append(
                choice(
                    "missing", words["takenOn"],
                    [option("none", words["hasTaker"]), option("taker", words["noTaker"])]))
            choices.append(
                choice(
                    "plan", words["lowerPlan"],
                    site.lowerPlans.map { option($0.code, $0.name, isOfPlan: true) }))
        }
        return choices
    }

    private func part(
        _ anchor: String, _ heading: String, _ noun: String, _ rows: [LineageCoverage.Row], isDown: Bool
    ) -> TemplateValue {
        [
            "anchor": .text(anchor), "heading": .text(heading), "noun": .text(noun),
            "rows": .list(rows.map { row($0, isDown: isDown) }),
        ]
    }

    private func row(_ row: LineageCoverage.Row, isDown: Bool) -> TemplateValue {
        let plans = Set(row.others.map(\.planCode)).sorted().joined(separator: " ")
        var attributes = [("kind", row.own.record.isTarget ? "target" : "task")]
        if isDown {
            attributes.append(("missing", row.others.isEmpty ? "taker" : "none"))
            attributes.append(("plan", plans))
        }
        let filters = attributes.filter { !$0.1.isEmpty }
            .map { " data-\($0.0)=\"\(XMLText.attribute($0.1))\"" }.joined()
        return link(row.own, folder: "").merging([
            "kind": .text(words.printed.kindWord(row.own.record)), "filters": .text(filters),
            "isGap": .flag(row.isGap), "isAlone": .flag(!row.isGap && row.others.isEmpty),
            "reason": .text(row.waived), "hasOthers": .flag(!row.others.isEmpty),
            "folded": row.others.count > Self.mostShown
                ? .text(words.takers(row.others.map(\.standing))) : .flag(false),
            "others": .list(row.others) { other in
                link(other, folder: "../\(other.planCode)/").merging([
                    "name": .text(site.nearPlans[other.plan]?.name ?? other.planCode),
                    "planCode": .text(other.planCode),
                    "state": .text(
                        other.standing.name.map { $0[words.language].capitalizedFirst }),
                ])
            },
        ])
    }

    /// More records of other plans than these are folded away: a province has some hundred wards.
    private static let mostShown = 8

    /// A record of some plan as something to follow; each plan has a folder of its own.
    private func link(_ reference: LineageCoverage.Reference, folder: String) -> TemplateValue {
        let (name, page) = (reference.name, reference.record.isTarget ? SitePage.targets : .tasks)
        let anchor = reference.record.isTarget ? targetAnchor(name) : taskAnchor(name)
        return [
            "number": .text(name.number), "title": .text(name.title ?? name.code), "code": .text(name.code),
            "address": .text("\(folder)\(page.path)#\(anchor)"),
        ]
    }
}

extension LineageCoverage {
    /// How many records of the plan another one makes concrete.
    fileprivate func taken(by plan: PlanID) -> Int {
        down.count { row in row.others.contains { $0.plan == plan } }
    }
}

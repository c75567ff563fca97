import DataFormats
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanTemplates
import VietnameseText

/// Targets, and what is missing.
extension SiteWriter {
    var coverage: TemplateValue {
        let coverage = Coverage(site)
        let owners = Set(coverage.groups.flatMap(\.rows).compactMap(\.owner))
            .vietnameseSorted { site.unitName($0).name }
        var choices = [
            choice(
                "missing", words["servedBy"],
                [option("task", words["noTask"]), option("none", words["hasTask"])]),
            choice(
                "kind", words["targetGroup"],
                coverage.groups.enumerated().map { place, group in
                    option("\(place + 1)", group.title ?? "", isOfPlan: true)
                }),
        ]
        if !owners.isEmpty {
            choices.append(choice("owner", words["responsible"], owners.map { option($0) }))
        }
        return filterForm(words["targetNoun"], choices).merging([
            "summary": .text(words.coverage(coverage)),
            "sections": .list(site.plan.sections.ids) {
                ["number": .text(number(of: $0)), "title": .text(title(of: $0))]
            },
            "groups": .list(coverage.groups.enumerated().map { group($0.element, $0.offset + 1) }),
            "tasksWithoutTarget": .list(coverage.tasksWithoutTarget.map(link)),
            "hasTasksWithoutTarget": .flag(!coverage.tasksWithoutTarget.isEmpty),
        ])
    }

    private func group(_ group: Coverage.Group, _ ordinal: Int) -> TemplateValue {
        [
            "ordinal": .number(ordinal), "title": .text(group.title ?? words["targets"]),
            "targets": .list(group.rows.map { row($0, ordinal) }),
        ]
    }

    private func row(_ row: Coverage.Row, _ group: Int) -> TemplateValue {
        let owner = row.owner.map { " data-owner=\"\(XMLText.attribute(site.unitName($0).code))\"" } ?? ""
        let missing = row.taskCount == 0 ? "task" : "none"
        return link(row.name).merging([
            "anchor": .text(targetAnchor(row.name)),
            "filters": .text(" data-kind=\"\(group)\" data-missing=\"\(missing)\"\(owner)"),
            "owner": .text(row.ownerName), "levels": .list(row.levels) { ["text": .text($0)] },
            "cells": .list(row.tasks) { ["tasks": .list($0.map(link))] },
            "count": .text(row.taskCount == 0 ? "" : "\(row.taskCount)"),
        ])
    }

    var gaps: TemplateValue {
        let gaps = Gaps(site)
        let uncovered = Coverage(site).targetsWithoutTask
        return [
            "uncovered": .list(uncovered.map { link($0.name) }), "hasUncovered": .flag(!uncovered.isEmpty),
            "uncoveredCount": .number(uncovered.count), "hasGaps": .flag(gaps.count > 0),
            "total": .text(words.gapTotal(gaps.count)),
            "gaps": .list(
                gaps.groups.enumerated().map { place, group in
                    // One rule may have several reasons; the first bears its anchor.
                    let isFirst = place == 0 || gaps.groups[place - 1].rule != group.rule
                    return gap(group, anchor: isFirst ? ruleAnchor(group.rule.code) : nil)
                }),
        ]
    }

    private func gap(_ group: Gaps.Group, anchor: String?) -> TemplateValue {
        let records =
            group.tasks.map(link) + group.targets.map { link(RecordName(site.plan.targets[$0.rawValue])) }
        return [
            "anchor": .text(anchor), "rule": .text(group.rule.code.description),
            "summary": .text(group.rule.summary[words.language].capitalizedFirst),
            "reason": .text(group.reason), "isShared": .flag(group.isShared),
            "recordText": .text(words.records(tasks: group.tasks.count, targets: group.targets.count)),
            "records": .list(records), "hasRecords": .flag(!records.isEmpty),
            "others": .list(group.others) { ["text": .text($0.rendered(in: words.language))] },
        ]
    }
}

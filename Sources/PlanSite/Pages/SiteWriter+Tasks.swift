import DataFormats
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanTemplates
import VietnameseCalendar

/// The list of tasks and their bars.
extension SiteWriter {
    var taskList: TemplateValue {
        taskFilters(noun: words["taskNoun"]).merging([
            "sections": .list(
                site.plan.sections.ids.map { id in
                    [
                        "ordinal": .number(site.plan.sections[id.rawValue].ordinal),
                        "number": .text(number(of: id)), "title": .text(title(of: id)),
                        "tasks": .list(site.plan.sections[id.rawValue].tasks.map(entry)),
                    ]
                })
        ])
    }

    private func entry(_ id: TaskID) -> TemplateValue {
        let view = task(id)
        let entry = TaskEntry(id, site.index)
        let block = TaskBlock(entry, words.printed)
        // What leads to another page has a place of its own.
        let linked = [words.printed.servedTargets, words.printed.waivedInGeneral]
        let facts = block.facts.filter { !linked.contains($0.label) }
        let shared = Set(entry.waived.filter { !$0.isOwn }.map(\.finding.rule)).sorted()
        return link(id).merging([
            "anchor": .text(taskAnchor(view.name)), "filters": .text(filters(view)),
            "due": .text(words.printed.dueInShort(entry.deadline)), "owner": .text(view.ownerNames),
            "ownerAddress": .text(view.owner.map(address)), "facts": .list(facts.map(fact)),
            "targets": .list(view.targets.map { link(RecordName(site.plan.targets[$0.rawValue])) }),
            "hasTargets": .flag(!view.targets.isEmpty), "hasShared": .flag(!shared.isEmpty),
            "shared": .list(shared) { rule in
                [
                    "rule": .text(rule.description),
                    "address": .text("\(SitePage.gaps.path)#\(ruleAnchor(rule))"),
                ]
            }, "marks": .list(marks(view)),
        ])
    }

    private func marks(_ task: TaskView) -> [TemplateValue] {
        var marks: [TemplateValue] = task.progress.map { [["text": .text(words.standing($0))]] } ?? []
        if task.timing.contains(.conditional) { marks.append(["text": .text(words["conditional"])]) }
        if task.isWaived { marks.append(["text": .text(words["withWaiver"])]) }
        return marks
    }

    private func fact(_ fact: Fact) -> TemplateValue {
        // A deadline is followed by how it is understood, which is no item of a list.
        let isList = fact.lines.count > 1 && fact.label != words.printed.deadline
        return [
            "label": .text(fact.label), "isList": .flag(isList),
            "lines": .list(fact.lines) { ["html": .text(html($0))] },
        ]
    }

    /// Bars by section of the appendix.
    var sectionTimeline: TemplateValue {
        let groups = site.plan.sections.ids.map { id -> TemplateValue in
            [
                "anchor": .text("section-\(site.plan.sections[id.rawValue].ordinal)"),
                "number": .text(number(of: id)), "name": .text(title(of: id)), "address": "",
                "tasks": .list(site.plan.sections[id.rawValue].tasks.map { bar($0, showsOwner: true) }),
            ]
        }
        return timeline(.timeline, title: words["bySection"], groups)
    }

    /// Bars of each unit's own tasks, in order of the due date.
    var unitTimeline: TemplateValue {
        let groups = site.unitsWithPages.filter { !site.index.owned[$0.rawValue].isEmpty }
            .map { unit -> TemplateValue in
                let name = site.unitName(unit)
                return [
                    "anchor": .text("unit-\(name.fileStem)"), "number": "", "name": .text(name.name),
                    "address": .text(address(unit)), "tasks": .list(bars(of: unit)),
                ]
            }
        return timeline(.unitTimeline, title: words["byUnit"], groups)
    }

    private func timeline(_ page: SitePage, title: String, _ groups: [TemplateValue]) -> TemplateValue {
        let views = [(SitePage.timeline, words["bySection"]), (.unitTimeline, words["byUnit"])]
        return taskFilters(noun: words["taskNoun"]).merging(chartParts).merging([
            "title": .text(title), "groups": .list(groups), "isDrawn": .flag(site.interval != nil),
            "views": .list(views) { view, text in
                ["address": .text(view.path), "text": .text(text), "isHere": .flag(view == page)]
            },
        ])
    }

    /// What a page holds once for all of its bars.
    var chartParts: TemplateValue {
        guard let chart else { return ["definitions": "", "axis": "", "legend": []] }
        return [
            "definitions": .text(chart.definitions), "axis": .text(chart.axis),
            "legend": .list(chart.legend) {
                ["picture": .text($0.picture), "meaning": .text($0.meaning)]
            },
        ]
    }

    private var chart: TimelineChart? {
        site.interval.map { TimelineChart($0, asOf: site.asOf, isReported: site.isReported, words) }
    }

    /// A unit's own tasks by due date, those without one last.
    func bars(of unit: UnitID) -> [TemplateValue] {
        site.index.owned[unit.rawValue].map(task)
            .sorted { ($0.due ?? .latest, $0.id) < ($1.due ?? .latest, $1.id) }
            .map { bar($0.id, showsOwner: false) }
    }

    private func bar(_ id: TaskID, showsOwner: Bool) -> TemplateValue {
        let view = task(id)
        return link(id).merging([
            "filters": .text(filters(view)), "due": .text(view.due.map(words.dayInYear) ?? "–"),
            "owner": .text(showsOwner ? view.ownerNames : nil), "bar": .text(chart?.row(view) ?? ""),
            "standing": .text(view.progress.map(words.standing)),
        ])
    }
}

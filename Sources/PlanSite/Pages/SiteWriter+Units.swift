import PlanDocuments
import PlanModel
import PlanTemplates
import VietnameseCalendar

/// The pages of units.
extension SiteWriter {
    func unit(_ id: UnitID) -> TemplateValue {
        let name = site.unitName(id)
        let own = site.index.owned[id.rawValue]
        let checklist = site.book[unitCode: name.code]
        var value: TemplateValue = [
            "name": .text(name.name), "head": .text(site.index.units.units[id.rawValue].head.value),
            "summary": .text(
                words.unitSummary(own: own.count, support: site.index.helped[id.rawValue].count)),
            "documents": documents(of: name.code), "hasDocuments": .flag(hasDocuments(name.code)),
            "standing": .text(standing(of: own)), "dueSoon": dueSoon(of: id),
            "ownTasks": own.isEmpty
                ? .flag(false) : chartParts.merging(["tasks": .list(bars(of: id)), "name": .text(name.name)]),
        ]
        if let checklist { value = value.merging(lists(checklist)) }
        return value
    }

    /// In which states its tasks are; nil before any report.
    private func standing(of tasks: [TaskID]) -> String? {
        let tally = StateTally(tasks.compactMap { task($0).progress })
        return tally.total == 0 ? nil : words.standing(tally, at: site.asOf)
    }

    private func lists(_ checklist: Checklist) -> TemplateValue {
        [
            "supported": .list(checklist.supportedTasks.map(supported)),
            "hasSupported": .flag(!checklist.supportedTasks.isEmpty),
            "targets": .list(checklist.targets) { target in
                link(target.name).merging(["level": .text(target.levels.joined(separator: "; "))])
            },
            "hasTargets": .flag(!checklist.targets.isEmpty),
            "duties": .list(checklist.duties) { duty in
                [
                    "title": .text(words.printed.duty(duty)), "system": .text(duty.system),
                    "lines": .list(words.printed.lines(duty.series)) { ["html": .text(html($0))] },
                ]
            },
            "hasDuties": .flag(!checklist.duties.isEmpty),
            "appraisals": .list(checklist.appraisals) { entry in
                taskLink(entry.task).merging([
                    "day": .text(words.printed.dayAndDate(entry.day.effective).capitalizedFirst),
                    "owner": .text(entry.owner ?? "–"),
                ])
            },
            "hasAppraisals": .flag(!checklist.appraisals.isEmpty),
        ]
    }

    private func supported(_ entry: SupportEntry) -> TemplateValue {
        taskLink(entry.name).merging([
            "owner": .text(entry.owner ?? "–"), "role": .text(words.printed.role(entry.role)),
            "group": .text(entry.group),
            "due": .text(
                entry.deadline.due.map { words.printed.date($0.effective) }
                    ?? words.printed.dueInShort(entry.deadline)),
        ])
    }

    private func taskLink(_ name: RecordName) -> TemplateValue {
        [
            "number": .text(name.number), "title": .text(name.title ?? name.code), "code": .text(name.code),
            "address": .text(SitePage.tasks.path + "#" + taskAnchor(name)),
        ]
    }
}

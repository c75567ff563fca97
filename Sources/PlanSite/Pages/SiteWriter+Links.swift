import DataFormats
import PlanDocuments
import PlanModel
import PlanTemplates
import VietnameseCalendar
import VietnameseText

/// Values that several pages are made of.
extension SiteWriter {
    func address(_ task: TaskView) -> String { SitePage.tasks.path + "#" + taskAnchor(task.name) }

    func address(_ unit: UnitID) -> String { SitePage.unit(site.unitName(unit)).path }

    func task(_ id: TaskID) -> TaskView { site.tasks[id.rawValue] }

    /// A task as something to follow.
    func link(_ id: TaskID) -> TemplateValue {
        let task = task(id)
        return [
            "number": .text(task.name.number), "title": .text(task.name.title ?? task.name.code),
            "code": .text(task.name.code), "address": .text(address(task)),
        ]
    }

    /// A target as something to follow.
    func link(_ name: RecordName) -> TemplateValue {
        [
            "number": .text(name.number), "title": .text(name.title ?? name.code),
            "code": .text(name.code), "address": .text(SitePage.targets.path + "#" + targetAnchor(name)),
        ]
    }

    /// The number in front of a section's tasks: `V`.
    func number(of section: SectionID) -> String {
        let section = site.plan.sections[section.rawValue]
        let first = section.tasks.first.map { task($0).name.number } ?? "\(section.ordinal)"
        return String(first.prefix { $0 != "." })
    }

    func title(of section: SectionID) -> String { site.plan.sections[section.rawValue].title.value ?? "" }

    /// The due day in short, or why there is none.
    func due(_ task: TaskView) -> String {
        if let due = task.due { return words.printed.date(due) }
        return task.timing.contains(.recurring) ? words["recurring"] : words["withoutDate"]
    }

    /// The day and the number of what is due next; an absent record when nothing is.
    func next(_ due: Workload.Due?) -> TemplateValue {
        guard let due else { return .flag(false) }
        return TemplateValue.record(["day": .text(words.printed.date(due.day))]).merging(link(due.task))
    }

    /// The attributes that the filters of a list of tasks look at.
    func filters(_ task: TaskView) -> String {
        let helpers = task.helpers.map { site.unitName($0).code }.joined(separator: " ")
        var missing: [String] = []
        if task.targets.isEmpty { missing.append("target") }
        if task.isWaived { missing.append("waived") }
        let attributes = [
            ("section", "\(task.section.rawValue + 1)"),
            ("owner", task.owner.map { site.unitName($0).code } ?? "none"),
            ("support", helpers),
            ("due", task.dueQuarter.map { "q\($0)" } ?? "none"),
            ("timing", task.timing.map(\.rawValue).sorted().joined(separator: " ")),
            ("missing", missing.joined(separator: " ")),
            ("state", task.progress?.state.rawValue ?? ""),
        ]
        return attributes.filter { !$0.1.isEmpty }
            .map { " data-\($0.0)=\"\(XMLText.attribute($0.1))\"" }.joined()
    }

    /// The filters of a list of tasks.
    func taskFilters(noun: String) -> TemplateValue {
        let owners = site.unitsWithPages.filter { !site.index.owned[$0.rawValue].isEmpty }
        let helpers = site.unitsWithPages.filter { !site.index.helped[$0.rawValue].isEmpty }
        // No unit's code is a bare “none”, or the filter would only show both.
        let unowned = site.tasks.contains { $0.owner == nil } ? [option("none", words["noSingleOwner"])] : []
        let quarters = Set(site.tasks.compactMap(\.dueQuarter)).sorted()
        let timings = TaskView.Timing.allCases.filter { timing in
            site.tasks.contains { $0.timing.contains(timing) }
        }
        return filterForm(
            noun,
            [
                choice("owner", words["owner"], owners.map(option) + unowned),
                choice("support", words["support"], helpers.map(option)),
                choice(
                    "section", words["section"],
                    site.plan.sections.ids.map {
                        option("\($0.rawValue + 1)", "\(number(of: $0)). \(title(of: $0))", isOfPlan: true)
                    }),
                choice(
                    "due", words["dueIn"],
                    quarters.map { option("q\($0)", words.quarter($0)) } + [
                        option("none", words["withoutDate"])
                    ]),
                choice(
                    "timing", words["timing"], timings.map { option($0.rawValue, words[$0.rawValue]) }),
                choice(
                    "missing", words["missing"],
                    [option("target", words["withoutTarget"]), option("waived", words["withWaiver"])]),
            ] + stateChoice(StateTally(site.tasks.compactMap(\.progress))))
    }

    /// The choice among the states that there are tasks of; none before any report.
    func stateChoice(_ tally: StateTally) -> [TemplateValue] {
        let states = tally.states.map { option($0.rawValue, words.state($0)) }
        return states.isEmpty ? [] : [choice("state", words["state"], states)]
    }

    func filterForm(_ noun: String, _ choices: [TemplateValue]) -> TemplateValue {
        ["list": "list", "noun": .text(noun), "choices": .list(choices)]
    }

    func choice(_ name: String, _ label: String, _ options: [TemplateValue]) -> TemplateValue {
        ["name": .text(name), "label": .text(label), "options": .list(options)]
    }

    func option(_ value: String, _ text: String, isOfPlan: Bool = false) -> TemplateValue {
        ["value": .text(value), "text": .text(text), "planLanguage": .text(isOfPlan ? planLanguage : "")]
    }

    func option(_ unit: UnitID) -> TemplateValue {
        let name = site.unitName(unit)
        return option(name.code, name.name, isOfPlan: true)
    }

    /// Files beside the site: those of a unit, or the plan's own.
    func documents(of unit: String?) -> TemplateValue {
        .list(documents.filter { $0.unit == unit }) { document in
            [
                "title": .text(words.document(document)), "format": .text(words.format(of: document)),
                "address": .text(document.path),
            ]
        }
    }

    func hasDocuments(_ unit: String?) -> Bool { documents.contains { $0.unit == unit } }
}

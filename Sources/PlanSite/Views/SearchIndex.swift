import DataFormats
import PlanDocuments
import PlanModel
import VietnameseText

/// What the search page looks through: every task, target, unit and cited document, without diacritics.
package struct SearchIndex: Sendable {
    package enum Kind: Int, Sendable, CaseIterable {
        case task, target, unit, basis
    }

    package struct Entry: Sendable {
        package let kind: Kind
        package let number: String
        package let title: String
        /// What stands under the title: the owner and the deadline, the level.
        package let note: String
        /// From the plan's folder.
        package let address: String
        /// Everything that finds the entry and is not in its title, folded.
        package let folded: String

        /// All that finds the entry: what the script makes of it.
        package var searchText: String {
            VietnameseText.folded(title) + " " + VietnameseText.folded(number) + " " + folded
        }
    }

    package let entries: [Entry]

    package init(_ site: SitePlan) {
        entries =
            site.tasks.map { Self.entry($0, site) } + site.plan.targets.ids.map { Self.entry($0, site) }
            + site.unitsWithPages.map { Self.entry($0, site) }
            + site.plan.bases.indices.map { Self.basis($0, site) }
    }

    /// One array an entry: kind, number, title, note, address, folded text. `<` is escaped too, so that an office
    /// may put it within a page.
    package var script: String {
        let rows = entries.map { entry in
            JSONValue.array([
                .integer(entry.kind.rawValue), .string(entry.number), .string(entry.title),
                .string(entry.note), .string(entry.address), .string(entry.folded),
            ])
        }
        let json = JSONValue.array(rows).serialized()
        return "window.kehoachIndex = "
            + json.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003c")
            + ";\n"
    }

    private static func entry(_ view: TaskView, _ site: SitePlan) -> Entry {
        let plan = site.plan
        let task = plan.tasks[view.id.rawValue]
        let deadline = task.deadlineTexts.map(\.text.value).joined(separator: "; ")
        let group = task.group.flatMap { plan.groups[$0.rawValue].title.value } ?? ""
        let extra =
            [view.name.code, group, deadline, view.ownerNames ?? ""]
            + view.helpers.map { site.unitName($0).name } + task.outputs.map(\.value)
            + task.kpis.map(\.text.value) + [task.person.value, task.note.value].compactMap(\.self)
        return Entry(
            kind: .task, number: view.name.number, title: view.name.title ?? view.name.code,
            note: [view.ownerNames, deadline].compactMap(\.self).filter { !$0.isEmpty }.joined(
                separator: " · "),
            address: SitePage.tasks.path + "#" + taskAnchor(view.name), folded: joined(extra))
    }

    private static func entry(_ id: TargetID, _ site: SitePlan) -> Entry {
        let target = site.plan.targets[id.rawValue]
        let levels = target.levels.map(\.text.value).joined(separator: "; ")
        let group = site.plan.targetGroups[target.group.rawValue].title.value ?? ""
        let name = RecordName(target)
        return Entry(
            kind: .target, number: name.number, title: name.title ?? name.code, note: levels,
            address: SitePage.targets.path + "#" + targetAnchor(name),
            folded: joined([name.code, group, levels]))
    }

    private static func entry(_ id: UnitID, _ site: SitePlan) -> Entry {
        let unit = site.index.units.units[id.rawValue]
        return Entry(
            kind: .unit, number: "", title: unit.displayName, note: unit.head.value ?? "",
            address: SitePage.unit(site.unitName(id)).path,
            folded: joined([unit.code.value, unit.head.value ?? ""] + unit.aliases.map(\.value)))
    }

    private static func basis(_ place: Int, _ site: SitePlan) -> Entry {
        let basis = site.plan.bases[place]
        return Entry(
            kind: .basis, number: "", title: basis.text, note: basis.subject.value ?? "",
            address: SitePage.text.path + "#" + basisAnchor(place),
            folded: joined([basis.subject.value ?? ""]))
    }

    private static func joined(_ texts: [String]) -> String {
        folded(texts.filter { !$0.isEmpty }.joined(separator: " "))
    }
}

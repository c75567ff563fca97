import PlanModel

/// One record on its way to a comparison.
struct ComparedRecord {
    /// Equal for the same record of both versions.
    var key: String
    let name: RecordName
    /// What it stands under, by key.
    let parent: String
    let facets: [Facet]
}

extension [ComparedRecord] {
    /// The records under the codes that they had before, where a code is all that became another: of the records
    /// whose codes the former version does not know, those whose title one record has that is no longer there.
    func adoptingCodes(of former: [ComparedRecord]) -> [ComparedRecord] {
        let formerKeys = Set(former.map(\.key))
        let keys = Set(map(\.key))
        var missing: [String: [String]] = [:]
        for record in former where !keys.contains(record.key) {
            missing[record.name.comparableTitle, default: []].append(record.key)
        }
        return map { record in
            guard !formerKeys.contains(record.key), !record.name.comparableTitle.isEmpty,
                missing[record.name.comparableTitle]?.isEmpty == false
            else { return record }
            var record = record
            record.key = missing[record.name.comparableTitle]?.removeFirst() ?? record.key
            return record
        }
    }
}

extension RecordName {
    fileprivate var comparableTitle: String { title?.comparable ?? "" }
}

extension ComparedPlan {
    var name: RecordName {
        RecordName(
            number: "", code: plan.code.value, title: plan.heading.subject.value ?? plan.heading.title.value)
    }

    func record(_ id: TaskID, _ sections: [String]) -> ComparedRecord {
        let task = plan.tasks[id]
        let parent = task.group.map { plan.groups[$0].code.value } ?? "#" + sections[task.section.rawValue]
        return ComparedRecord(
            key: task.code.value, name: RecordName(task, plan), parent: parent, facets: facets(of: id))
    }

    func record(_ group: TaskGroup, _ sections: [String]) -> ComparedRecord {
        ComparedRecord(
            key: group.code.value, name: RecordName(group), parent: sections[group.section.rawValue],
            facets: facets(of: group))
    }

    func record(_ section: Section, _ key: String) -> ComparedRecord {
        ComparedRecord(
            key: key,
            name: RecordName(number: roman(section.ordinal), code: "", title: section.title.value),
            parent: "",
            facets: facets(of: section))
    }

    func record(_ id: TargetID, _ groups: [String]) -> ComparedRecord {
        let target = plan.targets[id]
        return ComparedRecord(
            key: target.code.value, name: RecordName(target), parent: groups[target.group.rawValue],
            facets: facets(of: id))
    }

    /// A legal basis is the document that it names; one that could not be read is known by its words.
    func record(_ basis: LegalBasis, _ index: Int) -> ComparedRecord {
        let designation = basis.document.value?.designation
        return ComparedRecord(
            key: designation ?? basis.text.comparable,
            name: RecordName(number: "\(index + 1)", code: basis.code?.value ?? "", title: basis.text),
            parent: "",
            facets: facets(of: basis))
    }

    var sectionHeadings: [Headings.Heading] {
        plan.sections.map { section in
            let tasks = section.tasks + section.groups.flatMap { plan.groups[$0].tasks }
            return Headings.Heading(
                title: section.title.value?.comparable ?? "", codes: tasks.map { plan.tasks[$0].code.value })
        }
    }

    var targetHeadings: [Headings.Heading] {
        plan.targetGroups.map { group in
            Headings.Heading(
                title: group.title.value?.comparable ?? "",
                codes: group.targets.map { plan.targets[$0].code.value })
        }
    }
}

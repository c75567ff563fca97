import PlanModel
import VietnameseCalendar

extension OfficialAppendix {
    init?(
        _ plan: Plan, _ heading: PlanHeading, _ upper: UpperPlan?, _ units: UnitRegistry,
        _ profile: DocumentProfile
    ) {
        guard !plan.tasks.isEmpty else { return nil }
        let remarks = plan.tasks.ids.map {
            OfficialTaskRow.remarks(plan.tasks[$0], upper?.remark(on: .task($0)))
        }
        let hasRemarks = remarks.contains { !$0.isEmpty }
        name = profile.appendix.name
        title = Self.title(plan.heading.appendixTitle.value, under: profile.appendix.name)
        reference = Self.reference(heading, profile)
        let hasPersons = plan.tasks.contains { $0.person.value != nil }
        columns = OfficialColumn.all(
            hasRemarks: hasRemarks, hasPersons: hasPersons,
            citesAbove: plan.tasks.ids.contains { upper?[.task($0)].isEmpty == false })
        sections = plan.sections.map { section in
            OfficialAppendixSection(
                label: "\(roman(section.ordinal)).",
                title: section.title.value.map { .plan($0.unended) } ?? "",
                groups: Self.groups(of: section, plan, units, hasRemarks ? remarks : nil))
        }
    }

    /// "Phụ lục triển khai nhiệm vụ" is printed on two lines: the name of every appendix, and what is its own.
    private static func title(_ title: String?, under name: String) -> Phrase? {
        guard let title = title?.unended, !title.isEmpty else { return nil }
        let words = title.uppercased()
        guard words.hasPrefix(name) else { return .plan(title) }
        let rest = String(title.dropFirst(name.count)).trimmed
        return rest.isEmpty ? nil : .plan(rest.capitalizedFirst)
    }

    private static func reference(_ plan: PlanHeading, _ profile: DocumentProfile) -> Phrase {
        let plan = plan.citation(profile.number, writesOutDate: profile.appendix.writesOutDate)
        return "(\(profile.appendix.lead) \(plan))"
    }

    /// Groups and lone tasks, as they follow each other in the section.
    ///
    /// - Parameter remarks: for each task of the plan; nil where no task has any.
    private static func groups(
        of section: Section, _ plan: Plan, _ units: UnitRegistry, _ remarks: [[Phrase]]?
    ) -> [OfficialTaskGroup] {
        var groups: [OfficialTaskGroup] = []
        var rest = section.tasks[...]
        while let first = rest.first {
            let group = plan.tasks[first].group
            let tasks = group == nil ? rest.prefix(1) : rest.prefix { plan.tasks[$0].group == group }
            rest = rest.dropFirst(tasks.count)
            let rows = tasks.map { OfficialTaskRow(plan.tasks[$0], plan, units, remarks?[$0.rawValue]) }
            groups.append(
                group.map { OfficialTaskGroup(plan.groups[$0], rows) }
                    ?? OfficialTaskGroup(plan.tasks[first], rows))
        }
        return groups
    }
}

extension OfficialColumn {
    /// The headings of the ward's plan of 2026; a condition or a note has a column only where there is one.
    ///
    /// - Parameters:
    ///   - hasPersons: a person in charge stands below the unit, which takes more room than the unit alone.
    ///   - citesAbove: the notes name the plan above, whose number takes more room than a note mostly has.
    static func all(hasRemarks: Bool, hasPersons: Bool, citesAbove: Bool) -> [OfficialColumn] {
        let columns: [(heading: String, clarity: String?, weight: Int)] = [
            ("Nhiệm vụ tổng quát", nil, hasPersons ? 15 : 18),
            ("Tiểu nhiệm vụ", "Rõ việc", hasPersons ? 18 : 20),
            ("Sản phẩm đầu ra bắt buộc", "Rõ kết quả", 14), ("KPI đo lường hiệu quả", "Định lượng", 14),
            ("Đơn vị chủ trì", "Rõ người", hasPersons ? 17 : 10), ("Đơn vị tham mưu/phối hợp", nil, 11),
            ("Thời hạn hoàn thành", "Rõ thời gian", 12),
            ("Điều kiện, ghi chú", nil, citesAbove ? 12 : hasPersons ? 9 : 11),
        ]
        return columns.prefix(hasRemarks ? 8 : 7).enumerated().map { index, column in
            OfficialColumn(
                number: "(\(index + 1))", heading: column.heading, clarity: column.clarity,
                weight: column.weight)
        }
    }
}

extension OfficialTaskGroup {
    init(_ group: TaskGroup, _ rows: [OfficialTaskRow]) {
        number = group.number
        label = group.number.withinSection
        title = group.title.value.map { .plan($0.unended) } ?? ""
        note = group.note.value.map { "(\(plan: $0.unended))" }
        isTask = false
        self.rows = rows
    }

    /// A task that stands by itself.
    init(_ task: Task, _ rows: [OfficialTaskRow]) {
        number = task.number
        label = task.number.withinSection
        title = task.title.value.map { .plan($0.unended) } ?? ""
        note = nil
        isTask = true
        self.rows = rows
    }
}

extension String {
    /// `V.2.3` as it is printed under the heading of section V: `2.3.`
    fileprivate var withinSection: String {
        (firstIndex(of: ".").map { String(self[index(after: $0)...]) } ?? self) + "."
    }
}

extension OfficialTaskRow {
    /// - Parameter remarks: what stands in the eighth column; nil where there is none.
    init(_ task: Task, _ plan: Plan, _ units: UnitRegistry, _ remarks: [Phrase]?) {
        number = task.number
        code = task.code.value
        let hasOwnNumber = task.group.map { plan.groups[$0].number != task.number } ?? false
        label = hasOwnNumber ? task.number.withinSection : nil
        let title: [Phrase] = task.title.value.map { [.plan($0.unended)] } ?? []
        let cells = [
            task.group == nil ? [] : title, Self.list(task.outputs.map(\.value)),
            Self.list(task.kpis.map(\.text.value)), Self.owner(task, units), Self.partners(task, units),
            OfficialDeadline(task).lines,
        ]
        self.cells = cells + [remarks].compactMap(\.self)
    }

    /// Several things stand under dashes.
    private static func list(_ texts: [String]) -> [Phrase] {
        let texts = texts.map(\.unended)
        return texts.count > 1 ? texts.map { "- \(plan: $0)" } : texts.map(Phrase.plan)
    }

    private static func owner(_ task: Task, _ units: UnitRegistry) -> [Phrase] {
        let names = task.owners.map { Phrase.plan($0.value.printed(units).unended) }
        let owners = names.isEmpty ? [] : [names.joined(separator: "; ")]
        return owners + (task.person.value.map { ["Phụ trách: \(plan: $0.unended)"] } ?? [])
    }

    /// Who advises and who supports is told apart only where a task has both.
    private static func partners(_ task: Task, _ units: UnitRegistry) -> [Phrase] {
        let (advice, support) = (names(task.advisors, units), names(task.support, units))
        guard let advice else { return support.map { [$0] } ?? [] }
        guard let support else { return [advice] }
        return ["Tham mưu: \(advice)", "Phối hợp: \(support)"]
    }

    private static func names(_ references: [Spanned<UnitReference>], _ units: UnitRegistry) -> Phrase? {
        let names = references.map { Phrase.plan($0.value.printed(units).unended) }
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }

    /// What a task makes concrete of the plan above, its condition, money and note: what stands in the eighth column.
    static func remarks(_ task: Task, _ upper: Phrase?) -> [Phrase] {
        var lines = [upper].compactMap(\.self)
        if let condition = task.condition.value { lines.append(.plan(condition.text.unended)) }
        if !task.reviews.isEmpty {
            let days = task.reviews.map { $0.value.vietnamese }.joined(separator: "; ")
            lines.append("Rà soát điều kiện: \(days)")
        }
        if let budget = task.budget.value { lines.append("Kinh phí: \(plan: budget.unended)") }
        if let note = task.note.value { lines.append(.plan(note.unended)) }
        return lines
    }
}

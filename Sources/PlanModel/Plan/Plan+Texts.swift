/// A piece of prose of a plan and the record that it belongs to.
package struct PlanText: Sendable {
    package let text: Spanned<String>
    /// The authored code of the record, when it has one.
    package let record: String?

    package init(_ text: Spanned<String>, _ record: String?) {
        self.text = text
        self.record = record
    }
}

extension Plan {
    /// Calls `body` with every text that people read in the plan, in no particular order; inherited values,
    /// which stand in one place only, come once.
    package func forEachText(_ body: (PlanText) -> Void) {
        forEachTextBeforeSections(body)
        for section in sections { forEachText(of: section, body) }
    }

    /// The texts that stand in no section: the body of the plan and its targets.
    package func forEachTextBeforeSections(_ body: (PlanText) -> Void) {
        headingTexts.forEach { body(PlanText($0, nil)) }
        bodyTexts.forEach { body(PlanText($0, nil)) }
        for group in targetGroups { Self.visit([group.title], group.code?.value, body) }
        for index in targets.indices { forEachText(ofTarget: index, body) }
    }

    package func forEachText(of section: Section, _ body: (PlanText) -> Void) {
        Self.visit([section.title], nil, body)
        for id in section.groups {
            Self.visit([groups[id].title, groups[id].note], groups[id].code.value, body)
        }
        for index in section.places { forEachText(ofTask: index, body) }
    }

    private var headingTexts: [Spanned<String>] {
        [
            heading.parentBody, heading.issuer, heading.place, heading.title, heading.subject,
            heading.appendixTitle, preamble,
        ].compactMap(\.spanned)
    }

    private var bodyTexts: [Spanned<String>] {
        let prose = (measures + implementation).flatMap {
            [$0.heading.spanned].compactMap(\.self) + $0.paragraphs
        }
        return requirements + prose + recipients + bases.compactMap(\.subject.spanned)
    }

    private static func visit(_ fields: [Field<String>], _ record: String?, _ body: (PlanText) -> Void) {
        for case .given(let text) in fields { body(PlanText(text, record)) }
    }
}

extension Plan {
    /// Calls `body` with every text of one target, reaching into the array so that the record is not copied.
    private func forEachText(ofTarget index: Int, _ body: (PlanText) -> Void) {
        let code = targets[index].code.value
        Self.visit(targets[index].title, code, body)
        Self.visit(targets[index].baseline, code, body)
        Self.visit(targets[index].source, code, body)
        Self.visit(targets[index].note, code, body)
        for level in targets[index].levels { body(PlanText(level.text, code)) }
    }

    /// Calls `body` with every text of one task, in the same way.
    private func forEachText(ofTask index: Int, _ body: (PlanText) -> Void) {
        let code = tasks[index].code.value
        Self.visit(tasks[index].title, code, body)
        Self.visit(tasks[index].person, code, body)
        Self.visit(tasks[index].budget, code, body)
        Self.visit(tasks[index].note, code, body)
        for text in tasks[index].outputs { body(PlanText(text, code)) }
        for kpi in tasks[index].kpis { body(PlanText(kpi.text, code)) }
        for milestone in tasks[index].milestones { Self.visit(milestone.title, code, body) }
        guard isFirstWithDeadline(index) else { return }
        for part in tasks[index].deadlineTexts { part.label.map { body(PlanText($0, code)) } }
    }

    /// Whether the task's deadline is its own, or its group's default and the task the group's first to take it.
    private func isFirstWithDeadline(_ index: Int) -> Bool {
        guard tasks[index].deadline.isInherited, let group = tasks[index].group else { return true }
        return groups[group].tasks.first { tasks[$0].deadline.isInherited } == TaskID(index)
    }

    private static func visit(_ field: Field<String>, _ record: String?, _ body: (PlanText) -> Void) {
        if case .given(let text) = field { body(PlanText(text, record)) }
    }
}

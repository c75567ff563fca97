/// A piece of prose of a plan and the record that it belongs to; whoever is given one may keep it without a copy.
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
    package func forEachText(_ body: (consuming PlanText) -> Void) {
        forEachTextBeforeSections(body)
        for section in sections { forEachText(of: section, body) }
    }

    /// The texts that stand in no section: the body of the plan and its targets.
    package func forEachTextBeforeSections(_ body: (consuming PlanText) -> Void) {
        for text in headingTexts { body(PlanText(text, nil)) }
        for text in bodyTexts { body(PlanText(text, nil)) }
        for group in targetGroups { Self.visit([group.title], group.code?.value, body) }
        for index in targets.indices { forEachText(ofTarget: index, body) }
    }

    package func forEachText(of section: Section, _ body: (consuming PlanText) -> Void) {
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

    private static func visit(
        _ fields: [Field<String>], _ record: String?, _ body: (consuming PlanText) -> Void
    ) {
        for case .given(let text) in fields { body(PlanText(text, record)) }
    }
}

extension Plan {
    /// Calls `body` with every text of one target, reaching into the array so that the record is not copied.
    private func forEachText(ofTarget index: Int, _ body: (consuming PlanText) -> Void) {
        let code = targets[index].code.value
        Self.visit(targets[index].title, code, body)
        Self.visit(targets[index].baseline, code, body)
        Self.visit(targets[index].source, code, body)
        Self.visit(targets[index].note, code, body)
        let levels = targets[index].levels
        for level in levels.indices { body(PlanText(levels[level].text, code)) }
    }

    /// Calls `body` with every text of one task, in the same way.
    private func forEachText(ofTask index: Int, _ body: (consuming PlanText) -> Void) {
        let code = tasks[index].code.value
        Self.visit(tasks[index].fields.title, code, body)
        Self.visit(tasks[index].fields.person, code, body)
        Self.visit(tasks[index].fields.budget, code, body)
        Self.visit(tasks[index].fields.note, code, body)
        // By places, because a loop copies each element out, which counts each of its parts.
        for place in tasks[index].fields.outputs.indices {
            body(PlanText(tasks[index].fields.outputs[place], code))
        }
        for place in tasks[index].fields.kpis.indices {
            body(PlanText(tasks[index].fields.kpis[place].text, code))
        }
        for place in tasks[index].fields.milestones.indices {
            Self.visit(tasks[index].fields.milestones[place].title, code, body)
        }
        guard isFirstWithDeadline(index) else { return }
        for place in tasks[index].fields.deadlineTexts.indices {
            if let label = tasks[index].fields.deadlineTexts[place].label { body(PlanText(label, code)) }
        }
    }

    /// Whether the task's deadline is its own, or its group's default and the task the group's first to take it.
    private func isFirstWithDeadline(_ index: Int) -> Bool {
        guard tasks[index].fields.deadline.isInherited, let group = tasks[index].group else { return true }
        return groups[group].tasks.first { tasks[$0].fields.deadline.isInherited } == TaskID(index)
    }

    private static func visit(_ field: Field<String>, _ record: String?, _ body: (consuming PlanText) -> Void)
    {
        if case .given(let text) = field { body(PlanText(text, record)) }
    }
}

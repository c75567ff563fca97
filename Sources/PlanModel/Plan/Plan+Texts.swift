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
        headingTexts.forEach { body(PlanText($0, nil)) }
        bodyTexts.forEach { body(PlanText($0, nil)) }
        for group in targetGroups { Self.visit([group.title], group.code?.value, body) }
        for target in targets {
            let fields = [target.title, target.baseline, target.source, target.note]
            Self.visit(fields, target.code.value, body)
            target.levels.forEach { body(PlanText($0.text, target.code.value)) }
        }
        for section in sections { Self.visit([section.title], nil, body) }
        for group in groups { Self.visit([group.title, group.note], group.code.value, body) }
        for task in tasks { task.forEachText(body) }
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

    static func visit(_ fields: [Field<String>], _ record: String?, _ body: (PlanText) -> Void) {
        for case .given(let text) in fields { body(PlanText(text, record)) }
    }
}

extension Task {
    /// Calls `body` with every text of the task itself.
    package func forEachText(_ body: (PlanText) -> Void) {
        Plan.visit([title, person, budget, note], code.value, body)
        for text in outputs { body(PlanText(text, code.value)) }
        for kpi in kpis { body(PlanText(kpi.text, code.value)) }
        for milestone in milestones { Plan.visit([milestone.title], code.value, body) }
        for part in deadlineTexts { part.label.map { body(PlanText($0, code.value)) } }
    }
}

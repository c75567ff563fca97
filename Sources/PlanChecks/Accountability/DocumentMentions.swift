import PlanDiagnostics
package import PlanModel

/// The documents that a part of a plan names by their numbers, in no particular order.
package struct DocumentMentions: Sendable {
    private(set) var mentions: [DocumentMention] = []

    package init() {}

    /// Adds those of a text that rules about texts are asked about as well.
    package mutating func add(_ text: MarkedText) {
        if text.marks.contains(.documentNumber) { scan(text.text, text.record) }
    }

    /// Adds those of a section that stand in none of the texts that people read: in deadlines, conditions, citations.
    package mutating func addFields(of section: Section, in plan: Plan) {
        for index in section.places {
            let code = plan.tasks[index].code.value
            for part in plan.tasks[index].deadlineTexts.indices {
                scan(plan.tasks[index].deadlineTexts[part].text, code)
            }
            for citation in plan.tasks[index].citations { mentions.append(DocumentMention(citation, code)) }
            guard let condition = plan.tasks[index].condition.spanned else { continue }
            scan(Spanned(condition.value.text, condition.span), code)
        }
    }

    private mutating func scan(_ text: Spanned<String>, _ record: String?) {
        for found in DocumentScanner.documents(in: text.value) {
            mentions.append(
                DocumentMention(
                    designation: found.designation, kind: found.kind, date: found.date, issuer: found.issuer,
                    span: text.piece(found.range), dateSpan: found.dateRange.map { text.piece($0) },
                    record: record))
        }
    }
}

extension DocumentMention {
    init(_ citation: Spanned<Citation>, _ record: String?) {
        let document = citation.value
        self.init(
            designation: document.designation, kind: document.kind, date: document.date,
            issuer: document.issuer, span: citation.span, record: record)
    }
}

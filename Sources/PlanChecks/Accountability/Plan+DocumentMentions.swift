import PlanDiagnostics
import PlanModel

extension Plan {
    /// Every document that the plan names by its number: its legal bases first, then the rest in the order of
    /// the text.
    func documentMentions() -> [DocumentMention] {
        var mentions = textMentions()
        for task in tasks {
            for citation in task.citations { mentions.append(Self.mention(citation, task.code.value)) }
        }
        mentions.sort { ($0.span.file, $0.span.start) < ($1.span.file, $1.span.start) }
        let bases = bases.compactMap { basis in
            basis.document.spanned.map { Self.mention($0, basis.code?.value) }
        }
        return bases + mentions
    }

    private static func mention(_ citation: Spanned<Citation>, _ record: String?) -> DocumentMention {
        let document = citation.value
        return DocumentMention(
            designation: document.designation, kind: document.kind, date: document.date,
            issuer: document.issuer,
            span: citation.span, record: record)
    }

    private func textMentions() -> [DocumentMention] {
        var mentions: [DocumentMention] = []
        forEachText { Self.scan($0.text, $0.record, into: &mentions) }
        for task in tasks {
            for part in task.deadlineTexts { Self.scan(part.text, task.code.value, into: &mentions) }
            guard let condition = task.condition.spanned else { continue }
            Self.scan(Spanned(condition.value.text, condition.span), task.code.value, into: &mentions)
        }
        return mentions
    }

    private static func scan(
        _ text: Spanned<String>, _ record: String?, into mentions: inout [DocumentMention]
    ) {
        for found in DocumentScanner.documents(in: text.value) {
            mentions.append(
                DocumentMention(
                    designation: found.designation, kind: found.kind, date: found.date, issuer: found.issuer,
                    span: text.piece(found.range), dateSpan: found.dateRange.map { text.piece($0) },
                    record: record))
        }
    }
}

import PlanDiagnostics
import PlanModel

extension Plan {
    /// Every document that the plan names by its number: its legal bases first, then the rest in the order of
    /// the text.
    func documentMentions() -> [DocumentMention] {
        var mentions = textMentions()
        for index in tasks.indices {
            for citation in tasks[index].citations {
                mentions.append(Self.mention(citation, tasks[index].code.value))
            }
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
        for index in tasks.indices {
            let code = tasks[index].code.value
            for part in tasks[index].deadlineTexts.indices {
                Self.scan(tasks[index].deadlineTexts[part].text, code, into: &mentions)
            }
            guard let condition = tasks[index].condition.spanned else { continue }
            Self.scan(Spanned(condition.value.text, condition.span), code, into: &mentions)
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

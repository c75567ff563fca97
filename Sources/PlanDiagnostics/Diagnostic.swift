/// A fault found in a text: where it is, what is wrong, and what would mend it.
///
/// Passes return arrays of these; nothing is rendered, sorted or counted before the edge.
package struct Diagnostic: Hashable, Sendable {
    package let rule: RuleDescriptor
    package var severity: Severity
    /// The headline: one phrase without a period, naming the offending value and its record.
    package let message: Message
    /// The smallest piece of text to blame.
    package let span: SourceSpan
    /// The authored code of the task, target or unit concerned, when there is one.
    package let record: String?
    /// Other places that explain the fault, in this file or another.
    package var labels: [Label]
    package var notes: [Message]
    package var fixes: [Fix]

    package init(
        _ rule: RuleDescriptor, _ message: MessageTemplate, _ arguments: [String: Argument] = [:],
        at span: SourceSpan, record: String? = nil, labels: [Label] = [], notes: [Message] = [],
        fixes: [Fix] = []
    ) {
        self.rule = rule
        severity = rule.severity
        self.message = Message(message, arguments)
        self.span = span
        self.record = record
        self.labels = labels
        self.notes = notes
        self.fixes = fixes
    }

    /// By rule and place alone, which tell nearly all findings apart; messages are long.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(rule)
        hasher.combine(span)
    }
}

/// A second place that belongs to a finding, with a word on what it shows.
package struct Label: Hashable, Sendable {
    package let span: SourceSpan
    package let message: Message

    package init(_ message: MessageTemplate, _ arguments: [String: Argument] = [:], at span: SourceSpan) {
        self.message = Message(message, arguments)
        self.span = span
    }
}

/// How far a fix may be trusted.
package enum Applicability: String, Hashable, Sendable {
    /// Certain to keep the meaning: applied by `fix`.
    case safe
    /// Probably what was meant: applied by `fix --unsafe`.
    case unsafe
    /// Shown only; it needs words that just the author has.
    case displayOnly = "display-only"
}

/// A change of the text that would mend a finding.
package struct Fix: Hashable, Sendable {
    /// A verb phrase: `sửa thành “chủ trì”`.
    package let title: Message
    package let applicability: Applicability
    /// Non-overlapping, in the order of the text.
    package let edits: [Edit]

    package init(
        _ title: MessageTemplate, _ arguments: [String: Argument] = [:], _ applicability: Applicability,
        _ edits: [Edit]
    ) {
        self.title = Message(title, arguments)
        self.applicability = applicability
        self.edits = edits
    }
}

/// One replacement of bytes; an empty span inserts, an empty text deletes.
package struct Edit: Hashable, Sendable {
    package let span: SourceSpan
    package let text: String

    package init(_ span: SourceSpan, _ text: String) {
        self.span = span
        self.text = text
    }
}

extension [Diagnostic] {
    package var hasErrors: Bool { contains { $0.severity == .error } }
}

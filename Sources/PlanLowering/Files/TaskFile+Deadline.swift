import PlanDiagnostics
import PlanModel
import PlanPhrases
import PlanSyntax
import VietnameseCalendar

/// A deadline field as a whole and in its parts; a tuple, whose parts are handed on without being copied.
typealias DeadlineReading = (field: Field<Deadline>, texts: [DeadlineText])

extension FileReader {
    /// A phrase, an explicit mapping, or a list of dated parts.
    mutating func deadline(of record: Record, _ context: PhraseContext) -> DeadlineReading {
        let elements = elements(.deadline, of: record)
        guard case .given(let span) = elements.field else {
            return (elements.field.map { _ in nil }, [])
        }
        var texts: [DeadlineText] = []
        var count = 0
        for node in elements.nodes where !tree.isNull(node) {
            count += 1
            readDeadline(node, context, into: &texts)
        }
        guard count > 0 else { return (.missing, []) }
        guard texts.count >= count else { return (.invalid(span.span), []) }
        let blamed = texts.count == 1 ? texts[0].text.span : span.span
        return (.given(Spanned(Self.merged(texts), blamed)), texts)
    }

    /// Adds the parts that one element gives; fewer than it holds when some could not be read.
    private mutating func readDeadline(
        _ node: NodeID, _ context: PhraseContext, into texts: inout [DeadlineText]
    ) {
        switch tree.kind(tree.resolved(node)) {
        case .scalar:
            guard let deadline = deadline(node, context) else { return }
            texts.append(DeadlineText(text: spanned(node), label: nil, deadline: deadline))
        case .mapping where hasKey(of: .deadline, node):
            if let deadline = explicitDeadline(node) { texts.append(deadline) }
        case .mapping:
            texts += labelledDeadlines(node, context)
        case .sequence, .alias, .invalid:
            reportShape(of: node, KH016WrongShape.notALabelledPhrase)
        }
    }

    /// Whether a mapping is a record of the scope rather than a phrase with a label: any of its keys tells.
    private func hasKey(of scope: Scope, _ node: NodeID) -> Bool {
        let keys = KeyTable.of(scope)
        return tree.entries(node).contains { entry in tree.withUTF8(entry.key) { keys.match($0) } != nil }
    }

    private mutating func explicitDeadline(_ node: NodeID) -> DeadlineText? {
        guard let record = record(node, .deadline) else { return nil }
        let due = date(.due, of: record)
        var deadline = Deadline(
            start: date(.start, of: record).value, due: due.value, precision: due.value.map { _ in .day })
        deadline.cadence = cadence(.cadence, of: record).value
        deadline.condition = condition(in: record)
        let words = String(decoding: tree.source[tree.span(node).range], as: UTF8.self)
        return DeadlineText(
            text: Spanned(words, tree.span(node)), label: nil, deadline: deadline, isMapping: true)
    }

    private mutating func condition(in record: Record) -> Condition? {
        text(.condition, of: record).value.map { Condition(.other, text: $0) }
    }

    private mutating func labelledDeadlines(_ node: NodeID, _ context: PhraseContext) -> [DeadlineText] {
        var texts: [DeadlineText] = []
        // A loop, because closures that read while they change would copy the reader and its tree.
        for (key, value) in tree.entries(node) {
            if tree.kind(tree.resolved(value)) == .scalar, !tree.isNull(value) {
                guard let deadline = deadline(key, context) else { continue }
                texts.append(DeadlineText(text: spanned(key), label: spanned(value), deadline: deadline))
            } else if tree.kind(tree.resolved(value)) != .invalid {
                reportShape(of: node, KH016WrongShape.notALabelledPhrase)
            }
        }
        return texts
    }

    /// One deadline out of its parts: the whole is due when the last part is, and each part with words of its
    /// own is a milestone.
    private static func merged(_ texts: [DeadlineText]) -> Deadline {
        guard texts.count > 1 || texts[0].label != nil else { return texts[0].deadline }
        var whole = Deadline(start: nil, due: nil, precision: nil)
        var milestones: [DeadlineMilestone] = []
        for text in texts {
            if let start = text.deadline.start { whole.start = min(start, whole.start ?? start) }
            whole.isStanding = whole.isStanding || text.deadline.isStanding
            whole.isOpenEnded = whole.isOpenEnded || text.deadline.isOpenEnded
            whole.cadence = whole.cadence ?? text.deadline.cadence
            whole.condition = whole.condition ?? text.deadline.condition
            guard let due = text.deadline.due else { continue }
            milestones.append(DeadlineMilestone(due: due, title: text.label?.value ?? text.text.value))
            if whole.due.map({ $0 < due }) ?? true {
                (whole.due, whole.precision) = (due, text.deadline.precision)
            }
        }
        whole.milestones = milestones
        return whole
    }

    mutating func milestones(of record: Record, _ context: PhraseContext) -> [Milestone] {
        elements(.milestones, of: record).nodes.compactMap { node in
            guard tree.kind(tree.resolved(node)) == .mapping else {
                reportShape(of: node, KH016WrongShape.notALabelledPhrase)
                return nil
            }
            return hasKey(of: .milestone, node)
                ? milestone(node, context) : labelledMilestone(node, context)
        }
    }

    private mutating func milestone(_ node: NodeID, _ context: PhraseContext) -> Milestone? {
        record(node, .milestone).map { record in
            Milestone(
                due: day(.date, of: record, context) { $0.due }, title: text(.title, of: record),
                share: percent(.share, of: record), span: record.span)
        }
    }

    private mutating func labelledMilestone(_ node: NodeID, _ context: PhraseContext) -> Milestone? {
        guard let part = labelledDeadlines(node, context).first, let label = part.label else { return nil }
        let due =
            part.deadline.due.map { Field.given(Spanned($0, part.text.span)) } ?? .invalid(part.text.span)
        return Milestone(due: due, title: .given(label), share: .missing, span: tree.span(node))
    }
}

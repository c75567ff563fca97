import PlanDiagnostics
import PlanModel
import PlanSyntax
import VietnameseCalendar
import VietnameseText

extension FileReader {
    /// A scalar's text; a list or a mapping in its place is reported.
    mutating func text(_ name: FieldName, of record: Record) -> Field<String> {
        scalar(name, of: record) { reader, node in reader.text(node) }
    }

    /// A single text where one value or a list is allowed, else each item.
    mutating func texts(_ name: FieldName, of record: Record) -> (
        field: Field<SourceSpan>, values: [Spanned<String>]
    ) {
        items(name, of: record) { reader, node in reader.spanned(node) }
    }

    mutating func code(_ name: FieldName = .id, of record: Record) -> Field<String> {
        scalar(name, of: record) { reader, node in
            let text = reader.text(node)
            guard !Code.isWellFormed(text) else { return text }
            let slug = VietnameseText.slug(text)
            let span = reader.tree.contentSpan(node)
            reader.report(
                KH017MalformedID.rule, KH017MalformedID.malformed, ["code": .quoted(text)], at: span,
                fixes: slug.isEmpty
                    ? []
                    : [Fix(KH017MalformedID.rename, ["code": .quoted(slug)], .unsafe, [Edit(span, slug)])])
            return nil
        }
    }

    mutating func integer(_ name: FieldName, of record: Record) -> Field<Int> {
        guard case .integer(let range) = record.keys.table.entries[record.keys.row(name)!].type else {
            preconditionFailure("the field “\(name.rawValue)” holds no integer")
        }
        return scalar(name, of: record) { reader, node in reader.integer(node, in: range) }
    }

    mutating func integer(_ node: NodeID, in range: ClosedRange<Int>) -> Int? {
        let text = text(node)
        guard let value = Int(text), range.contains(value) else {
            report(
                KH019InvalidValue.rule, KH019InvalidValue.notAnInteger,
                [
                    "value": .quoted(text), "least": .number(range.lowerBound),
                    "most": .number(range.upperBound),
                ],
                at: tree.contentSpan(node))
            return nil
        }
        return value
    }

    /// `50%` or `50`, from 0 to 100, with at most two decimals.
    mutating func percent(_ name: FieldName, of record: Record) -> Field<Share> {
        scalar(name, of: record) { reader, node in
            let text = reader.text(node)
            guard let share = Self.percent(text) else {
                reader.report(
                    KH019InvalidValue.rule, KH019InvalidValue.notAPercent, ["value": .quoted(text)],
                    at: reader.tree.contentSpan(node))
                return nil
            }
            return share
        }
    }

    private static func percent(_ text: String) -> Share? {
        let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
        let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...100).contains(whole) else {
            return nil
        }
        var fraction = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].utf8.count), let value = Int(parts[1]), value >= 0 else {
                return nil
            }
            fraction = parts[1].utf8.count == 1 ? value * 10 : value
        }
        let basisPoints = whole * 100 + fraction
        return basisPoints <= 10_000 ? Share(basisPoints: basisPoints) : nil
    }

    mutating func boolean(_ name: FieldName, of record: Record) -> Field<Bool> {
        scalar(name, of: record) { reader, node in
            let text = reader.text(node)
            switch text {
            case "có", "true", "yes": return true
            case "không", "false", "no": return false
            default:
                reader.report(
                    KH019InvalidValue.rule, KH019InvalidValue.notABoolean, ["value": .quoted(text)],
                    at: reader.tree.contentSpan(node))
                return nil
            }
        }
    }

    mutating func choice(_ name: FieldName, of record: Record) -> Field<String> {
        let type = record.keys.table.entries[record.keys.row(name)!].type
        return scalar(name, of: record) { reader, node in reader.choice(node, type) }
    }

    /// One of a closed list of words, in either language.
    mutating func choice(_ node: NodeID, _ type: FieldType) -> String? {
        guard case .choice(let choices) = type else { preconditionFailure("not a choice: \(type)") }
        let text = text(node)
        if let choice = choices.first(where: { $0.spelling.vi == text || $0.spelling.en == text }) {
            return choice.id
        }
        let words = choices.map { $0.spelling[spellings.prevailing ?? .vietnamese] }
        let span = tree.contentSpan(node)
        let fixes = NearMiss.closest(to: text, among: words).map { word, isCertain in
            [
                Fix(
                    KH019InvalidValue.replace, ["value": .quoted(word)], isCertain ? .safe : .unsafe,
                    [Edit(span, word)])
            ]
        }
        report(
            KH019InvalidValue.rule, KH019InvalidValue.notAChoice,
            ["value": .quoted(text), "choices": .list(words)], at: span,
            fixes: fixes ?? [])
        return nil
    }

    mutating func weekday(_ name: FieldName, of record: Record) -> Field<Weekday> {
        scalar(name, of: record) { reader, node in
            let text = reader.text(node)
            let wanted = folded(text)
            for weekday in Weekday.allCases
            where [weekday.vietnameseName, weekday.vietnameseShortName, weekday.englishName].contains(where: {
                folded($0) == wanted
            }) {
                return weekday
            }
            reader.report(
                KH019InvalidValue.rule, KH019InvalidValue.notAWeekday, ["value": .quoted(text)],
                at: reader.tree.contentSpan(node))
            return nil
        }
    }
}

// MARK: - Shapes

extension FileReader {
    /// Reads a field that has to be one scalar; `read` returns nil after reporting.
    mutating func scalar<Value>(
        _ name: FieldName, of record: Record, _ read: (inout FileReader, NodeID) -> Value?
    ) -> Field<Value> {
        switch value(name, of: record) {
        case .missing: return .missing
        case .invalid(let span): return .invalid(span)
        case .inherited(let node), .given(let node):
            guard isScalar(node.value, for: name, of: record), let value = read(&self, node.value) else {
                return .invalid(node.span)
            }
            return .given(Spanned(value, node.span))
        }
    }

    /// Whether the node is a scalar; it is reported when it is not.
    private mutating func isScalar(_ node: NodeID, for name: FieldName, of record: Record) -> Bool {
        guard tree.kind(tree.resolved(node)) != .scalar else { return true }
        reportNotAScalar(node, key: keyText(name, of: record))
        return false
    }

    mutating func reportNotAScalar(_ node: NodeID, key: String) {
        reportShape(of: node, KH016WrongShape.notAScalar, ["key": .quoted(key)])
    }

    /// Reports a node of the wrong shape, unless the parser has refused it or a piece of it.
    mutating func reportShape(
        of node: NodeID, _ message: MessageTemplate, _ arguments: [String: Argument] = [:]
    ) {
        guard tree.isSound(node) else { return }
        report(KH016WrongShape.rule, message, arguments, at: tree.span(node))
    }

    /// The key as the file writes it, or as the prevailing language would.
    func keyText(_ name: FieldName, of record: Record) -> String {
        let row = record.keys.row(name)!
        return record.fields[row].map { text($0.key) }
            ?? record.keys.table.entries[row].key[spellings.prevailing ?? .vietnamese]
    }

    /// The scalars of a field that is one value or a list of them, each as `read` makes it.
    ///
    /// An item of another shape is reported and left out, a blank one too, and one for which `read` returns nil.
    mutating func items<Value>(
        _ name: FieldName, of record: Record, _ read: (inout FileReader, NodeID) -> Value?
    ) -> (field: Field<SourceSpan>, values: [Value]) {
        let (field, elements) = elements(name, of: record)
        var values: [Value] = []
        // Just as many as there are: a list that grows by doubling is allocated two or three times.
        values.reserveCapacity(elements.count)
        var (holdsScalars, holdsOthers) = (false, false)
        for node in elements {
            guard tree.kind(tree.resolved(node)) == .scalar else {
                reportNotAScalar(node, key: keyText(name, of: record))
                holdsOthers = true
                continue
            }
            guard !tree.isNull(node) else { continue }
            holdsScalars = true
            if let value = read(&self, node) { values.append(value) }
        }
        guard case .given(let span) = field, !holdsScalars else { return (field, values) }
        return (holdsOthers ? .invalid(span.span) : .missing, [])
    }

    /// The elements of a list, or the single value that stands without one; an empty list is a missing field.
    mutating func elements(_ name: FieldName, of record: Record) -> (
        field: Field<SourceSpan>, nodes: FieldElements
    ) {
        switch value(name, of: record) {
        case .missing: return (.missing, FieldElements())
        case .invalid(let span): return (.invalid(span), FieldElements())
        case .inherited(let node), .given(let node):
            let elements = FieldElements(of: node.value, in: tree)
            guard !elements.isEmpty else { return (.missing, elements) }
            let span = tree.span(node.value)
            return (.given(Spanned(span, span)), elements)
        }
    }

    /// The records of a list field; anything else in its place is reported.
    mutating func records(_ name: FieldName, _ scope: Scope, of record: Record) -> (
        field: Field<SourceSpan>, records: [Record]
    ) {
        let node: Spanned<NodeID>
        switch value(name, of: record) {
        case .missing: return (.missing, [])
        case .invalid(let span): return (.invalid(span), [])
        case .given(let found), .inherited(let found): node = found
        }
        guard tree.kind(tree.resolved(node.value)) == .sequence else {
            noteLostRecord()
            reportShape(
                of: node.value, KH016WrongShape.notAList, ["key": .quoted(keyText(name, of: record))])
            return (.invalid(node.span), [])
        }
        let nodes = Array(tree.children(node.value))
        let records = nodes.compactMap { self.record($0, scope) }
        let span = tree.span(node.value)
        if nodes.isEmpty { return (.missing, []) }
        return (records.isEmpty ? .invalid(span) : .given(Spanned(span, span)), records)
    }

    /// A field that is one record.
    mutating func record(_ name: FieldName, _ scope: Scope, of record: Record) -> (
        field: Field<SourceSpan>, record: Record?
    ) {
        switch value(name, of: record) {
        case .missing: return (.missing, nil)
        case .invalid(let span): return (.invalid(span), nil)
        case .inherited(let node), .given(let node):
            guard let inner = self.record(node.value, scope) else { return (.invalid(node.span), nil) }
            return (.given(Spanned(inner.span, inner.span)), inner)
        }
    }
}

import PlanDiagnostics
import PlanModel
import PlanSyntax

extension FileReader {
    mutating func unit(_ name: FieldName, of record: Record, _ names: UnitNames) -> Field<UnitReference> {
        scalar(name, of: record) { reader, node in reader.unit(node, names) }
    }

    mutating func units(
        _ name: FieldName, of record: Record, _ names: UnitNames
    ) -> (field: Field<SourceSpan>, units: [Spanned<UnitReference>]) {
        let (field, units) = items(name, of: record) { reader, node -> Spanned<UnitReference>? in
            guard let unit = reader.unit(node, names) else { return nil }
            return Spanned(unit, reader.tree.contentSpan(node))
        }
        guard case .given(let span) = field, units.isEmpty else { return (field, units) }
        return (.invalid(span.span), [])
    }

    /// The supporters; an empty list is an answer, which says that nobody is needed.
    mutating func supporters(
        of record: Record, _ names: UnitNames
    ) -> (field: Field<SourceSpan>, units: [Spanned<UnitReference>]) {
        let support = units(.support, of: record, names)
        guard support.field.isMissing, case .given(let node) = value(.support, of: record) else {
            return support
        }
        return (.given(Spanned(node.span, node.span)), [])
    }

    /// Looks a name up; one that the registry does not have is reported with what it may have meant.
    mutating func unit(_ node: NodeID, _ names: UnitNames) -> UnitReference? {
        if let reference = tree.withUTF8(node, { names.exact($0) }) { return reference }
        let text = text(node)
        if let reference = names.reference(to: text) { return reference }
        if names.isComplete { reportUnknownUnit(text, node, names) }
        return nil
    }

    private mutating func reportUnknownUnit(_ text: String, _ node: NodeID, _ names: UnitNames) {
        let span = tree.contentSpan(node)
        var notes: [Message] = []
        var fixes: [Fix] = []
        if let several = names.severalUnits(in: text) {
            notes.append(Message(KH102UnknownUnit.several, ["units": .list(several)]))
            let list = "[" + several.map(Self.flowScalar).joined(separator: ", ") + "]"
            fixes.append(
                Fix(
                    KH102UnknownUnit.makeList, ["units": .list(several)], .unsafe,
                    [Edit(tree.span(node), list)]))
        } else if let suggestion = names.suggestion(for: text) {
            fixes.append(
                Fix(
                    KH019InvalidValue.replace, ["value": .quoted(suggestion)], .unsafe,
                    [Edit(span, suggestion)]))
        } else {
            notes.append(Message(KH102UnknownUnit.register, ["unit": .quoted(text)]))
        }
        report(
            KH102UnknownUnit.rule, KH102UnknownUnit.unknown, ["unit": .quoted(text)], at: span, notes: notes,
            fixes: fixes)
    }

    /// Plain where a flow list allows it, else in quotation marks.
    private static func flowScalar(_ text: String) -> String {
        text.contains { ",[]{}\"':#".contains($0) } ? "\"" + text.replacing("\"", with: "\\\"") + "\"" : text
    }
}

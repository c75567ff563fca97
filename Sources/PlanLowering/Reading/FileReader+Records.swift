import PlanDiagnostics
import PlanModel
import PlanSyntax

extension FileReader {
    /// The root mapping of the file.
    mutating func root(_ scope: Scope) -> Record {
        tree.root.flatMap { record($0, scope) } ?? Record(without: tree.root, tree, scope)
    }

    /// Finds the fields of a mapping, reporting keys that the scope does not have.
    ///
    /// - Returns: nil when the node is no mapping, which is then reported unless the parser has done so.
    mutating func record(_ node: NodeID, _ scope: Scope) -> Record? {
        let keys = KeyTable.of(scope)
        guard tree.kind(tree.resolved(node)) == .mapping else {
            noteLostRecord()
            reportShape(
                of: node, KH016WrongShape.notAMapping, ["keys": .plain(firstKeys(keys))])
            return nil
        }
        var fields = keys.noFields
        var unknown: [NodeID] = []
        var last = -1
        var anchor: SourceSpan?
        for entry in tree.entries(node) {
            if anchor == nil { anchor = tree.contentSpan(entry.key) }
            guard tree.kind(tree.resolved(entry.key)) == .scalar else { continue }
            guard let match = match(entry.key, in: keys, after: &last) else {
                unknown.append(entry.key)
                continue
            }
            guard let earlier = fields[match.row] else {
                spellings.note(match, entry.key, of: scope)
                fields[match.row] = entry
                continue
            }
            reportSpelledTwice(entry.key, earlier.key)
        }
        let misspelt = unknown.isEmpty ? [] : unknown.compactMap { misspelling($0, among: keys, fields) }
        // Made at the end of what is known by then: a record that were changed would be copied when it is returned.
        return Record(
            node: node, keys: keys, fields: fields, misspelt: misspelt, span: tree.span(node),
            anchor: anchor ?? tree.span(node), isWhole: tree.isWhole)
    }

    private func match(_ key: NodeID, in keys: KeyTable, after last: inout Int) -> KeyTable.Match? {
        if let match = tree.withUTF8(key, { keys.match($0, after: &last) }) { return match }
        var normalized = text(key)
        return normalized.withUTF8 { keys.match($0) }
    }

    /// One field in both spellings: the same mistake as a key written twice, unless it is the same spelling,
    /// which the parser has reported.
    private mutating func reportSpelledTwice(_ key: NodeID, _ earlier: NodeID) {
        guard text(key) != text(earlier) else { return }
        report(
            KH002DuplicateKey.rule, KH002DuplicateKey.sameField,
            ["key": .quoted(text(key)), "other": .quoted(text(earlier))],
            at: tree.contentSpan(key),
            labels: [Label(KH002DuplicateKey.first, at: tree.contentSpan(earlier))])
    }

    /// Reports an unknown key.
    ///
    /// - Returns: the absent field that was probably meant, if any.
    private mutating func misspelling(
        _ key: NodeID, among keys: KeyTable, _ fields: [(key: NodeID, value: NodeID)?]
    ) -> (row: Int, span: SourceSpan)? {
        let name = text(key)
        let candidates = keys.table.entries.enumerated().filter { fields[$0.offset] == nil }
        let spelled = candidates.flatMap { row, entry in
            [(row, entry.key.vi), (row, entry.key.en)]
        }
        let span = tree.contentSpan(key)
        guard let (suggestion, isCertain) = NearMiss.closest(to: name, among: spelled.map(\.1)) else {
            report(
                KH003UnknownKey.rule, KH003UnknownKey.unknown, ["key": .quoted(name)], at: span,
                notes: [Message(KH003UnknownKey.allowed, ["keys": .plain(allowedKeys(keys))])])
            return nil
        }
        let fix = Fix(
            KH003UnknownKey.rename, ["key": .quoted(suggestion)], isCertain ? .safe : .unsafe,
            [Edit(span, suggestion)])
        report(
            KH003UnknownKey.rule, KH003UnknownKey.misspelt,
            ["key": .quoted(name), "suggestion": .quoted(suggestion)], at: span,
            fixes: [fix])
        return spelled.first { $0.1 == suggestion }.map { ($0.0, span) }
    }

    /// Enough keys to see what kind of record is meant.
    private func firstKeys(_ keys: KeyTable) -> String {
        let language = spellings.prevailing ?? .vietnamese
        return keys.table.entries.prefix(4).map { $0.key[language] }.joined(separator: ", ")
    }

    private func allowedKeys(_ keys: KeyTable) -> String {
        let language = spellings.prevailing ?? .vietnamese
        return keys.table.entries.map { $0.key[language] }.joined(separator: ", ")
    }
}

// MARK: - Reaching fields

extension FileReader {
    /// The value of a field that is there and not blank.
    ///
    /// A blank optional field is reported: it is a question that nobody answered. A blank required one is the
    /// business of the rule that requires it.
    mutating func value(_ name: FieldName, of record: Record) -> Field<NodeID> {
        guard let row = record.keys.row(name) else {
            preconditionFailure(
                "the vocabulary has no field “\(name.rawValue)” in “\(record.keys.table.scope)”")
        }
        guard let field = record.fields[row] else {
            if let misspelt = record.misspelt.first(where: { $0.row == row }) {
                return .invalid(misspelt.span)
            }
            return record.isWhole ? .missing : .invalid(record.anchor)
        }
        guard tree.kind(tree.resolved(field.value)) != .invalid else {
            return .invalid(tree.span(field.value))
        }
        guard !tree.isNull(field.value) else {
            if record.keys.table.entries[row].requirement == .optional { reportBlank(field.key) }
            return .missing
        }
        return .given(Spanned(field.value, tree.contentSpan(field.value)))
    }

    func keySpan(_ name: FieldName, of record: Record) -> SourceSpan? {
        record.keys.row(name).flatMap { record.fields[$0] }.map { tree.contentSpan($0.key) }
    }

    private mutating func reportBlank(_ key: NodeID) {
        report(
            KH021EmptyValue.rule, KH021EmptyValue.blank, ["key": .quoted(text(key))],
            at: tree.contentSpan(key))
    }

    /// Whether every field that the vocabulary calls required by one of lowering's own rules is there; the
    /// rest is for the checks.
    func isAbsent(_ name: FieldName, of record: Record) -> Bool {
        record.keys.row(name).map { record.fields[$0] == nil } ?? true
    }
}

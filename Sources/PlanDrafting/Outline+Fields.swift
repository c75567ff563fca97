import PlanDiagnostics
import PlanFormatting
import PlanLowering
import PlanSyntax

/// Fields of an outline by what they mean, in either spelling.
extension Outline.Collection {
    func index(of name: FieldName, in scope: Scope) -> Int? {
        let key = Vocabulary.entry(name, in: scope).key
        return entries.firstIndex { $0.key == key.vi || $0.key == key.en }
    }

    /// The text of a field that is one scalar.
    func text(_ name: FieldName, in scope: Scope) -> String? {
        guard let index = index(of: name, in: scope), case .scalar(let scalar) = entries[index].value else {
            return nil
        }
        return scalar.value
    }

    mutating func set(_ name: FieldName, in scope: Scope, to text: String) {
        guard let index = index(of: name, in: scope) else { return }
        entries[index].value = .scalar(Scalar(text))
    }

    /// Takes a field away; comments above it and `remarks` in its place go to what follows.
    mutating func remove(_ name: FieldName, in scope: Scope, leaving remarks: [Remark] = []) {
        guard let index = index(of: name, in: scope) else { return }
        let entry = entries.remove(at: index)
        let left = entry.remarks + remarks
        guard index < entries.count else { return closing = left + closing }
        entries[index].remarks = left + entries[index].remarks
        if entry.isSetApart { entries[index].isSetApart = true }
    }

    /// Changes each scalar of a field, keys of labelled parts included; what `change` returns nil for stays.
    mutating func changeTexts(
        _ name: FieldName, in scope: Scope, _ change: (String) -> String?
    ) {
        guard let index = index(of: name, in: scope) else { return }
        entries[index].value.changeTexts(change)
    }

    /// The records of a list.
    mutating func changeRecords(
        _ name: FieldName, in scope: Scope, _ change: (inout Outline.Entry, inout Outline.Collection) -> Bool
    ) {
        guard let index = index(of: name, in: scope), case .collection(var list) = entries[index].value else {
            return
        }
        list.entries = list.entries.compactMap { entry in
            guard case .collection(var record) = entry.value, record.isMapping else { return entry }
            var entry = entry
            guard change(&entry, &record) else { return nil }
            entry.value = .collection(record)
            return entry
        }
        entries[index].value = .collection(list)
    }
}

extension Outline.Value {
    mutating func changeTexts(_ change: (String) -> String?) {
        switch self {
        case .nothing, .alias: break
        case .scalar(let scalar):
            if let text = change(scalar.value), text != scalar.value { self = .scalar(scalar.saying(text)) }
        case .collection(var collection):
            for index in collection.entries.indices {
                collection.entries[index].value.changeTexts(change)
                if let key = collection.entries[index].key, let other = change(key) {
                    collection.entries[index].key = other
                }
            }
            self = .collection(collection)
        }
    }

    /// Every scalar in it, in the order of the text.
    var texts: [String] {
        switch self {
        case .nothing, .alias: []
        case .scalar(let scalar): [scalar.value]
        case .collection(let collection):
            collection.entries.flatMap { ($0.key.map { [$0] } ?? []) + $0.value.texts }
        }
    }
}

extension Scalar {
    /// Another text, quoted where this was.
    fileprivate func saying(_ text: String) -> Scalar {
        let new = Scalar(text)
        guard style == .doubleQuoted || style == .singleQuoted, new.style == .plain else { return new }
        return Scalar(style: .doubleQuoted, value: text, source: "\"\(text)\"")
    }
}

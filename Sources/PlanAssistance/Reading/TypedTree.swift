package import PlanLowering
package import PlanSyntax

/// A mapping of a known scope, as it stands in the text.
package struct TypedRecord: Sendable {
    package let scope: Scope
    package let node: NodeID
    /// The record around it.
    package let parent: Int?
    /// The field of the record around it that it is a value of; nil for the root.
    package let field: VocabularyEntry?
    /// The fields that are there, in the order of the text.
    package fileprivate(set) var fields: [(entry: VocabularyEntry, key: NodeID, value: NodeID)] = []

    package func value(_ name: FieldName) -> NodeID? { fields.first { $0.entry.name == name }?.value }

    package func has(_ name: FieldName) -> Bool { fields.contains { $0.entry.name == name } }
}

/// A scalar with what the language expects where it stands.
package struct TypedScalar: Sendable {
    package enum Role: Sendable {
        case key(VocabularyEntry)
        /// A key that its record does not have.
        case unknownKey
        /// A value of the type, within the value of the field.
        case value(FieldType, VocabularyEntry)
    }

    package let node: NodeID
    package let role: Role
    /// The record that it belongs to.
    package let record: Int
}

/// A file's tree seen through the vocabulary: which record each mapping is, what type each scalar ought to have.
///
/// It knows nothing of what the texts mean and reports nothing; whatever has no place in the language is left out.
package struct TypedTree: Sendable {
    package let tree: SyntaxTree
    /// Outer ones before those within them, in the order of the text.
    package private(set) var records: [TypedRecord] = []
    /// In the order of the text.
    package private(set) var scalars: [TypedScalar] = []

    package init(_ tree: SyntaxTree, _ scope: Scope) {
        self.tree = tree
        guard let root = tree.root, tree.kind(root) == .mapping else { return }
        addRecord(root, scope, in: nil, field: nil)
    }
}

// MARK: - Walking

extension TypedTree {
    private mutating func addRecord(_ node: NodeID, _ scope: Scope, in parent: Int?, field: VocabularyEntry?)
    {
        let index = records.count
        records.append(TypedRecord(scope: scope, node: node, parent: parent, field: field))
        let keys = KeyTable.of(scope)
        for (key, value) in tree.entries(node) where tree.kind(key) == .scalar {
            guard let row = tree.match(key, in: keys)?.row else {
                scalars.append(TypedScalar(node: key, role: .unknownKey, record: index))
                continue
            }
            let entry = keys.table.entries[row]
            records[index].fields.append((entry, key, value))
            scalars.append(TypedScalar(node: key, role: .key(entry), record: index))
            addValue(value, entry.type, entry, index)
        }
    }

    private mutating func addValue(_ node: NodeID, _ type: FieldType, _ entry: VocabularyEntry, _ record: Int)
    {
        switch type {
        case .list(let element), .oneOrMany(let element):
            guard tree.kind(node) == .sequence else { return addValue(node, element, entry, record) }
            for item in tree.children(node) { addValue(item, element, entry, record) }
        case .record(let scope):
            if tree.kind(node) == .mapping { addRecord(node, scope, in: record, field: entry) }
        case .recordOr(let scope, let other):
            if tree.kind(node) == .mapping, other.isScalar || tree.beginsWithKey(of: scope, node) {
                addRecord(node, scope, in: record, field: entry)
            } else {
                addValue(node, other, entry, record)
            }
        case .labelled(let key): addPairs(node, key, .text, entry, record)
        case .severities:
            addPairs(node, .ruleCode, .choice(Vocabulary.severityWords), entry, record)
        default: addLeaf(node, type, entry, record)
        }
    }

    private mutating func addPairs(
        _ node: NodeID, _ key: FieldType, _ value: FieldType, _ entry: VocabularyEntry, _ record: Int
    ) {
        guard tree.kind(node) == .mapping else { return addLeaf(node, key, entry, record) }
        for pair in tree.entries(node) {
            addLeaf(pair.key, key, entry, record)
            addLeaf(pair.value, value, entry, record)
        }
    }

    private mutating func addLeaf(_ node: NodeID, _ type: FieldType, _ entry: VocabularyEntry, _ record: Int)
    {
        guard tree.kind(node) == .scalar else { return }
        scalars.append(TypedScalar(node: node, role: .value(type, entry), record: record))
    }
}

extension SyntaxTree {
    /// The row of the vocabulary that a key names, whatever its normal form.
    func match(_ key: NodeID, in keys: KeyTable) -> KeyTable.Match? {
        if let match = withUTF8(key, { keys.match($0) }) { return match }
        var normalized = normalizedText(key)
        return normalized.withUTF8 { keys.match($0) }
    }

    /// Whether a mapping is a record of the scope rather than a phrase with a label: its first key tells.
    func beginsWithKey(of scope: Scope, _ node: NodeID) -> Bool {
        for entry in entries(node) { return match(entry.key, in: KeyTable.of(scope)) != nil }
        return false
    }
}

extension FieldType {
    /// Whether a mapping can be no value of it.
    var isScalar: Bool {
        switch self {
        case .record, .recordOr, .labelled, .severities, .list: false
        case .oneOrMany(let element): element.isScalar
        default: true
        }
    }
}

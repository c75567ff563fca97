package import PlanDiagnostics

/// When a field may be absent.
package enum Requirement: Hashable, Sendable {
    case optional
    /// The absence is a finding of the rule with this number.
    case required(rule: Int)
}

/// One row of the vocabulary: one field in one scope, with everything that any tool says of it.
package struct VocabularyEntry: Hashable, Sendable {
    package let name: FieldName
    /// The key in each spelling.
    package let key: BilingualText
    package let type: FieldType
    package let requirement: Requirement
    /// One or two sentences for hover, schema and reference.
    package let documentation: BilingualText
    /// A value as it is written in a file, without the key.
    package let example: String

    package init(
        _ name: FieldName, _ vietnameseKey: String, _ type: FieldType, _ requirement: Requirement = .optional,
        vi: String, en: String, example: String
    ) {
        self.name = name
        key = BilingualText(vi: vietnameseKey, en: name.rawValue)
        self.type = type
        self.requirement = requirement
        documentation = BilingualText(vi: vi, en: en)
        self.example = example
    }
}

/// The fields of one scope, in the order in which they are written.
package struct VocabularyTable: Sendable {
    package let scope: Scope
    /// What a mapping of this scope describes.
    package let documentation: BilingualText
    package let entries: [VocabularyEntry]

    package init(_ scope: Scope, vi: String, en: String, _ entries: [VocabularyEntry]) {
        self.scope = scope
        documentation = BilingualText(vi: vi, en: en)
        self.entries = entries
    }
}

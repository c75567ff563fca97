/// Something that may be written where the author is writing.
package struct Completion: Sendable {
    package enum Kind: Hashable, Sendable {
        case key, record, unit, code, phrase, choice, rule
    }

    package let kind: Kind
    package let label: String
    /// A few words beside the label.
    package let detail: String
    /// CommonMark, or blank.
    package let documentation: String
    package let text: String
    /// Whether ``text`` has places to fill in: `${1:words}`, with `\`, `$` and `}` escaped.
    package let isSnippet: Bool
    /// What the author's words are compared with: without diacritics, as people type in a hurry, and with them.
    package let filterText: String

    package init(
        _ kind: Kind, _ label: String, detail: String = "", documentation: String = "", text: String? = nil,
        isSnippet: Bool = false, filterText: String? = nil
    ) {
        self.kind = kind
        self.label = label
        self.detail = detail
        self.documentation = documentation
        self.text = text ?? label
        self.isSnippet = isSnippet
        self.filterText = filterText ?? label
    }
}

/// What may be written at a place, the likelier first.
package struct Completions: Sendable {
    package let items: [Completion]
    /// The bytes that an item takes the place of, all on one line.
    package let replaced: Range<Int>
    /// Whether there are more, which further letters would find.
    package let isCut: Bool

    static func none(_ offset: Int) -> Completions {
        Completions(items: [], replaced: offset..<offset, isCut: false)
    }
}

/// A named look that people can pick and change in Word.
package struct WordStyle: Hashable, Sendable {
    /// What paragraphs and runs refer to a style by; ASCII, unique in a document.
    package struct ID: Hashable, Sendable, ExpressibleByStringLiteral {
        package let value: String

        package init(stringLiteral value: String) {
            self.value = value
        }
    }

    package enum Kind: String, Hashable, Sendable {
        case paragraph, character
    }

    package let id: ID
    /// As Word shows it; one of Word's own names, such as `heading 1`, makes it that style.
    package let name: String
    package let kind: Kind
    package var base: ID?
    /// The style of the paragraph that a typist begins after one of these.
    package var next: ID?
    package var paragraph = ParagraphFormat()
    package var characters = CharacterFormat()

    /// A paragraph style; all but Normal itself rest on Normal unless they say otherwise.
    package static func paragraph(
        _ id: ID, _ name: String, base: ID? = .normal, next: ID? = nil,
        _ characters: CharacterFormat = .plain,
        _ change: (inout ParagraphFormat) -> Void = { _ in }
    ) -> WordStyle {
        WordStyle(
            id: id, name: name, kind: .paragraph, base: id == .normal ? nil : base, next: next,
            paragraph: ParagraphFormat(change), characters: characters)
    }

    package static func character(_ id: ID, _ name: String, _ characters: CharacterFormat) -> WordStyle {
        WordStyle(id: id, name: name, kind: .character, base: nil, next: nil, characters: characters)
    }
}

extension WordStyle.ID {
    package static let normal: WordStyle.ID = "Normal"
    package static let heading1: WordStyle.ID = "Heading1"
    package static let heading2: WordStyle.ID = "Heading2"
    package static let heading3: WordStyle.ID = "Heading3"
    package static let heading4: WordStyle.ID = "Heading4"
    package static let title: WordStyle.ID = "Title"
    package static let subtitle: WordStyle.ID = "Subtitle"
    package static let header: WordStyle.ID = "Header"
    package static let listParagraph: WordStyle.ID = "ListParagraph"
}

extension WordStyle {
    /// Word's own names, which it knows whatever language its menus are in; all others are the document's.
    static let builtInNames: Set<String> = [
        "Normal", "heading 1", "heading 2", "heading 3", "heading 4", "Title", "Subtitle", "header", "footer",
        "List Paragraph", "List Bullet", "Strong", "Emphasis", "Body Text",
    ]
}

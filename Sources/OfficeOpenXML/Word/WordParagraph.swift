/// A run of text between two paragraph marks.
package struct WordParagraph: Hashable, Sendable {
    package var style: WordStyle.ID
    /// What differs from the style.
    package var format: ParagraphFormat
    package var content: [Inline]

    package init(_ style: WordStyle.ID = .normal, _ content: [Inline] = [], format: ParagraphFormat = .init())
    {
        self.style = style
        self.format = format
        self.content = content
    }

    package init(_ style: WordStyle.ID = .normal, _ text: String, _ characters: CharacterFormat = .plain) {
        self.init(style, [.text(text, characters)])
    }

    /// What stands in a line.
    package enum Inline: Hashable, Sendable {
        /// Tabs and line breaks in the text become Word's own.
        case text(String, CharacterFormat = .plain)
        case styled(String, WordStyle.ID)
        case pageNumber
        case tickBox(TickBox)
    }

    /// A box that is ticked by a click, or printed and ticked by hand.
    package struct TickBox: Hashable, Sendable {
        /// What it is for, read out by screen readers.
        package let title: String
        /// What a program that reads the filled form knows the box by.
        package let tag: String
        package let isTicked: Bool

        package init(title: String, tag: String, isTicked: Bool = false) {
            self.title = title
            self.tag = tag
            self.isTicked = isTicked
        }
    }

    /// The text without numbers that Word computes, fields and boxes.
    package var text: String {
        content.map {
            switch $0 {
            case .text(let text, _), .styled(let text, _): text
            case .pageNumber, .tickBox: ""
            }
        }
        .joined()
    }
}

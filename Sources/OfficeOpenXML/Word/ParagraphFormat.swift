/// How a paragraph is set; what is nil comes from the style.
package struct ParagraphFormat: Hashable, Sendable {
    package enum Alignment: String, Hashable, Sendable {
        case left, center, right
        case justified = "both"
    }

    /// How far apart lines stand.
    package enum LineSpacing: Hashable, Sendable {
        case exactly(Length)
        case atLeast(Length)
        /// In hundredths of a line.
        case percent(Int)
    }

    /// Membership in a list: which, and how deep, from 0.
    package struct ListMembership: Hashable, Sendable {
        package let list: WordList.ID
        package let level: Int

        package init(_ list: WordList.ID, level: Int) {
            self.list = list
            self.level = level
        }

        /// In no list, though the style is.
        package static let outside = ListMembership(WordList.ID(0), level: 0)
    }

    /// A stop that text after a tab is set against.
    package struct TabStop: Hashable, Sendable {
        package enum Kind: String, Hashable, Sendable {
            case left, center, right
        }

        package let kind: Kind
        /// From the left margin of the text.
        package let position: Length

        package init(_ kind: Kind, at position: Length) {
            self.kind = kind
            self.position = position
        }
    }

    package var alignment: Alignment?
    package var spaceBefore: Length?
    package var spaceAfter: Length?
    package var lineSpacing: LineSpacing?
    package var leftIndent: Length?
    package var rightIndent: Length?
    /// Of the first line against the others; negative when it hangs out.
    package var firstLineIndent: Length?
    package var keepsWithNext: Bool?
    package var keepsTogether: Bool?
    package var startsPage: Bool?
    /// No single line of the paragraph stands alone on a page.
    package var controlsWidows: Bool?
    package var topBorder: Border?
    package var bottomBorder: Border?
    package var tabs: [TabStop] = []
    package var list: ListMembership?
    /// From 0, the level at which the paragraph is a heading to navigation and screen readers.
    package var outlineLevel: Int?

    package init() {}

    package init(_ change: (inout ParagraphFormat) -> Void) {
        change(&self)
    }
}

/// A line around a paragraph, a cell or a table.
package struct Border: Hashable, Sendable {
    /// nil draws none, even where a style or the table would.
    package let width: Length?

    package static let none = Border(width: nil)

    /// A solid line.
    package static func line(_ width: Length) -> Border { Border(width: width) }
}

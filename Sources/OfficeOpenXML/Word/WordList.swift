/// A multi-level list whose numbers Word computes.
package struct WordList: Hashable, Sendable {
    /// What paragraphs refer to a list by; from 1.
    package struct ID: Hashable, Sendable {
        package let value: Int

        package init(_ value: Int) {
            self.value = value
        }
    }

    package enum NumberFormat: String, Hashable, Sendable {
        case decimal, upperRoman, lowerLetter, upperLetter, bullet
    }

    /// What stands between a number and its text.
    package enum Suffix: String, Hashable, Sendable {
        case tab, space, nothing
    }

    /// One depth of a list.
    package struct Level: Hashable, Sendable {
        package let format: NumberFormat
        /// What is printed, `%1` standing for the number of the first level and so on: `%2.%3.`.
        package let text: String
        package let suffix: Suffix
        /// Paragraphs of this style belong to the level without saying so.
        package let style: WordStyle.ID?
        package let leftIndent: Length
        /// Of the number's line against the others; negative when it hangs out.
        package let firstLineIndent: Length
        package let characters: CharacterFormat

        package init(
            _ format: NumberFormat, _ text: String, suffix: Suffix = .space, style: WordStyle.ID? = nil,
            leftIndent: Length = .zero, firstLineIndent: Length = .zero,
            characters: CharacterFormat = .plain
        ) {
            self.format = format
            self.text = text
            self.suffix = suffix
            self.style = style
            self.leftIndent = leftIndent
            self.firstLineIndent = firstLineIndent
            self.characters = characters
        }
    }

    package let id: ID
    /// As Word shows it among its list styles.
    package let name: String
    /// From the outermost; nine at most.
    package let levels: [Level]

    package init(_ id: ID, name: String, levels: [Level]) {
        self.id = id
        self.name = name
        self.levels = levels
    }
}

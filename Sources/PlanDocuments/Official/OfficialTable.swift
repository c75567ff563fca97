/// A table within an official document: headings, rows, and rows across it that open a part.
package struct OfficialTable: Sendable {
    package struct Column: Hashable, Sendable {
        package let heading: String
        /// How much of the width it wants beside the others.
        package let weight: Int
        /// Short values stand in the middle, words at the left.
        package let isCentered: Bool

        package init(_ heading: String, _ weight: Int, isCentered: Bool = false) {
            self.heading = heading
            self.weight = weight
            self.isCentered = isCentered
        }
    }

    package enum Row: Sendable {
        /// Across the table.
        case section(Phrase)
        /// One cell for each column, each a list of paragraphs.
        case cells([[Phrase]])
        /// Likewise, set apart as the sum of the others.
        case total([[Phrase]])

        package var isTotal: Bool {
            if case .total = self { true } else { false }
        }
    }

    /// What the table holds, in a few words, for screen readers.
    package let title: String
    package let columns: [Column]
    package let rows: [Row]
}

/// A table of fixed column widths.
package struct WordTable: Hashable, Sendable {
    /// The lines of a table: around it and between its cells.
    package enum Lines: Hashable, Sendable {
        /// For laying text out side by side.
        case none
        case all(Length)
        /// Between rows only.
        case rows(Length)
    }

    /// The distance between a cell's edge and its text.
    package struct Padding: Hashable, Sendable {
        package var top: Length
        package var bottom: Length
        package var side: Length

        package init(top: Length = .zero, bottom: Length = .zero, side: Length) {
            self.top = top
            self.bottom = bottom
            self.side = side
        }
    }

    package var columns: [Length]
    package var rows: [WordRow]
    package var lines: Lines
    package var padding: Padding
    /// How far its left edge stands in from the margin; negative reaches out of it.
    package var indent: Length
    /// What the table holds, in a few words, read out by screen readers; nil for tables that only lay out.
    package var title: String?
    /// How to read it.
    package var description: String?

    package init(
        columns: [Length], rows: [WordRow], lines: Lines = .none, padding: Padding = Padding(side: .zero),
        indent: Length = .zero, title: String? = nil, description: String? = nil
    ) {
        self.columns = columns
        self.rows = rows
        self.lines = lines
        self.padding = padding
        self.indent = indent
        self.title = title
        self.description = description
    }

    package var width: Length { columns.reduce(.zero, +) }
}

/// A row of a table.
package struct WordRow: Hashable, Sendable {
    package var cells: [WordCell]
    /// Repeated at the top of each page that the table goes on to.
    package var isHeader: Bool
    /// May begin on one page and end on the next.
    package var maySplit: Bool
    package var minimumHeight: Length?

    package init(
        _ cells: [WordCell], isHeader: Bool = false, maySplit: Bool = false, minimumHeight: Length? = nil
    ) {
        self.cells = cells
        self.isHeader = isHeader
        self.maySplit = maySplit
        self.minimumHeight = minimumHeight
    }
}

/// A cell, or a piece of one that spans several rows.
package struct WordCell: Hashable, Sendable {
    package enum VerticalMerge: Hashable, Sendable {
        /// The cell goes on in the rows below.
        case begins
        /// A piece of the cell above; what stands in it is not shown.
        case continues
    }

    package enum VerticalAlignment: String, Hashable, Sendable {
        case top, center, bottom
    }

    package var blocks: [WordBlock]
    /// How many columns it takes.
    package var span: Int
    package var merge: VerticalMerge?
    package var alignment: VerticalAlignment
    /// Six hexadecimal digits.
    package var shading: String?
    package var topBorder: Border?
    package var bottomBorder: Border?

    package init(
        _ blocks: [WordBlock] = [], span: Int = 1, merge: VerticalMerge? = nil,
        alignment: VerticalAlignment = .top, shading: String? = nil, topBorder: Border? = nil,
        bottomBorder: Border? = nil
    ) {
        self.blocks = blocks
        self.span = span
        self.merge = merge
        self.alignment = alignment
        self.shading = shading
        self.topBorder = topBorder
        self.bottomBorder = bottomBorder
    }

    package init(_ paragraphs: [WordParagraph], span: Int = 1, merge: VerticalMerge? = nil) {
        self.init(paragraphs.map(WordBlock.paragraph), span: span, merge: merge)
    }
}

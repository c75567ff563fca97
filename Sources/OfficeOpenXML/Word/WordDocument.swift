/// A Word document as a value: what it says and how it looks, before any XML.
package struct WordDocument: Sendable {
    package var properties: DocumentProperties
    /// The font of everything that names no other.
    package var font: String
    /// In the order in which Word lists them; ``WordStyle/ID/normal`` is among them.
    package var styles: [WordStyle]
    package var lists: [WordList]
    package var sections: [WordSection]

    package init(
        properties: DocumentProperties, font: String = "Times New Roman", styles: [WordStyle],
        lists: [WordList] = [],
        sections: [WordSection]
    ) {
        self.properties = properties
        self.font = font
        self.styles = styles
        self.lists = lists
        self.sections = sections
    }

    /// The file; the same value gives the same bytes.
    package var bytes: [UInt8] { package.archive }
}

/// What stands one below the other on a page or in a cell.
package enum WordBlock: Hashable, Sendable {
    case paragraph(WordParagraph)
    case table(WordTable)
}

/// Pages of one size and direction.
package struct WordSection: Hashable, Sendable {
    package var page: PageSetup
    package var blocks: [WordBlock]
    /// What stands at the top of its pages.
    package var header: [WordParagraph]
    /// The header is left out on the section's first page.
    package var hidesFirstHeader: Bool
    /// The number of the section's first page; nil goes on counting.
    package var firstPageNumber: Int?

    package init(
        page: PageSetup, header: [WordParagraph] = [], hidesFirstHeader: Bool = false,
        firstPageNumber: Int? = nil, blocks: [WordBlock]
    ) {
        self.page = page
        self.blocks = blocks
        self.header = header
        self.hidesFirstHeader = hidesFirstHeader
        self.firstPageNumber = firstPageNumber
    }
}

/// A sheet of paper and the edges left free on it.
package struct PageSetup: Hashable, Sendable {
    package var width: Length
    package var height: Length
    package var top: Length
    package var bottom: Length
    package var left: Length
    package var right: Length
    /// From the sheet's upper edge to the header.
    package var header: Length

    package init(
        width: Length, height: Length, top: Length, bottom: Length, left: Length, right: Length,
        header: Length
    ) {
        self.width = width
        self.height = height
        self.top = top
        self.bottom = bottom
        self.left = left
        self.right = right
        self.header = header
    }

    package var isLandscape: Bool { width > height }
    package var textWidth: Length { width - left - right }
    package var textHeight: Length { height - top - bottom }

    /// The same sheet turned a quarter to the left, its margins with it: the edge that is bound is then above.
    package var turned: PageSetup {
        PageSetup(
            width: height, height: width, top: left, bottom: right, left: bottom, right: top, header: header)
    }
}

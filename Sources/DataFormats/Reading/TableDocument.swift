/// What a document of any format comes to for a reader of tables: its tables, and the lines of text between them.
package struct TableDocument: Hashable, Sendable {
    package enum Block: Hashable, Sendable {
        /// A heading or a paragraph outside all tables.
        case line(String, Place)
        case table(Table)
    }

    /// In the order of the document.
    package var blocks: [Block]

    package init(_ blocks: [Block] = []) {
        self.blocks = blocks
    }

    package var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
}

extension TableDocument {
    /// Where a text stands in its document; numbers count from 1.
    package enum Place: Hashable, Sendable {
        case line(Int, column: Int?)
        case table(Int, row: Int, column: Int)
        /// `E14` of a named sheet.
        case sheet(String, cell: String)
        case paragraph(Int)
    }

    package struct Table: Hashable, Sendable {
        /// What the format calls it by, such as the name of a sheet.
        package var name: String?
        package var rows: [Row]

        package init(name: String? = nil, rows: [Row] = []) {
            self.name = name
            self.rows = rows
        }

        package var width: Int { rows.lazy.map(\.width).max() ?? 0 }
    }

    /// The cells that begin in a row, from the left; those that come down from above are not among them.
    package struct Row: Hashable, Sendable {
        package var cells: [Cell]

        package init(_ cells: [Cell] = []) {
            self.cells = cells
        }

        package var width: Int { cells.lazy.map(\.columns.upperBound).max() ?? 0 }
    }

    package struct Cell: Hashable, Sendable {
        /// Paragraphs and forced line breaks, as they were written.
        package var lines: [String]
        /// Of the table's grid, from nought.
        package var columns: Range<Int>
        /// How many rows it spans.
        package var rowCount: Int
        package var place: Place
        /// All of its text is bold.
        package var isBold: Bool
        /// The program keeps it as a day and not as the text that somebody typed.
        package var isDate: Bool

        package init(
            _ lines: [String], columns: Range<Int>, rowCount: Int = 1, place: Place, isBold: Bool = false,
            isDate: Bool = false
        ) {
            self.lines = lines
            self.columns = columns
            self.rowCount = rowCount
            self.place = place
            self.isBold = isBold
            self.isDate = isDate
        }

        package var isBlank: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }
}

/// One sheet as a value.
package struct Worksheet: Hashable, Sendable {
    /// What may still be done on a protected sheet, beside filling in unlocked cells.
    package struct Freedoms: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let formatCells = Freedoms(rawValue: 1)
        package static let formatColumns = Freedoms(rawValue: 2)
        package static let formatRows = Freedoms(rawValue: 4)
        /// Excel sorts only where every cell of the area is unlocked.
        package static let sort = Freedoms(rawValue: 8)
        package static let filter = Freedoms(rawValue: 16)
    }

    package struct Column: Hashable, Sendable {
        /// In digits of the workbook's own font, as Excel counts it.
        package var width: Double
        package var isHidden = false

        package init(width: Double, isHidden: Bool = false) {
            self.width = width
            self.isHidden = isHidden
        }
    }

    package struct Row: Hashable, Sendable {
        /// In points; Excel has no row above 409.
        package var height: Double
        package var isHidden = false

        package init(height: Double, isHidden: Bool = false) {
            self.height = height
            self.isHidden = isHidden
        }
    }

    package static let tallestRow = 409.0

    package let name: SheetName
    package var isHidden = false
    /// In any order; the last at a place counts.
    package private(set) var cells: [Cell] = []
    package private(set) var merged: [Cell.Merged] = []
    package var columns: [Int: Column] = [:]
    package var rows: [Int: Row] = [:]
    /// How many rows and columns at the head stay in sight.
    package var frozen: CellPlace?
    package var filtered: CellArea?
    package var validations: [DataValidation] = []
    /// The first that holds comes first.
    package var conditionalFormats: [ConditionalFormat] = []
    /// nil leaves the sheet open; there is no password, so that an office can lift it.
    package var protection: Freedoms?
    package var page = SheetPage()
    /// The cell in which a reader starts, outside the frozen rows and columns.
    package var selection: CellPlace?
    /// In percent.
    package var zoom = 100
    package var showsGridlines = true
    /// Where numbers typed as text are no mistake.
    package var numbersAsText: [CellArea] = []

    package init(_ name: SheetName) {
        self.name = name
    }

    package mutating func set(_ value: CellValue, at place: CellPlace, _ style: CellStyle) {
        cells.append(Cell(place, value, style))
    }

    package mutating func set(_ text: String, at place: CellPlace, _ style: CellStyle) {
        set(text.isEmpty ? .blank : .text(text), at: place, style)
    }

    /// One text over several cells; over a single one it is an ordinary cell.
    package mutating func set(_ text: String, over area: CellArea, _ style: CellStyle) {
        guard !area.isSingle else { return set(text, at: area.first, style) }
        merged.append(Cell.Merged(area: area, text: text, style: style))
    }
}

extension Cell {
    /// A text over several cells.
    package struct Merged: Hashable, Sendable {
        package let area: CellArea
        package let text: String
        package let style: CellStyle
    }
}

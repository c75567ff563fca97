/// What stands in a workbook that somebody else wrote, as values; formats and pictures are left behind.
package struct WorkbookContents: Hashable, Sendable {
    /// A name for cells, as far as it means one area on one sheet.
    package struct DefinedName: Hashable, Sendable {
        package let name: String
        /// As the file has it: `'Nhiệm vụ'!$A$1:$C$7`.
        package let formula: String
        /// The sheet within which alone it is known, by its place among the sheets.
        package let scope: Int?
        package let area: NamedArea?
    }

    /// Cells of a named sheet.
    package struct NamedArea: Hashable, Sendable {
        package let sheet: String
        package let area: CellArea
    }

    /// In the order of their tabs.
    package var sheets: [SheetContents]
    package let names: [DefinedName]

    package func sheet(named name: String) -> SheetContents? { sheets.first { $0.name == name } }

    /// The area of a name of the whole workbook, or of the only sheet that knows it; upper and lower case are alike.
    package func area(named name: String) -> NamedArea? {
        let found = names.filter { $0.name.lowercased() == name.lowercased() }
        return (found.first { $0.scope == nil } ?? found.first)?.area
    }
}

/// A sheet's cells by their places.
package struct SheetContents: Hashable, Sendable {
    package enum Visibility: Hashable, Sendable {
        case visible, hidden
        /// Not even offered to be shown.
        case veryHidden
    }

    package var name: String
    package var visibility: Visibility
    /// Cells in which something stands.
    package var cells: [CellPlace: CellContents] = [:]
    package var mergedAreas: [CellArea] = []
    package var hiddenRows: Set<Int> = []
    package var hiddenColumns: [ClosedRange<Int>] = []

    package subscript(place: CellPlace) -> CellContents? { cells[place] }

    package subscript(row: Int, column: Int) -> CellContents? { cells[CellPlace(row, column)] }

    /// Every row in which something stands, from the top.
    package var rows: [Int] { Set(cells.keys.map(\.row)).sorted() }

    package func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }

    /// The area that a cell was merged into with others, whose first alone has a value.
    package func mergedArea(at place: CellPlace) -> CellArea? {
        mergedAreas.first { $0.rows.contains(place.row) && $0.columns.contains(place.column) }
    }
}

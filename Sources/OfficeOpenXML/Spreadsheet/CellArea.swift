/// The place of a cell, counted from nought in both directions.
package struct CellPlace: Hashable, Sendable {
    /// How many rows and columns a sheet has.
    package static let limits = (rows: 1_048_576, columns: 16_384)

    package var row: Int
    package var column: Int

    package init(_ row: Int, _ column: Int) {
        precondition(
            (0..<Self.limits.rows).contains(row) && (0..<Self.limits.columns).contains(column),
            "a cell lies on its sheet")
        self.row = row
        self.column = column
    }

    /// `C7`, the way formulas name it.
    package var name: String { "\(Self.columnName(column))\(row + 1)" }

    /// `$C$7`, for a formula that is copied elsewhere without moving.
    package var absoluteName: String { "$\(Self.columnName(column))$\(row + 1)" }

    /// `$C7`: the same column of whichever row a rule is looking at.
    package var nameInRow: String { "$\(Self.columnName(column))\(row + 1)" }

    /// `A` … `Z`, `AA` …
    package static func columnName(_ column: Int) -> String {
        var name = ""
        var rest = column + 1
        while rest > 0 {
            name = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}

/// A rectangle of cells.
package struct CellArea: Hashable, Sendable {
    package let first: CellPlace
    package let last: CellPlace

    /// - Precondition: the ranges are not empty.
    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        first = CellPlace(rows.lowerBound, columns.lowerBound)
        last = CellPlace(rows.upperBound, columns.upperBound)
    }

    package init(_ place: CellPlace) {
        first = place
        last = place
    }

    package var rows: ClosedRange<Int> { first.row...last.row }
    package var columns: ClosedRange<Int> { first.column...last.column }
    package var isSingle: Bool { first == last }

    /// `A1:C7`, or `A1` for a single cell.
    package var name: String { isSingle ? first.name : "\(first.name):\(last.name)" }

    /// `$A$1:$C$7`
    package var absoluteName: String {
        isSingle ? first.absoluteName : "\(first.absoluteName):\(last.absoluteName)"
    }

    /// `='Nhiệm vụ'!$A$1:$C$7`, for defined names and lists on another sheet.
    package func formula(on sheet: SheetName) -> String { "=\(sheet.quoted)!\(absoluteName)" }
}

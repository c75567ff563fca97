/// An Excel workbook as a value.
package struct Workbook: Hashable, Sendable {
    /// What the file says of itself.
    package struct Properties: Hashable, Sendable {
        package var title = ""
        package var subject = ""
        package var author = ""
        package var company = ""
        /// Stands for the moment of writing, which would make every file differ.
        package var created = SerialDay.unixEpoch

        package init() {}
    }

    /// A name for cells that formulas and programs find them by, wherever rows and columns move.
    package struct DefinedName: Hashable, Sendable {
        package let name: String
        package let formula: String

        /// - Parameter name: letters of ASCII and underlines; nothing that could be a cell, such as `KH1`.
        package init(_ name: String, _ area: CellArea, on sheet: SheetName) {
            self.name = name
            formula = area.formula(on: sheet)
        }
    }

    /// The typeface of cells without a style; the widths of columns are counted in its digits.
    package struct Font: Hashable, Sendable {
        package let name: String
        /// In points.
        package let size: Double

        package init(_ name: String, _ size: Double) {
            self.name = name
            self.size = size
        }

        package static let official = Font("Times New Roman", 12)

        /// The room for text in a column of so many digits, in points.
        ///
        /// A digit of Times is half as wide as the type is high, on a screen of 96 dots to the inch in whole dots;
        /// a cell keeps a little of its width to itself.
        package func room(inWidth width: Double) -> Double {
            let digit = (size / 72 * 96 / 2).rounded()
            return (width * digit + 5) * 0.75 - 4
        }
    }

    package var properties = Properties()
    package var font = Font.official
    /// The first that is not hidden is the one in sight. There is at least one such.
    package var sheets: [Worksheet] = []
    package var names: [DefinedName] = []

    package init() {}

    /// The file, the same bytes for the same value.
    ///
    /// - Throws: ``WorkbookError`` when libxlsxwriter cannot be had or cannot write.
    package func bytes() throws(WorkbookError) -> [UInt8] {
        precondition(sheets.contains { !$0.isHidden }, "a workbook has a sheet in sight")
        precondition(
            Set(sheets.map { $0.name.text.lowercased() }).count == sheets.count,
            "sheets have names of their own")
        return try WorkbookWriter.write(self)
    }
}

/// Why a workbook could not be written; never the fault of what was to be written.
package enum WorkbookError: Error, Hashable, Sendable {
    /// libxlsxwriter is not installed, or is not the version that this program was made with.
    case libraryMissing(package: String, reason: String)
    /// The memory or the temporary files that writing needs could not be had.
    case notWritten(reason: String)
}

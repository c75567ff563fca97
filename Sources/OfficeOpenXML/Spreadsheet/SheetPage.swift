/// How a sheet is printed: on A4, no wider than the page.
package struct SheetPage: Hashable, Sendable {
    /// A line at the top or the bottom of every page, in three places.
    package struct Line: Hashable, Sendable {
        package enum Piece: Hashable, Sendable {
            case text(String)
            case page, pageCount
        }

        package var left: [Piece] = []
        package var center: [Piece] = []
        package var right: [Piece] = []

        package init(left: [Piece] = [], center: [Piece] = [], right: [Piece] = []) {
            self.left = left
            self.center = center
            self.right = right
        }
    }

    /// In millimetres.
    package struct Margins: Hashable, Sendable {
        package var left: Double
        package var right: Double
        package var top: Double
        package var bottom: Double

        package init(left: Double, right: Double, top: Double, bottom: Double) {
            self.left = left
            self.right = right
            self.top = top
            self.bottom = bottom
        }
    }

    package var isLandscape = false
    /// Whether all of it is made to fit one page; else it takes as many as it is long.
    package var isSingle = false
    package var margins = Margins(left: 10, right: 10, top: 15, bottom: 15)
    package var header = Line()
    package var footer = Line()
    /// Rows printed again at the head of every page.
    package var repeatedRows: ClosedRange<Int>?
    package var area: CellArea?

    package init() {}
}

extension SheetPage.Line {
    /// The code that spreadsheets keep, or nil for a line without anything.
    ///
    /// An ampersand begins a command there, and 255 characters are all that the three places have together.
    var code: String? {
        let places = [("&L", left), ("&C", center), ("&R", right)].filter { !$0.1.isEmpty }
        guard !places.isEmpty else { return nil }
        // Some are left for the numbers of pages.
        let share = 230 / places.count
        return places.map { $0.0 + Self.code($0.1, longest: share - 2) }.joined()
    }

    private static func code(_ pieces: [Piece], longest: Int) -> String {
        // The font of the cells; what a font is called ends at the next quote.
        var code = "&\"Times New Roman,Regular\"&11"
        for piece in pieces {
            switch piece {
            case .page: code += "&P"
            case .pageCount: code += "&N"
            case .text(let text):
                // A digit right after a size would be read as part of it.
                if text.first?.isNumber == true { code += " " }
                for character in CellText.fitting(text) where code.utf16.count < longest {
                    code += character == "&" ? "&&" : String(character)
                }
            }
        }
        return code
    }
}

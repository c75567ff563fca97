/// A look that cells take on while a formula holds.
package struct ConditionalFormat: Hashable, Sendable {
    package let area: CellArea
    /// Written for the first cell of the area; references without `$` move with the cell.
    package let formula: String
    /// Of it, the fill and the weight, slant, strike and colour of the letters count.
    package let style: CellStyle
    /// Whether formats after this one are left alone where it holds.
    package let isLast: Bool

    package init(_ area: CellArea, when formula: String, _ style: CellStyle, isLast: Bool = false) {
        self.area = area
        self.formula = formula
        self.style = style
        self.isLast = isLast
    }
}

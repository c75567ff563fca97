/// How a cell looks and whether it can be filled in; equal styles share one format of the workbook.
package struct CellStyle: Hashable, Sendable {
    package enum Horizontal: Hashable, Sendable { case left, center, right, justified }
    package enum Vertical: Hashable, Sendable { case top, center, bottom }

    /// Sides of a cell that have a thin line.
    package struct Edges: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let top = Edges(rawValue: 1)
        package static let bottom = Edges(rawValue: 2)
        package static let left = Edges(rawValue: 4)
        package static let right = Edges(rawValue: 8)
        package static let all: Edges = [.top, .bottom, .left, .right]
    }

    package var fontName = "Times New Roman"
    /// In points.
    package var fontSize = 12.0
    package var isBold = false
    package var isItalic = false
    package var isStruckOut = false
    package var color: Color?
    package var fill: Color?
    package var horizontal = Horizontal.left
    package var vertical = Vertical.top
    package var wraps = true
    package var indent = 0
    package var edges: Edges = []
    package var edgeColor: Color?
    package var numberFormat = NumberFormat.text
    /// Whether the cell can be changed while its sheet is protected.
    package var isUnlocked = false

    package init() {}

    /// The same style with something changed.
    package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
        var style = self
        change(&style)
        return style
    }
}

/// A colour as `0xRRGGBB`.
package struct Color: Hashable, Sendable {
    package let rgb: UInt32

    package init(_ rgb: UInt32) {
        self.rgb = rgb
    }
}

/// How numbers in a cell are shown, and what Excel makes of what is typed into it.
package enum NumberFormat: Hashable, Sendable {
    /// Whatever is typed stays text: `12/3` is no date and `=1+1` no formula.
    case text
    case general
    /// `25%`; typing `25` means the same.
    case percent
    /// `31/03/2026`, in every locale.
    case date

    var code: String {
        switch self {
        case .text: "@"
        case .general: "General"
        case .percent: "0%"
        case .date: "dd/mm/yyyy"
        }
    }
}

/// What stands in a cell. There are no formulas: a text that looks like one is a text.
package enum CellValue: Hashable, Sendable {
    /// Nothing, but with a style.
    case blank
    case text(String)
    /// Pieces in fonts of their own.
    case runs([TextRun])
    case number(Double)
    case date(SerialDay)
}

/// A piece of a cell's text in one font; of its style only the font counts.
package struct TextRun: Hashable, Sendable {
    package let text: String
    package let style: CellStyle

    package init(_ text: String, _ style: CellStyle) {
        self.text = text
        self.style = style
    }
}

/// A day as spreadsheets count it: 1 is the first of January 1900.
///
/// Right from 1 March 1900 on; before that, spreadsheets disagree over the 29th of February of that year.
package struct SerialDay: Hashable, Sendable {
    /// 1 January 1970.
    package static let unixEpoch = SerialDay(25_569)

    package let number: Int

    package init(_ number: Int) {
        self.number = number
    }

    /// Midnight UTC in seconds after 1970 began.
    var unixTime: Int { (number - Self.unixEpoch.number) * 86_400 }
}

/// A value at its place.
package struct Cell: Hashable, Sendable {
    package let place: CellPlace
    package let value: CellValue
    package let style: CellStyle

    package init(_ place: CellPlace, _ value: CellValue, _ style: CellStyle) {
        self.place = place
        self.value = value
        self.style = style
    }
}

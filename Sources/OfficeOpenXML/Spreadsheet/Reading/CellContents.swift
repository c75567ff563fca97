/// What a cell of a workbook that is read holds.
package struct CellContents: Hashable, Sendable {
    package let value: ReadValue
    /// Without an equals sign; the value is then what the last program to save the file made of it.
    package let formula: String?

    package init(_ value: ReadValue, formula: String? = nil) {
        self.value = value
        self.formula = formula
    }
}

package enum ReadValue: Hashable, Sendable {
    /// A formula that no program has worked out yet.
    case none
    /// Line breaks are line feeds.
    case text(String)
    case number(Double, NumberKind)
    /// A day, with the seconds since it began.
    case date(SerialDay, second: Int)
    case boolean(Bool)
    /// `#DIV/0!` and the like.
    case error(String)
}

/// What a number means by the format in which it is shown.
package enum NumberKind: Hashable, Sendable {
    case plain
    /// 0.6 is shown as 60 %.
    case percent
    /// A part of a day, or of several: 0.5 is shown as 12:00.
    case time
}

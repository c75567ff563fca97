package import PlanModel
package import VietnameseCalendar

/// What one column of a row holds, in the three forms that the tables know.
package enum ColumnValue {
    case null
    case integer(Int)
    case text(String)
    /// A text that is part of the program.
    case word(StaticString)
}

/// A value that one column holds; it decides its form in SQL.
package protocol Bindable {
    var columnValue: ColumnValue { get }
}

extension Int: Bindable {
    package var columnValue: ColumnValue { .integer(self) }
}

/// 1 or 0.
extension Bool: Bindable {
    package var columnValue: ColumnValue { .integer(self ? 1 : 0) }
}

extension String: Bindable {
    package var columnValue: ColumnValue { .text(self) }
}

extension StaticString: Bindable {
    package var columnValue: ColumnValue { .word(self) }
}

/// `2026-01-16`
extension CivilDate: Bindable {
    package var columnValue: ColumnValue { .text(iso) }
}

/// In basis points.
extension Share: Bindable {
    package var columnValue: ColumnValue { .integer(basisPoints) }
}

/// As exact text, `99.5`; the schema computes the binary number beside it.
extension DecimalNumber: Bindable {
    package var columnValue: ColumnValue { .text(description) }
}

extension Optional: Bindable where Wrapped: Bindable {
    package var columnValue: ColumnValue { self?.columnValue ?? .null }
}

/// The value of a field that was understood, else NULL.
extension Field: Bindable where Value: Bindable {
    package var columnValue: ColumnValue { value.columnValue }
}

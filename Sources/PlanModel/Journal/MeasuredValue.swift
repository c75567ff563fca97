/// What a unit measured for one KPI.
package enum MeasuredValue: Hashable, Sendable {
    /// `54%`, `3 lớp`; the unit is nil when a bare number was written.
    case number(DecimalNumber, unit: String?)
    /// `45/50`
    case fraction(DecimalNumber, of: DecimalNumber)
    /// `đạt`, `chưa đạt`: for a thing that happens or does not.
    case happened(Bool)
    /// `chưa đo`
    case unmeasured
}

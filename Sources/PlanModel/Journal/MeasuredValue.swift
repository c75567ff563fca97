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

extension MeasuredValue {
    /// As officials write it: `54%`, `3 lớp`, `45/50`, `đạt`, `chưa đo`.
    package var vietnamese: String {
        switch self {
        case .number(let number, "%"): "\(number.vietnamese)%"
        case .number(let number, let unit):
            [number.vietnamese, unit].compactMap(\.self).joined(separator: " ")
        case .fraction(let part, let whole): "\(part.vietnamese)/\(whole.vietnamese)"
        case .happened(let happened): happened ? "đạt" : "chưa đạt"
        case .unmeasured: "chưa đo"
        }
    }
}

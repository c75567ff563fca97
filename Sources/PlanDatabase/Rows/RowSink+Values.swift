import PlanModel
import VietnameseCalendar

extension RowSink where Self: ~Copyable {
    /// The columns of ``Schema/citationColumns``.
    mutating func bind(citation: Citation?) {
        bind(citation?.grammar.rawValue, citation?.kind, citation?.kindSymbol)
        bind(citation?.number, citation?.numberYear, citation?.issuer, citation?.issuerSymbol)
        bind(citation?.date, citation?.designation)
    }

    /// The stored columns of ``Schema/kpiColumns``.
    mutating func bind(kpi: KPI?) {
        let measure = kpi.flatMap { $0.measure.isEmpty ? nil : $0.measure }
        bind(kpi?.kind.rawValue, measure, kpi?.comparator?.rawValue)
        bind(kpi?.value, kpi?.upperValue, kpi?.total, kpi?.unit)
        bind(kpi?.direction?.rawValue, kpi?.baseline, kpi?.baselineText)
        bind(kpi?.isComparatorImplied ?? false, kpi?.isApproximate ?? false, kpi?.isPerUnit ?? false)
    }

    /// The columns of ``Schema/referenceColumns``.
    mutating func bind(reference: UnitReference, in units: UnitRegistry) {
        bind(
            reference.unit.map { units.units[$0].code.value },
            reference.group.map { units.groups[$0].code.value }, reference.text)
    }
}

extension LevelText {
    /// The measures of the text, of which there is one unless it holds several; nil for a text that no grammar reads.
    var parts: [KPI?] { kpi.map { [$0] + $0.others } ?? [nil] }
}

extension PeriodKind {
    /// Its name in columns.
    var code: String {
        switch self {
        case .week: "week"
        case .month: "month"
        case .quarter: "quarter"
        case .half: "half"
        case .year: "year"
        }
    }
}

/// A time of day as SQL writes it, `16:30`, from minutes after midnight.
func clockTime(_ minuteOfDay: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "\(padded(minuteOfDay / 60)):\(padded(minuteOfDay % 60))"
}

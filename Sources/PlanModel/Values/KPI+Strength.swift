/// How much one level asks compared with another of the same measure.
package enum LevelStrength: Hashable, Sendable {
    case weaker, equal, stronger

    fileprivate init<Value: Comparable>(_ value: Value, _ other: Value, moreIsStronger: Bool) {
        if value == other {
            self = .equal
        } else {
            self = (value > other) == moreIsStronger ? .stronger : .weaker
        }
    }
}

extension KPI {
    /// Whether this level asks more than another; what is measured is not compared.
    ///
    /// More is stronger for "at least", "more than" and bare levels; less is for "at most", "less than" and ranks. At
    /// the same value, "more than" asks more than "at least", and an exact level more than an approximate one.
    ///
    /// - Returns: nil where the two cannot be weighed: other kinds or units, ceilings against floors, no numbers.
    package func strength(comparedWith other: KPI) -> LevelStrength? {
        guard kind == other.kind, unit == other.unit, total == other.total, direction == other.direction,
            let value, let otherValue = other.value, let sense, sense == other.sense
        else { return nil }
        let byValue = LevelStrength(value, otherValue, moreIsStronger: sense == .floor)
        guard byValue == .equal else { return byValue }
        let byBound = LevelStrength(
            isBoundExcluded ? 1 : 0, other.isBoundExcluded ? 1 : 0, moreIsStronger: true)
        guard byBound == .equal else { return byBound }
        return LevelStrength(isApproximate ? 0 : 1, other.isApproximate ? 0 : 1, moreIsStronger: true)
    }

    private enum Sense {
        case floor, ceiling
    }

    private var sense: Sense? {
        if kind == .rank { return .ceiling }
        return switch comparator {
        case .atLeast, .moreThan, .equal, .between: .floor
        case .atMost, .lessThan: .ceiling
        case nil: kind == .delta ? .floor : nil
        }
    }

    /// "more than" and "less than", of which the value itself falls short.
    private var isBoundExcluded: Bool { comparator == .moreThan || comparator == .lessThan }
}

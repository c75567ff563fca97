extension KPI {
    /// Whether a measured value reaches the level; nil where the two cannot be compared.
    ///
    /// A delta is a change against a baseline and a rank a place in an order: a bare number may mean either end, so
    /// neither is judged.
    package func isReached(by measured: MeasuredValue) -> Bool? {
        switch measured {
        case .happened(let happened): happened
        case .unmeasured: nil
        case .fraction(let part, let whole): isReached(byPart: part, of: whole)
        case .number(let number, let unit):
            isComparable(inUnit: unit) ? isReached(by: number) : nil
        }
    }

    /// Whether a measured value is further from the level than an earlier one; nil where the two cannot be compared.
    package func isFurther(_ measured: MeasuredValue, than earlier: MeasuredValue) -> Bool? {
        guard let new = measured.quotient, let old = earlier.quotient, new.unit == old.unit,
            let left = new.part.times(old.whole), let right = old.part.times(new.whole)
        else { return nil }
        return switch (kind, comparator) {
        // A smaller place in an order is a better one.
        case (.rank, _), (_, .atMost), (_, .lessThan): left > right
        default: left < right
        }
    }

    private func isComparable(inUnit unit: String?) -> Bool {
        guard kind == .ratio || kind == .count || kind == .range, !isApproximate, others.isEmpty else {
            return false
        }
        return unit == nil || (unit == "%") == (self.unit == "%")
    }

    private func isReached(by number: DecimalNumber) -> Bool? {
        guard let value else { return nil }
        return switch comparator {
        // An exact level is a goal: to pass it is to reach it.
        case .equal, .atLeast, nil: number >= value
        case .moreThan: number > value
        case .atMost: number <= value
        case .lessThan: number < value
        case .between: number >= value
        }
    }

    /// A share by its parts: compared with a percentage crosswise, so that nothing is rounded.
    private func isReached(byPart part: DecimalNumber, of whole: DecimalNumber) -> Bool? {
        guard kind == .ratio, unit == "%", let value, let hundredfold = part.times(100),
            let wanted = whole.times(value)
        else { return nil }
        return switch comparator {
        case .equal, .atLeast, .between, nil: hundredfold >= wanted
        case .moreThan: hundredfold > wanted
        case .atMost: hundredfold <= wanted
        case .lessThan: hundredfold < wanted
        }
    }
}

extension MeasuredValue {
    /// A quantity as a fraction, with what it counts; `%` is that of a share told by its parts.
    fileprivate var quotient: (part: DecimalNumber, whole: DecimalNumber, unit: String?)? {
        switch self {
        case .number(let number, "%"): (number, DecimalNumber(mantissa: 100), "%")
        case .number(let number, let unit): (number, DecimalNumber(mantissa: 1), unit)
        case .fraction(let part, let whole): (part, whole, "%")
        case .happened, .unmeasured: nil
        }
    }
}

extension DecimalNumber {
    fileprivate func times(_ factor: Int) -> DecimalNumber? { times(DecimalNumber(mantissa: factor)) }

    /// Nil when the product is too large to be told.
    fileprivate func times(_ other: DecimalNumber) -> DecimalNumber? {
        let (product, overflows) = mantissa.multipliedReportingOverflow(by: other.mantissa)
        return overflows ? nil : DecimalNumber(mantissa: product, scale: scale + other.scale)
    }
}

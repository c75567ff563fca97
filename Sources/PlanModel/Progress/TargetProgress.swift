package import PlanDiagnostics

/// How one target stands at the end of a day.
package struct TargetProgress: Sendable {
    /// Whether the level is reached by what was measured.
    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case reached
        case short
        /// Something was measured, but neither the figures nor the unit tell.
        case undecided
        case unmeasured

        package var name: BilingualText {
            switch self {
            case .reached: BilingualText(vi: "đạt", en: "reached")
            case .short: BilingualText(vi: "chưa đạt", en: "not reached")
            case .undecided: BilingualText(vi: "chưa đánh giá được", en: "cannot be told")
            case .unmeasured: BilingualText(vi: "chưa có số liệu", en: "not measured")
            }
        }
    }

    package let target: TargetID
    package let outcome: Outcome
    /// The measure that the outcome rests on: that of the last period.
    package let latest: DatedMeasure?
    /// The one before it.
    package let previous: DatedMeasure?

    package init(target: TargetID, outcome: Outcome, latest: DatedMeasure?, previous: DatedMeasure?) {
        self.target = target
        self.outcome = outcome
        self.latest = latest
        self.previous = previous
    }
}

extension Target {
    /// Whether what was measured reaches every level; the figures come before the unit's own word.
    package func outcome(of measure: TargetMeasure) -> TargetProgress.Outcome {
        let values = measure.values.map(\.value)
        if values.isEmpty || values.allSatisfy({ $0 == .unmeasured }) { return .unmeasured }
        return switch told(by: values) ?? measure.isReached.value {
        case true?: .reached
        case false?: .short
        case nil: .undecided
        }
    }

    /// What the figures alone tell: one level that is missed misses the target, while all are needed to reach it.
    package func told(by values: [MeasuredValue]) -> Bool? {
        let levels = levels.enumerated().map { index, level in
            index < values.count ? level.kpi?.isReached(by: values[index]) : nil
        }
        if levels.contains(false) { return false }
        return !levels.isEmpty && levels.allSatisfy { $0 == true } ? true : nil
    }
}

package import PlanDiagnostics

/// One line of a report about targets: what was measured of one of them.
package struct TargetMeasure: Sendable {
    package let target: Field<TargetID>
    /// What was measured, in the order of the target's levels.
    package let values: [Spanned<MeasuredValue>]
    package let valueField: Field<SourceSpan>
    /// The unit's own word on whether the level is reached; it counts only where the figures cannot tell.
    package let isReached: Field<Bool>
    /// Why it is further from its level than before, or short of it.
    package let reason: Field<String>
    package let evidence: [Evidence]
    package let note: Field<String>
    package let anchor: SourceSpan

    package init(
        target: Field<TargetID>, values: [Spanned<MeasuredValue>], valueField: Field<SourceSpan>,
        isReached: Field<Bool>, reason: Field<String>, evidence: [Evidence], note: Field<String>,
        anchor: SourceSpan
    ) {
        self.target = target
        self.values = values
        self.valueField = valueField
        self.isReached = isReached
        self.reason = reason
        self.evidence = evidence
        self.note = note
        self.anchor = anchor
    }
}

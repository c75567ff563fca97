package import PlanDiagnostics

/// What lowering can find fault with, by ascending code.
package enum LoweringRules {
    package static let all: [RuleDescriptor] = [
        KH003UnknownKey.rule,
        KH010UnresolvedReference.rule,
        KH014IDMissing.rule,
        KH015NameMissing.rule,
        KH016WrongShape.rule,
        KH017MalformedID.rule,
        KH019InvalidValue.rule,
        KH020MixedSpelling.rule,
        KH021EmptyValue.rule,
        KH102UnknownUnit.rule,
        KH302DeadlineUnresolved.rule,
        KH407KPIUnresolved.rule,
        KH513MalformedCitation.rule,
        KH519UnknownParentPlan.rule,
        KH520ParentCycle.rule,
        KH521UnknownUpperRecord.rule,
        KH701UnknownReportedTask.rule,
        KH702PercentOutOfRange.rule,
        KH703MalformedValue.rule,
        KH750UnknownMeasuredTarget.rule,
        KH910WaiverRuleMissing.rule,
        KH911WaiverWithoutReason.rule,
    ]
}

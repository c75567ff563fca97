import PlanDiagnostics
import PlanModel
import PlanSyntax

extension FileReader {
    /// The waivers of a record, which reach the findings that begin within it unless `reach` says more.
    mutating func waivers(of record: Record, code: String? = nil, reach: Waiver.Reach? = nil) -> [Waiver] {
        guard !isAbsent(.waive, of: record) else { return [] }
        let reach = reach ?? .record(record.span)
        return records(.waive, .waiver, of: record).records.flatMap { waiver($0, reach, code) }
    }

    private mutating func waiver(_ record: Record, _ reach: Waiver.Reach, _ code: String?) -> [Waiver] {
        let rules = items(.rule, of: record) { _, node in node }
        if rules.field.isMissing {
            report(KH910WaiverRuleMissing.rule, KH910WaiverRuleMissing.missing, at: record.anchor)
        }
        let reason = text(.reason, of: record)
        let until = date(.until, of: record)
        let waivers = rules.values.compactMap { node -> Waiver? in
            let text = text(node)
            let span = tree.contentSpan(node)
            guard let rule = RuleCode(text) else {
                report(
                    KH019InvalidValue.rule, KH019InvalidValue.notARule, ["value": .quoted(text)], at: span)
                return nil
            }
            return Waiver(
                rule: Spanned(rule, span), reason: reason.value ?? "", until: until.spanned, reach: reach,
                record: code,
                span: record.span)
        }
        // Without a reason the waiver still holds, so that this one mistake is not told twice.
        if reason.isMissing, let first = waivers.first {
            report(
                KH911WaiverWithoutReason.rule, KH911WaiverWithoutReason.missing,
                ["rule": .plain(first.rule.value.description)],
                at: first.rule.span)
        }
        return waivers
    }
}

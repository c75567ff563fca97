package import PlanDiagnostics

/// The facts of a rule that fit on one line, in words.
package enum RuleFacts {
    /// Severity, whether it may be waived, the version that first had it.
    package static func words(_ rule: RuleDescriptor, _ language: Language) -> [String] {
        let waiving =
            rule.isWaivable
            ? BilingualText(vi: "miễn kiểm được", en: "may be waived")
            : BilingualText(vi: "không miễn kiểm được", en: "may not be waived")
        let since = BilingualText(vi: "từ bản \(rule.since)", en: "since \(rule.since)")
        return [rule.severity.words[language], waiving[language], since[language]]
    }
}

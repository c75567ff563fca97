import PlanDiagnostics
import PlanModel

/// Gives findings the severities that the workspace sets.
struct Weighing {
    private let severities: [RuleCode: Severity?]
    private let faults: [Diagnostic]

    init(_ settings: WorkspaceSettings, _ weighedRules: [Spanned<RuleCode>]) {
        var severities = settings.severities
        var faults: [Diagnostic] = []
        for code in weighedRules {
            guard let rule = RuleCatalogue[code.value] else {
                faults.append(KH903UnknownRule.found(code))
                continue
            }
            guard !rule.isWaivable else { continue }
            severities[code.value] = nil
            faults.append(KH914WaiverNotAllowed.weighed(code))
        }
        self.severities = severities
        self.faults = faults
    }

    func weighed(_ findings: [Diagnostic]) -> [Diagnostic] {
        guard !severities.isEmpty else { return findings + faults }
        return findings.compactMap { finding in
            guard let severity = severities[finding.rule.code] else { return finding }
            guard let severity else { return nil }
            var weighed = finding
            weighed.severity = severity
            return weighed
        } + faults
    }
}

import PlanDiagnostics
import PlanReference
import VietnameseText

/// The rules by family, a line each.
struct RuleListing {
    let rules: [RuleDescriptor]
    let language: Language

    var text: String {
        RuleFamily.all.compactMap { family -> String? in
            let members = family.rules(among: rules)
            guard !members.isEmpty else { return nil }
            return "\(family.pattern) \(family.name[language])\n" + members.map(line).joined()
        }.joined(separator: "\n")
    }

    private func line(_ rule: RuleDescriptor) -> String {
        let severity = displayPadded(rule.severity.words[language], to: Self.severityWidth)
        return "  \(rule.code)  \(severity)  \(rule.summary[language])\n"
    }

    private static let severityWidth = Severity.allCases.flatMap { severity in
        Language.allCases.map { displayWidth(severity.words[$0]) }
    }.max()!
}

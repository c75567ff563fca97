import PlanCompiler
import PlanDiagnostics
import VietnameseText

/// What a person may mean by naming a rule: one rule, the rules of a family, or nothing that exists.
enum RuleLookup {
    case rule(RuleDescriptor)
    case family([RuleDescriptor])
    /// With the names that come near.
    case unknown(suggestions: [String])

    /// Takes a code, a name, or the beginning of codes: `KH402`, `kpi-missing`, `KH4`, `KH4xx`.
    init(_ text: String) {
        let all = RuleCatalogue.all
        if let rule = all.first(where: { $0.code == RuleCode(text) || $0.slug == text.lowercased() }) {
            self = .rule(rule)
            return
        }
        var prefix = text.uppercased()
        while prefix.hasSuffix("X") { prefix.removeLast() }
        let family = all.filter { prefix.hasPrefix("KH") && $0.code.description.hasPrefix(prefix) }
        self = family.isEmpty ? .unknown(suggestions: Self.suggestions(for: text)) : .family(family)
    }

    private static func suggestions(for text: String) -> [String] {
        let names = RuleCatalogue.all.flatMap { [$0.code.description, $0.slug] }
        return closestMatches(to: text, in: names)
    }
}

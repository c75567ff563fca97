import ArgumentParser
import PlanCompiler
import PlanDiagnostics

/// Codes, names or the beginnings of codes: `KH402`, `kpi-missing`, `KH4`.
struct RulePattern: ExpressibleByArgument {
    private let codes: Set<RuleCode>

    init?(argument: String) {
        let upper = argument.uppercased()
        let matches = RuleCatalogue.all.filter {
            $0.slug == argument || (upper.hasPrefix("KH") && $0.code.description.hasPrefix(upper))
        }
        guard !matches.isEmpty else { return nil }
        codes = Set(matches.map(\.code))
    }

    func contains(_ rule: RuleDescriptor) -> Bool { codes.contains(rule.code) }
}

/// Which findings a run shows and judges by.
struct RuleSelection: ParsableArguments {
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            vi: "Chỉ xét các mã này (KH402, kpi-missing, hoặc cả họ KH4).",
            en: "Only these rules (KH402, kpi-missing, or a family, KH4).", valueName: "rule"))
    var select: [RulePattern] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(vi: "Bỏ qua các mã này.", en: "All but these rules.", valueName: "rule"))
    var ignore: [RulePattern] = []

    func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !select.isEmpty || !ignore.isEmpty else { return diagnostics }
        return diagnostics.filter { diagnostic in
            (select.isEmpty || select.contains { $0.contains(diagnostic.rule) })
                && !ignore.contains { $0.contains(diagnostic.rule) }
        }
    }
}

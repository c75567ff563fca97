import DataFormats
import PlanDiagnostics

/// The tool and its rules as SARIF describes them, with the page of each rule as its help.
enum SARIFRules {
    static func driver(_ rules: [RuleDescriptor], _ context: RenderingContext) -> JSONValue {
        [
            "name": "kehoach",
            "version": .string(context.options.toolVersion),
            "language": .string(context.language.rawValue),
            "rules": .array(rules.map { descriptor(of: $0, context) }),
        ]
    }

    private static func descriptor(of rule: RuleDescriptor, _ context: RenderingContext) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", "\(rule.code)"),
            .init("name", .string(pascalCase(rule.slug))),
            .init("shortDescription", ["text": .string(context.text(rule.summary))]),
            .init("fullDescription", ["text": .string(context.text(rule.explanation))]),
            .init(
                "defaultConfiguration", ["level": .string(SARIFFormat.level(of: rule.severity))]),
            .init("help", help(of: rule, context)),
            .init("properties", ["slug": .string(rule.slug), "since": .string(rule.since)]),
        ]
        let page = context.page(of: rule)
        // The schema takes absolute addresses only.
        if page.contains("://") { members.insert(.init("helpUri", .string(page)), at: 4) }
        return .object(members)
    }

    private static func help(of rule: RuleDescriptor, _ context: RenderingContext) -> JSONValue {
        let summary = context.text(rule.summary)
        let explanation = context.text(rule.explanation)
        let faulty = context.text(BilingualText(vi: "Sai", en: "Faulty"))
        let mended = context.text(BilingualText(vi: "Đúng", en: "Mended"))
        let markdown = """
            **\(summary)**

            \(explanation)

            \(faulty) (`\(rule.example.path)`):

            \(fenced(rule.example.faulty))

            \(mended):

            \(fenced(rule.example.mended))
            """
        return ["text": .string("\(summary)\n\n\(explanation)"), "markdown": .string(markdown)]
    }

    private static func fenced(_ source: String) -> String {
        "```yaml\n\(source)\(source.utf8.last == UInt8(ascii: "\n") ? "" : "\n")```"
    }

    /// `kpi-missing` as `KpiMissing`, the form that SARIF's own rule 2012 wants.
    private static func pascalCase(_ slug: String) -> String {
        slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

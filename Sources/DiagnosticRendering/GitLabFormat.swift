import DataFormats
import PlanDiagnostics

/// The code quality report of GitLab, a subset of the format of Code Climate.
enum GitLabFormat {
    static func render(_ context: RenderingContext) -> String {
        let diagnostics = context.report.diagnostics
        let fingerprints = Fingerprint.all(of: context.report)
        let array = JSONValue.generated(count: diagnostics.count) { index in
            let diagnostic = diagnostics[index]
            return [
                "description": "\(diagnostic.rule.code): \(context.text(diagnostic.message))",
                "check_name": .string(diagnostic.rule.slug),
                "fingerprint": .string(fingerprints[index]),
                "severity": .string(level(of: diagnostic)),
                "location": [
                    "path": .string(context.path(of: diagnostic.span)),
                    "lines": [
                        "begin": .integer(context.start(of: diagnostic.span).line),
                        "end": .integer(context.end(of: diagnostic.span).line),
                    ],
                ],
            ]
        }
        return array.serialized(pretty: true) + "\n"
    }

    /// An error of the text itself blocks, since nothing after it could be checked.
    private static func level(of diagnostic: Diagnostic) -> String {
        switch diagnostic.severity {
        case .error: diagnostic.rule.code.family == 0 ? "blocker" : "critical"
        case .warning: "minor"
        case .info: "info"
        }
    }
}

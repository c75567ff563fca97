import PlanDiagnostics

/// Workflow commands of GitHub Actions, which become annotations of a pull request.
enum GitHubFormat {
    static func render(_ context: RenderingContext) -> String {
        var output: [UInt8] = []
        for diagnostic in context.report.diagnostics {
            output.append(contentsOf: command(for: diagnostic, context).utf8)
            output.append(UInt8(ascii: "\n"))
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func command(for diagnostic: Diagnostic, _ context: RenderingContext) -> String {
        let start = context.start(of: diagnostic.span)
        let end = context.end(of: diagnostic.span)
        var properties = [
            ("file", context.path(of: diagnostic.span)), ("line", "\(start.line)"),
            ("endLine", "\(end.line)"),
        ]
        // GitHub refuses columns when an annotation has several lines.
        if start.line == end.line {
            properties.insert(("col", "\(start.column)"), at: 2)
            properties.append(("endColumn", "\(end.column)"))
        }
        properties.append(("title", "\(diagnostic.rule.code) \(diagnostic.rule.slug)"))
        let list = properties.map { "\($0.0)=\(escaped(property: $0.1))" }.joined(separator: ",")
        return
            "::\(level(of: diagnostic.severity)) \(list)::\(escaped(data: context.fullText(of: diagnostic)))"
    }

    private static func level(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    /// What the runner decodes in the text of a command; other controls would reach the log's terminal.
    private static func escaped(data: String) -> String {
        var result = ""
        for scalar in data.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result += VisibleText.replacement(for: scalar, ascii: false) ?? String(scalar)
            }
        }
        return result
    }

    /// What the runner decodes in a property: also the signs that end one.
    private static func escaped(property: String) -> String {
        var result = ""
        for scalar in escaped(data: property).unicodeScalars {
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

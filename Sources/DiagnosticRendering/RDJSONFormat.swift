import DataFormats
import PlanDiagnostics

/// The diagnostic format of reviewdog (rdjson); its columns count the UTF-8 bytes of the line, from 1.
enum RDJSONFormat {
    static func render(_ context: RenderingContext) -> String {
        let diagnostics = context.report.diagnostics
        let result: JSONValue = [
            "source": ["name": "kehoach"],
            "diagnostics": .generated(count: diagnostics.count) { value(of: diagnostics[$0], context) },
        ]
        return result.serialized(pretty: true) + "\n"
    }

    private static func value(of diagnostic: Diagnostic, _ context: RenderingContext) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("message", .string(context.fullText(of: diagnostic))),
            .init("location", location(of: diagnostic.span, context)),
            .init("severity", .string(level(of: diagnostic.severity))),
            .init(
                "code",
                ["value": "\(diagnostic.rule.code)", "url": .string(context.page(of: diagnostic.rule))]),
        ]
        let suggestions = diagnostic.fixes.compactMap {
            suggestion(of: $0, for: diagnostic.span.file, context)
        }
        if !suggestions.isEmpty { members.append(.init("suggestions", .array(suggestions))) }
        if !diagnostic.labels.isEmpty {
            let related = diagnostic.labels.map { label -> JSONValue in
                [
                    "message": .string(context.text(label.message)),
                    "location": location(of: label.span, context),
                ]
            }
            members.append(.init("relatedLocations", .array(related)))
        }
        return .object(members)
    }

    /// One replacement from the first edit to the last; absent when the fix reaches into another file.
    private static func suggestion(
        of fix: Fix, for file: FileID, _ context: RenderingContext
    ) -> JSONValue? {
        guard let first = fix.edits.first, let last = fix.edits.last,
            fix.edits.allSatisfy({ $0.span.file == file })
        else { return nil }
        let span = first.span.union(last.span)
        let text = fix.edits.applied(to: context.file(file).bytes, in: span.range)
        return [
            "range": range(of: span, context), "text": .string(String(decoding: text, as: UTF8.self)),
        ]
    }

    private static func location(of span: SourceSpan, _ context: RenderingContext) -> JSONValue {
        ["path": .string(context.path(of: span)), "range": range(of: span, context)]
    }

    private static func range(of span: SourceSpan, _ context: RenderingContext) -> JSONValue {
        func value(at position: SourcePosition) -> JSONValue {
            let lineStart = context.lines(of: span.file).bytesRange(ofLine: position.line).lowerBound
            return [
                "line": .integer(position.line),
                "column": .integer(max(position.offset - lineStart, 0) + 1),
            ]
        }
        return ["start": value(at: context.start(of: span)), "end": value(at: context.end(of: span))]
    }

    private static func level(of severity: Severity) -> String {
        switch severity {
        case .error: "ERROR"
        case .warning: "WARNING"
        case .info: "INFO"
        }
    }
}

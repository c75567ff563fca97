import DataFormats
import PlanDiagnostics

/// The contract of DESIGN.md §3: an array in reporting order.
enum JSONFormat {
    static func render(_ context: RenderingContext) -> String {
        let diagnostics = context.report.diagnostics
        let array = JSONValue.generated(count: diagnostics.count) { value(of: diagnostics[$0], context) }
        return array.serialized(pretty: true) + "\n"
    }

    private static func value(of diagnostic: Diagnostic, _ context: RenderingContext) -> JSONValue {
        .object(
            [
                .init("code", "\(diagnostic.rule.code)"),
                .init("name", .string(diagnostic.rule.slug)),
                .init("severity", .string(diagnostic.severity.rawValue)),
                .init("message", .string(context.text(diagnostic.message))),
            ] + place(of: diagnostic.span, context) + [
                .init("record", .optional(diagnostic.record)),
                .init("labels", .array(diagnostic.labels.map { value(of: $0, context) })),
                .init("notes", .array(diagnostic.notes.map { .string(context.text($0)) })),
                .init("fixes", .array(diagnostic.fixes.map { value(of: $0, context) })),
                .init("url", .string(context.page(of: diagnostic.rule))),
            ])
    }

    private static func value(of label: Label, _ context: RenderingContext) -> JSONValue {
        .object([.init("message", .string(context.text(label.message)))] + place(of: label.span, context))
    }

    private static func value(of fix: Fix, _ context: RenderingContext) -> JSONValue {
        let edits = fix.edits.map { edit in
            JSONValue.object(place(of: edit.span, context) + [.init("text", .string(edit.text))])
        }
        return [
            "title": .string(context.text(fix.title)),
            "applicability": .string(fix.applicability.rawValue),
            "edits": .array(edits),
        ]
    }

    private static func place(of span: SourceSpan, _ context: RenderingContext) -> [JSONValue.Member] {
        [
            .init("path", .string(context.path(of: span))),
            .init("start", value(of: context.start(of: span))),
            .init("end", value(of: context.end(of: span))),
        ]
    }

    private static func value(of position: SourcePosition) -> JSONValue {
        [
            "line": .integer(position.line), "column": .integer(position.column),
            "offset": .integer(position.offset),
        ]
    }
}

import PlanDiagnostics

/// One line for each finding: `path:line:column: lỗi KH402 [kpi-missing] message`.
enum ConciseFormat {
    static func render(_ context: RenderingContext) -> String {
        var writer = TerminalWriter(context.options)
        for diagnostic in context.report.diagnostics {
            let start = context.start(of: diagnostic.span)
            let severity = diagnostic.severity
            writer.write(writer.visible(context.path(of: diagnostic.span)), .emphasis)
            writer.write(":\(start.line):\(start.column): ")
            writer.write(
                writer.visible("\(context.text(RenderingWords.severity(severity))) \(diagnostic.rule.code)"),
                .severity(severity))
            writer.write(" [\(diagnostic.rule.slug)] \(writer.visible(context.text(diagnostic.message)))")
            writer.endLine()
        }
        writer.write(ReportSummary(context.report), in: context.language)
        return writer.finished()
    }
}

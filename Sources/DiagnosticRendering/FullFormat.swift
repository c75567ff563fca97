import PlanDiagnostics
import VietnameseText

/// Findings as rustc and ruff show them: headline, place, snippet with carets, notes, and fixes as small diffs.
enum FullFormat {
    static func render(_ context: RenderingContext) -> String {
        var writer = TerminalWriter(context.options)
        for diagnostic in context.report.diagnostics {
            FindingLayout(diagnostic, context).write(to: &writer)
            writer.endLine()
        }
        writer.write(ReportSummary(context.report), in: context.language)
        return writer.finished()
    }
}

/// One finding on its way to the terminal.
private struct FindingLayout {
    let diagnostic: Diagnostic
    let context: RenderingContext
    let gutter: Gutter

    init(_ diagnostic: Diagnostic, _ context: RenderingContext) {
        self.diagnostic = diagnostic
        self.context = context
        let spans =
            [diagnostic.span] + diagnostic.labels.map(\.span)
            + diagnostic.fixes.flatMap { $0.edits.map(\.span) }
        // One line of context may follow the last line that is blamed.
        let lastLine = spans.map { min(context.end(of: $0).line + 1, context.lines(of: $0.file).lineCount) }
            .max()
        gutter = Gutter(lastLine: lastLine ?? 1)
    }

    func write(to writer: inout TerminalWriter) {
        writeHeadline(to: &writer)
        for (index, section) in SnippetSection.all(of: diagnostic, context).enumerated() {
            writeArrow(index == 0 ? "-->" : ":::", to: section.focus, to: &writer)
            section.write(to: &writer, gutter)
        }
        if !diagnostic.notes.isEmpty || !diagnostic.fixes.isEmpty { gutter.writeBar(to: &writer) }
        for note in diagnostic.notes {
            writeRemark(RenderingWords.note, context.text(note), .note, to: &writer)
        }
        for fix in diagnostic.fixes {
            let word = fix.applicability == .unsafe ? RenderingWords.unsafeHelp : RenderingWords.help
            writeRemark(word, context.text(fix.title), .help, to: &writer)
            FixDiff(fix, diagnostic.span.file, context).write(to: &writer, gutter)
        }
    }

    private func writeHeadline(to writer: inout TerminalWriter) {
        let severity = diagnostic.severity
        let tag = writer.visible(
            "\(context.text(RenderingWords.severity(severity)))[\(diagnostic.rule.code)]")
        writer.write(tag, .severity(severity))
        writer.write(": ", .emphasis)
        writer.write(wrapping: context.text(diagnostic.message), at: displayWidth(tag) + 2, .emphasis)
        writer.endLine()
    }

    private func writeArrow(_ arrow: String, to span: SourceSpan, to writer: inout TerminalWriter) {
        let start = context.start(of: span)
        writer.write(repeating: " ", count: gutter.digits)
        writer.write(arrow, .frame)
        writer.write(writer.visible(" \(context.path(of: span)):\(start.line):\(start.column)"))
        writer.endLine()
    }

    private func writeRemark(
        _ word: BilingualText, _ text: String, _ style: TerminalStyle, to writer: inout TerminalWriter
    ) {
        let word = writer.visible(context.text(word))
        writer.write(repeating: " ", count: gutter.digits + 1)
        writer.write("=", .frame)
        writer.write(" ")
        writer.write(word, style)
        writer.write(": ")
        writer.write(wrapping: text, at: gutter.digits + 3 + displayWidth(word) + 2)
        writer.endLine()
    }
}

import PlanDiagnostics

/// The places of one file that a finding shows together.
struct SnippetSection {
    /// The place that the arrow names: the blamed span, or the first label in another file.
    let focus: SourceSpan
    let annotations: [Annotation]
    let severity: Severity
    let context: RenderingContext

    /// A span with its lines and what is said of it.
    struct Annotation {
        let span: SourceSpan
        let lines: ClosedRange<Int>
        let isPrimary: Bool
        /// Empty for the blamed span, whose message is the headline.
        let text: String

        var isMultiline: Bool { lines.count > 1 }

        init(_ span: SourceSpan, isPrimary: Bool, text: String, _ context: RenderingContext) {
            self.span = span
            self.isPrimary = isPrimary
            self.text = text
            let first = context.start(of: span).line
            // A span that takes in the line break still ends on the line that it closes.
            let last =
                span.isEmpty ? first : context.lines(of: span.file).position(at: Int(span.end) - 1).line
            lines = first...max(first, last)
        }
    }

    /// The blamed file first, then the others as their labels come.
    static func all(of diagnostic: Diagnostic, _ context: RenderingContext) -> [SnippetSection] {
        var annotations = [Annotation(diagnostic.span, isPrimary: true, text: "", context)]
        annotations += diagnostic.labels.map {
            Annotation($0.span, isPrimary: false, text: context.text($0.message), context)
        }
        var files: [FileID] = []
        for annotation in annotations where !files.contains(annotation.span.file) {
            files.append(annotation.span.file)
        }
        return files.map { file in
            let own = annotations.filter { $0.span.file == file }
            return SnippetSection(
                focus: own[0].span, annotations: own, severity: diagnostic.severity, context: context)
        }
    }

    func write(to writer: inout TerminalWriter, _ gutter: Gutter) {
        gutter.writeBar(to: &writer)
        var previous: Int?
        let lanes = SnippetLanes(annotations.filter(\.isMultiline))
        for line in shownLines {
            if let previous, line > previous + 1 { gutter.writeGap(to: &writer) }
            SnippetRow(line: line, section: self, lanes: lanes, gutter: gutter, writer: writer)
                .write(to: &writer)
            previous = line
        }
    }

    /// Lines in order: those annotated, the ends of long spans, one of context around the blamed span.
    private var shownLines: [Int] {
        var lines: Set<Int> = []
        for annotation in annotations {
            let span = annotation.lines
            if span.count <= Self.wholeLines {
                lines.formUnion(span)
            } else {
                lines.formUnion([span.lowerBound, span.lowerBound + 1, span.upperBound])
            }
            guard annotation.isPrimary else { continue }
            for neighbour in [span.lowerBound - 1, span.upperBound + 1] where hasText(neighbour) {
                lines.insert(neighbour)
            }
        }
        // A row for the gap would take as much room as the one line that it hides.
        for line in lines where lines.contains(line + 2) { lines.insert(line + 1) }
        return lines.sorted()
    }

    /// Spans of more lines than this are shown by their ends.
    private static let wholeLines = 6

    private func hasText(_ line: Int) -> Bool {
        let index = context.lines(of: focus.file)
        guard (1...index.lineCount).contains(line) else { return false }
        return context.file(focus.file).bytes[index.bytesRange(ofLine: line)].contains {
            $0 > UInt8(ascii: " ")
        }
    }
}

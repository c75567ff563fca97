import PlanDiagnostics
import VietnameseText

/// One line of a snippet: its text, and under it the marks of the spans that lie on it, begin or end there.
struct SnippetRow {
    let line: Int
    let section: SnippetSection
    let lanes: SnippetLanes
    let gutter: Gutter
    private let source: DisplayLine
    private let shown: TrimmedLine

    init(line: Int, section: SnippetSection, lanes: SnippetLanes, gutter: Gutter, writer: TerminalWriter) {
        self.line = line
        self.section = section
        self.lanes = lanes
        self.gutter = gutter
        let file = section.focus.file
        let bytes = section.context.file(file).bytes
        let range = section.context.lines(of: file).bytesRange(ofLine: line)
        let focus = Self.focus(of: section, on: line, range)
        source = DisplayLine(
            bytes, line: range, focus: focus.lowerBound, ascii: section.context.options.ascii)
        shown = TrimmedLine(
            source, focus: source.columns(of: focus),
            available: max(writer.width - gutter.width - lanes.width, 20), glyphs: writer.glyphs)
    }

    /// The bytes to keep in view: the blamed span if it touches the line, else the first label that does.
    private static func focus(of section: SnippetSection, on line: Int, _ range: Range<Int>) -> Range<Int> {
        let touching = section.annotations.filter {
            $0.lines.lowerBound == line || $0.lines.upperBound == line
        }
        guard let annotation = touching.first(where: \.isPrimary) ?? touching.first else {
            return range.lowerBound..<range.lowerBound
        }
        if annotation.isMultiline, annotation.lines.upperBound == line {
            let end = min(Int(annotation.span.end), range.upperBound)
            return max(end - 1, range.lowerBound)..<max(end, range.lowerBound)
        }
        return annotation.span.range.clampedTo(range)
    }

    func write(to writer: inout TerminalWriter) {
        gutter.write(line, to: &writer)
        lanes.write(to: &writer, style: style) { annotation in
            annotation.lines.lowerBound < line && line <= annotation.lines.upperBound
        }
        writer.write(shown.text)
        writer.endLine()
        writeMarks(to: &writer)
        writeTurns(to: &writer)
    }

    private func style(of annotation: SnippetSection.Annotation) -> TerminalStyle {
        annotation.isPrimary ? .severity(section.severity) : .secondary
    }

    // MARK: Spans within the line

    /// A span of the line as columns of the row, at least one wide.
    private struct Mark {
        let annotation: SnippetSection.Annotation
        let columns: Range<Int>
    }

    private func writeMarks(to writer: inout TerminalWriter) {
        let lineBytes = section.context.lines(of: section.focus.file).bytesRange(ofLine: line)
        let marks = section.annotations.filter { !$0.isMultiline && $0.lines.lowerBound == line }
            .map { annotation -> Mark in
                let bytes = annotation.span.range.clampedTo(lineBytes)
                let columns = shown.columns(source.columns(of: bytes))
                return Mark(
                    annotation: annotation,
                    columns: columns.lowerBound..<max(columns.upperBound, columns.lowerBound + 1))
            }
            .sorted {
                ($0.columns.lowerBound, $1.annotation.isPrimary ? 1 : 0) < (
                    $1.columns.lowerBound, $0.annotation.isPrimary ? 1 : 0
                )
            }
        for row in Self.rows(of: marks) { write(row, to: &writer) }
    }

    /// Marks share a row while they stand apart and only the last has words.
    private static func rows(of marks: [Mark]) -> [[Mark]] {
        var rows: [[Mark]] = []
        for mark in marks {
            if let last = rows.last?.last, last.annotation.text.isEmpty,
                last.columns.upperBound < mark.columns.lowerBound
            {
                rows[rows.count - 1].append(mark)
            } else {
                rows.append([mark])
            }
        }
        return rows
    }

    private func write(_ marks: [Mark], to writer: inout TerminalWriter) {
        writeMargin(to: &writer)
        var column = 0
        for mark in marks {
            writer.write(repeating: " ", count: mark.columns.lowerBound - column)
            let glyph = mark.annotation.isPrimary ? writer.glyphs.caret : writer.glyphs.line
            writer.write(repeating: glyph, count: mark.columns.count, style(of: mark.annotation))
            column = mark.columns.upperBound
        }
        if let last = marks.last { write(labelOf: last.annotation, at: column, to: &writer) }
        writer.endLine()
    }

    /// The part of a row before its marks; a span that closes on this line goes on until its turn is drawn.
    private func writeMargin(afterTurns: Bool = false, to writer: inout TerminalWriter) {
        gutter.write(nil, to: &writer)
        lanes.write(to: &writer, style: style) { annotation in
            let lines = annotation.lines
            return lines.lowerBound < line
                && (afterTurns ? line < lines.upperBound : line <= lines.upperBound)
        }
    }

    private func write(
        labelOf annotation: SnippetSection.Annotation, at column: Int, to writer: inout TerminalWriter
    ) {
        guard !annotation.text.isEmpty else { return }
        let text = writer.visible(annotation.text)
        let margin = gutter.width + lanes.width
        if margin + column + 1 + min(displayWidth(text), 24) <= writer.width {
            writer.write(" ")
            write(text, from: column + 1, to: &writer)
        } else {
            writer.endLine()
            writeMargin(afterTurns: annotation.isMultiline, to: &writer)
            write(text, from: 0, to: &writer)
        }
        func write(_ text: String, from column: Int, to writer: inout TerminalWriter) {
            let lines = TextWrapping.lines(of: text, width: max(writer.width - margin - column, 24))
            for (index, line) in lines.enumerated() {
                if index > 0 {
                    writer.endLine()
                    writeMargin(afterTurns: annotation.isMultiline, to: &writer)
                    writer.write(repeating: " ", count: column)
                }
                writer.write(line, style(of: annotation))
            }
        }
    }

    // MARK: Spans of several lines

    private func writeTurns(to writer: inout TerminalWriter) {
        let lineBytes = section.context.lines(of: section.focus.file).bytesRange(ofLine: line)
        for (lane, annotation) in lanes.annotations.enumerated() {
            if annotation.lines.lowerBound == line {
                let columns = source.columns(of: annotation.span.range.clampedTo(lineBytes))
                writeTurn(lane, writer.glyphs.opening, at: shown.columns(columns).lowerBound, to: &writer)
                writer.endLine()
            } else if annotation.lines.upperBound == line {
                let end = min(Int(annotation.span.end), lineBytes.upperBound)
                let columns = source.columns(
                    of: max(end - 1, lineBytes.lowerBound)..<max(end, lineBytes.lowerBound))
                let column = max(shown.columns(columns).upperBound - 1, 0)
                writeTurn(lane, writer.glyphs.closing, at: column, to: &writer)
                write(labelOf: annotation, at: column + 1, to: &writer)
                writer.endLine()
            }
        }
    }

    private func writeTurn(_ lane: Int, _ corner: String, at column: Int, to writer: inout TerminalWriter) {
        gutter.write(nil, to: &writer)
        lanes.writeTurn(of: lane, corner: corner, to: column, &writer, style: style) { other in
            other.lines.lowerBound <= line && line < other.lines.upperBound
        }
    }
}

extension Range where Bound == Int {
    /// The part within other bounds; empty at the nearer end if there is none.
    func clampedTo(_ bounds: Range<Int>) -> Range<Int> {
        let lower = Swift.min(Swift.max(lowerBound, bounds.lowerBound), bounds.upperBound)
        return lower..<Swift.max(lower, Swift.min(upperBound, bounds.upperBound))
    }
}

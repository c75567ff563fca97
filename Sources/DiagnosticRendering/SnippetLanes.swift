/// The columns to the left of a snippet in which spans of several lines are drawn, one lane of two columns each.
struct SnippetLanes {
    let annotations: [SnippetSection.Annotation]

    init(_ annotations: [SnippetSection.Annotation]) {
        self.annotations = annotations
    }

    var width: Int { annotations.count * 2 }

    /// Draws the lanes of a row; the lane of a span shows its bar while the span goes on.
    func write(
        to writer: inout TerminalWriter, style: (SnippetSection.Annotation) -> TerminalStyle,
        isFilled: (SnippetSection.Annotation) -> Bool
    ) {
        for annotation in annotations {
            if isFilled(annotation) {
                writer.write(writer.glyphs.bar, style(annotation))
            } else {
                writer.write(" ")
            }
            writer.write(" ")
        }
    }

    /// Draws the row that opens or closes a span: a corner in its lane, then a line up to a column of the text.
    func writeTurn(
        of lane: Int, corner: String, to column: Int, _ writer: inout TerminalWriter,
        style: (SnippetSection.Annotation) -> TerminalStyle,
        isFilled: (SnippetSection.Annotation) -> Bool
    ) {
        SnippetLanes(Array(annotations[..<lane])).write(to: &writer, style: style, isFilled: isFilled)
        let own = style(annotations[lane])
        writer.write(corner, own)
        let length = 1 + (annotations.count - lane - 1) * 2 + column
        writer.write(String(repeating: writer.glyphs.line, count: length) + writer.glyphs.caret, own)
    }
}

/// The pipe tables of a Markdown text (GitHub Flavored Markdown, §4.10) and the lines between them.
package enum MarkdownTables {
    package static func read(_ text: String) -> TableDocument {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var document = TableDocument()
        var index = 0
        var isFenced = false
        while index < lines.count {
            let line = lines[index].drop(while: \.isWhitespace)
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isFenced.toggle() }
            if !isFenced, index + 1 < lines.count, isDelimiter(lines[index + 1]), line.contains("|"),
                cells(of: line).count == cells(of: lines[index + 1]).count
            {
                document.blocks.append(.table(table(lines, &index)))
                continue
            }
            let words = heading(line)
            if !words.isEmpty { document.blocks.append(.line(words, .line(index + 1, column: nil))) }
            index += 1
        }
        return document
    }

    /// Reads a table and moves behind it.
    private static func table(_ lines: [Substring], _ index: inout Int) -> TableDocument.Table {
        var table = TableDocument.Table()
        let head = index
        while index < lines.count, lines[index].contains("|") {
            if index != head + 1 { table.rows.append(row(lines[index], number: index + 1)) }
            index += 1
        }
        return table
    }

    private static func row(_ line: Substring, number: Int) -> TableDocument.Row {
        TableDocument.Row(
            cells(of: line).enumerated().map { column, source in
                let (source, isBold) = withoutEmphasis(source)
                return TableDocument.Cell(
                    MarkdownInline.lines(of: source), columns: column..<column + 1,
                    place: .line(number, column: column + 1), isBold: isBold)
            })
    }

    /// `| --- | :-: |`
    private static func isDelimiter(_ line: Substring) -> Bool {
        guard line.contains("-"), line.contains("|") else { return false }
        return cells(of: line).allSatisfy { cell in
            let dashes = cell.drop { $0 == ":" }
            return dashes.first == "-" && dashes.drop { $0 == "-" }.allSatisfy { $0 == ":" }
        }
    }

    /// What stands between the bars that no backslash escapes, without the blanks around it.
    private static func cells(of line: Substring) -> [Substring] {
        var line = trimmed(line)
        if line.hasPrefix("|") { line.removeFirst() }
        var cells: [Substring] = []
        var start = line.startIndex
        var isEscaped = false
        for index in line.indices {
            if line[index] == "|", !isEscaped {
                cells.append(trimmed(line[start..<index]))
                start = line.index(after: index)
            }
            isEscaped = line[index] == "\\" && !isEscaped
        }
        let rest = trimmed(line[start...])
        return rest.isEmpty ? cells : cells + [rest]
    }

    /// The words of a heading or a paragraph's line.
    private static func heading(_ line: Substring) -> String {
        let words = trimmed(line.drop { $0 == "#" })
        return MarkdownInline.lines(of: withoutEmphasis(words).text).joined(separator: " ")
    }

    /// Without the marks that make the whole text bold or italic.
    private static func withoutEmphasis(_ text: Substring) -> (text: Substring, isBold: Bool) {
        for mark in ["**", "__", "*"] where text.hasPrefix(mark) && text.hasSuffix(mark) {
            let inner = text.dropFirst(mark.count).dropLast(mark.count)
            guard text.count > 2 * mark.count, !inner.contains(mark), !inner.hasSuffix("\\") else { continue }
            return (inner, mark.count == 2)
        }
        return (text, false)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

import DataFormats
package import PlanSyntax

/// A scalar on its way to the text, with its value and the way in which its author wrote it.
package struct Scalar {
    package let style: ScalarStyle
    package let value: String
    /// The node as it stands in the source.
    package let source: String

    package init(style: ScalarStyle, value: String, source: String) {
        (self.style, self.value, self.source) = (style, value, source)
    }

    /// A new text, plain where it may be.
    package init(_ text: String) {
        let source = YAMLText.scalar(text)
        self.init(style: source == text ? .plain : .doubleQuoted, value: text, source: source)
    }

    /// What it is written as: the rest of its line, and the lines below.
    struct Written: Hashable {
        var line: String
        /// With their margin; empty lines have none.
        var below: [String] = []
    }

    /// - Parameter indent: the column of the collection that the scalar stands in; less than 0 where it stands alone.
    func written(indent: Int) -> Written {
        if indent < 0, isMarkOfDocuments { return Written(line: YAMLText.quoted(value)) }
        // A block at the margin would be empty.
        let indent = max(indent, 0)
        return switch style {
        case .plain, .singleQuoted, .doubleQuoted: inline(indent: indent)
        case .literal: paragraph(value.lines, indent: indent)
        case .folded: folded(indent: indent)
        }
    }

    /// On one line, if it can be written so: in a list between brackets, or as a key.
    var oneLine: String? {
        switch style {
        case .plain:
            // Between brackets these are texts; on a line of their own, signs.
            if !isBroken, source != "-", source != "?" { return source }
            return YAMLText.isPlain(value, in: .flow) ? value : YAMLText.quoted(value)
        case .singleQuoted where !isBroken:
            // Between single quotes nothing has to be escaped that would have to between double ones.
            return source.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
                || value.utf8.contains(UInt8(ascii: "'")) ? source : "\"\(value)\""
        case .doubleQuoted where !isBroken: return source
        case .singleQuoted, .doubleQuoted: return YAMLText.quoted(value)
        case .literal, .folded: return nil
        }
    }

    /// On one line as a key, which may be the first on its line.
    var oneLineAsKey: String {
        isMarkOfDocuments ? YAMLText.quoted(value) : oneLine ?? YAMLText.quoted(value)
    }

    /// At the margin, it would end the document.
    private var isMarkOfDocuments: Bool {
        guard style == .plain, source.hasPrefix("...") || source.hasPrefix("---") else { return false }
        return source.utf8.dropFirst(3).first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            ?? true
    }

    /// Goes over several lines of the source.
    private var isBroken: Bool {
        source.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }

    private func inline(indent: Int) -> Written {
        let line = oneLine ?? source
        // Asked of what would be written: a text that its author broke into lines needs fewer escapes on one.
        let isEscaped = style == .doubleQuoted && line.utf8.contains(UInt8(ascii: "\\"))
        let isLong = value.count > YAMLText.lineWidth - indent - 2 || value.utf8.contains(UInt8(ascii: "\n"))
        if isLong, !isEscaped, let lines = YAMLText.folded(value, indent: indent + 2),
            lines.count > 1
        {
            return Written(line: ">-", below: margined(lines, by: indent + 2))
        }
        return Written(line: line)
    }

    /// As its author broke it, since people break lines where the sense does; a text with a line that is too long is
    /// folded anew.
    private func folded(indent: Int) -> Written {
        let lines = foldedLines
        let isWithin = lines.allSatisfy { indent + 2 + $0.count <= Self.longestLine }
        let text = value.trimmingLast("\n")
        guard !isWithin, explicitIndentation == nil,
            let anew = YAMLText.folded(text, indent: indent + 2)
        else { return paragraph(lines, indent: indent) }
        return Written(line: header, below: margined(anew + keptLines, by: indent + 2))
    }

    /// The width up to which an author's own line stays, in characters; what is folded here ends sooner.
    private static let longestLine = 120

    /// The author's own lines, moved to their new column.
    private func paragraph(_ lines: [String], indent: Int) -> Written {
        Written(line: header, below: margined(lines, by: indent + (explicitIndentation ?? 2)))
    }

    private func margined(_ lines: [String], by indent: Int) -> [String] {
        lines.map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
    }
}

// MARK: - Blocks

extension Scalar {
    /// `|`, `>-`, `|2+`: everything before the first line and its comment.
    private var sourceHeader: String {
        // An accent behind the sign of a comment makes no other sign of it.
        String(source.unicodeScalars.prefix { !$0.properties.isWhitespace && $0 != "#" })
    }
    private var chomping: Character? { sourceHeader.first { $0 == "+" || $0 == "-" } }
    private var explicitIndentation: Int? { sourceHeader.first(where: \.isNumber)?.wholeNumberValue }

    /// The same, but for a text that the end of the file cut off before its line break: it says so where a line follows.
    private var header: String {
        guard let last = value.utf8.last, last != UInt8(ascii: "\n"), chomping != "-" else {
            return sourceHeader
        }
        return sourceHeader.filter { $0 != "+" } + "-"
    }

    /// The comment behind the header.
    var headerRemark: Remark? {
        guard isParagraph else { return nil }
        let line = source.prefix { !$0.isNewline }
        guard let start = line.unicodeScalars.firstIndex(of: "#") else { return nil }
        return Remark(text: String(line[start...]).trimmingBlanks())
    }

    /// A `|` or `>` block.
    var isParagraph: Bool { style == .literal || style == .folded }

    /// Whether the empty lines below belong to the value.
    var keepsEmptyLines: Bool { isParagraph && chomping == "+" }

    /// The lines of a folded text as its author broke them, without their margin.
    private var foldedLines: [String] {
        let lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropFirst()
        let first = lines.first { Self.blanks($0) < $0.utf8.count } ?? ""
        let leading = Self.blanks(value.drop { $0 == "\n" })
        let margin = max(0, Self.blanks(first) - leading)
        var own = lines.map { String($0.unicodeScalars.dropFirst(min(margin, Self.blanks($0)))) }
        // Blanks at the end, and lines of nothing else, are not within the node's span, but within its value.
        if !trailingBlanks.isEmpty { own += ((own.popLast() ?? "") + trailingBlanks).lines }
        return own + keptLines
    }

    /// Blanks, and breaks between them, behind the last letter of the value.
    private var trailingBlanks: String {
        let text = value.trimmingLast("\n")
        let visible = text.utf8.lastIndex { !" \t\n".utf8.contains($0) }
        return String(text[(visible.map(text.utf8.index(after:)) ?? text.startIndex)...])
    }

    /// How many blanks a line begins with; an accent behind them belongs to none.
    private static func blanks(_ line: Substring) -> Int {
        line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    }

    /// The empty lines at the end that belong to the value.
    private var keptLines: [String] {
        guard chomping == "+" else { return [] }
        let text = value.trimmingLast("\n")
        // The first break ends the last line of text, where there is one.
        return [String](repeating: "", count: max(0, value.count - text.count - (text.isEmpty ? 0 : 1)))
    }
}

extension String {
    /// The lines of a literal text: its last line break ends a line and begins none.
    fileprivate var lines: [String] {
        guard !isEmpty else { return [] }
        var lines = split(separator: "\n" as Character, omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    fileprivate func trimmingLast(_ character: Character) -> String {
        var text = self[...]
        while text.last == character { text.removeLast() }
        return String(text)
    }

    fileprivate func trimmingBlanks() -> String {
        var text = self[...]
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return String(text)
    }
}

/// Escaping of text for Markdown (CommonMark 0.31 with the tables of GitHub).
package enum MarkdownText {
    /// The text as one line of a paragraph in which nothing is markup.
    package static func inline(_ text: String) -> String {
        escaped(text, lineBreak: " ")
    }

    /// The text as a cell of a table; line breaks become `<br>`, as a row is one line.
    package static func tableCell(_ text: String) -> String {
        escaped(text, lineBreak: "<br>")
    }

    /// The text as code, fenced with as many backquotes as its own backquotes need.
    ///
    /// In a table `|` is escaped too, since it parts cells even inside code.
    package static func code(_ text: String, isInTable: Bool = false) -> String {
        let text = String(text.unicodeScalars.map { isLineBreak($0) ? " " : Character($0) })
        let longestRun = text.utf8.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longestRun + 1)
        let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        let body =
            isInTable
            ? text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") : text
        return fence + padding + body + padding + fence
    }

    private static func escaped(_ text: String, lineBreak: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = "\n"
        // Until the first character that is neither a digit nor a sign, the text could open a block.
        var mayOpenBlock = true
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if isLineBreak(scalar) {
                if !(scalar == "\n" && previous == "\r") {
                    result.append(contentsOf: lineBreak.unicodeScalars)
                }
                continue
            }
            guard scalar.value >= 0x20 || scalar == "\t", !(0x7F..<0xA0).contains(scalar.value) else {
                continue
            }
            if isMarkup(scalar) || (mayOpenBlock && opensBlock(scalar, after: previous))
                || closesHeading(scalar, after: previous)
            {
                result.append("\\")
            }
            result.append(scalar)
            mayOpenBlock = mayOpenBlock && (isDigit(scalar) || scalar == " ")
        }
        return String(result)
    }

    private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "|", "&": true
        default: false
        }
    }

    /// Headings, lists and the underline of a heading; a number opens a list only by the sign after it.
    private static func opensBlock(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
        switch scalar {
        case "#", "+", "-", "=": true
        case ".", ")": isDigit(previous)
        default: false
        }
    }

    /// Signs at the end of a heading that are set off from it are not shown (CommonMark 0.31 §4.2).
    private static func closesHeading(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
        scalar == "#" && (previous == " " || previous == "\t")
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
}

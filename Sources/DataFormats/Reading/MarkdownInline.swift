/// Words within a line of Markdown without what marks them: escapes, entities, breaks, code, links.
enum MarkdownInline {
    /// The lines that `<br>` parts; marks of emphasis inside a line stay, for they may be the author's own signs.
    static func lines(of source: Substring) -> [String] {
        var lines = [""]
        var rest = source
        while let first = rest.first {
            if first == "<", let end = breakEnd(rest) {
                lines.append("")
                rest = rest[end...]
            } else {
                lines[lines.count - 1] += piece(&rest)
            }
        }
        return lines.map(trimmed)
    }

    /// Takes the next sign or piece of markup off.
    private static func piece(_ rest: inout Substring) -> String {
        let first = rest.removeFirst()
        switch first {
        case "\\":
            guard let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol else {
                return "\\"
            }
            rest.removeFirst()
            return String(next)
        case "&": return entity(&rest) ?? "&"
        case "`": return code(&rest)
        case "[": return link(&rest) ?? "["
        default: return String(first)
        }
    }

    /// `<br>`, `<br/>`, `<br />`
    private static func breakEnd(_ text: Substring) -> Substring.Index? {
        guard let close = text.firstIndex(of: ">") else { return nil }
        let tag = text[text.index(after: text.startIndex)..<close].lowercased().filter {
            $0 != " " && $0 != "/"
        }
        return tag == "br" ? text.index(after: close) : nil
    }

    private static let entities: [Substring: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    ]

    private static func entity(_ rest: inout Substring) -> String? {
        guard let end = rest.prefix(10).firstIndex(of: ";") else { return nil }
        let name = rest[..<end]
        let number =
            name.hasPrefix("#x") || name.hasPrefix("#X")
            ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
        guard let text = entities[name] ?? number.flatMap(Unicode.Scalar.init).map(String.init) else {
            return nil
        }
        rest = rest[rest.index(after: end)...]
        return text
    }

    /// Between as many backquotes as opened it; nothing in it is markup.
    private static func code(_ rest: inout Substring) -> String {
        let fence = String(repeating: "`", count: rest.prefix { $0 == "`" }.count + 1)
        let body = rest.dropFirst(fence.count - 1)
        guard let end = body.firstRange(of: fence) else {
            rest = body
            return fence
        }
        rest = body[end.upperBound...]
        return String(body[..<end.lowerBound]).replacing("\\|", with: "|")
    }

    /// The words of `[words](target)`.
    private static func link(_ rest: inout Substring) -> String? {
        guard let middle = rest.firstRange(of: "]("), !rest[..<middle.lowerBound].contains("["),
            let end = rest[middle.upperBound...].firstIndex(of: ")")
        else { return nil }
        defer { rest = rest[rest.index(after: end)...] }
        return String(rest[..<middle.lowerBound])
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...].drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return String(text)
    }
}

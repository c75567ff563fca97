/// Canonical XML laid out for people to compare: one element to a line, indented, nothing else changed.
package enum ReadableXML {
    /// - Parameter part: what ``XMLWriter`` wrote, with text and elements never side by side in one element.
    package static func text(of part: [UInt8]) -> String {
        var lines: [String] = []
        var depth = 0
        for piece in String(decoding: part, as: UTF8.self).split(separator: "<") {
            let tag = "<" + (piece.hasSuffix("\n") ? piece.dropLast() : piece)
            if tag.hasPrefix("</") {
                depth -= 1
                // What stands in an element stays on its line.
                if let last = lines.indices.last, isOpening(lines[last]) {
                    lines[last] += tag
                } else {
                    lines.append(indented(tag, depth))
                }
            } else {
                lines.append(indented(tag, depth))
                if isOpening(tag) { depth += 1 }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func indented(_ text: String, _ depth: Int) -> String {
        String(repeating: " ", count: depth) + text
    }

    /// A line with an opening tag that nothing closes yet.
    private static func isOpening(_ line: String) -> Bool {
        !line.contains("</") && !line.contains("/>") && !line.contains("<?")
    }
}

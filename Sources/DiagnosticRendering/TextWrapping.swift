import VietnameseText

/// Breaking of a sentence into lines by the columns that it takes, at spaces only.
package enum TextWrapping {
    /// At least one line; a word wider than a line stays whole, since paths and codes are copied.
    package static func lines(of text: String, width: Int) -> [Substring] {
        guard displayWidth(text) > width else { return [text[...]] }
        var lines: [Substring] = []
        var start = text.startIndex
        var end = start
        var used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let wordWidth = displayWidth(word)
            let gap = displayWidth(text[end..<word.startIndex])
            if used > 0, used + gap + wordWidth > width {
                lines.append(text[start..<end])
                start = word.startIndex
                used = wordWidth
            } else {
                used += gap + wordWidth
            }
            end = word.endIndex
        }
        lines.append(text[start..<end])
        return lines
    }
}

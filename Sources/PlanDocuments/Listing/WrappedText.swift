import VietnameseText

/// A text as lines of at most so many terminal columns, broken between words; a longer word is cut.
///
/// Line breaks and tabs become spaces and other controls go: a title must not be able to command the terminal.
/// At least one line, which may be empty.
package func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in plainText(text).split(separator: " ") {
        var word = word
        var needed = displayWidth(word)
        if used > 0, used + 1 + needed <= width {
            line += " " + word
            used += 1 + needed
            continue
        }
        if used > 0 { lines.append(line) }
        while needed > width, let cut = firstPiece(word, width) {
            lines.append(String(cut))
            word = word[cut.endIndex...]
            needed = displayWidth(word)
        }
        line = String(word)
        used = needed
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
}

/// What fits, but at least one character; nil when that is the whole word.
private func firstPiece(_ word: Substring, _ width: Int) -> Substring? {
    let piece = displayPrefix(word, fitting: width)
    let cut = piece.isEmpty ? word.prefix(1) : piece
    return cut.endIndex == word.endIndex ? nil : cut
}

private func plainText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
        // Controls of direction would let one cell rearrange its neighbours.
        case .format where InvisibleCharacter.isDirectionControl(scalar.value): continue
        default: result.append(scalar)
        }
    }
    return String(result)
}

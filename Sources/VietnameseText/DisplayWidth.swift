/// The number of terminal columns that a text takes.
///
/// Counted by grapheme cluster, so NFC and NFD agree: marks and format characters 0, East Asian wide and full-width
/// characters and emoji 2, everything else 1. Controls, tabs among them, count 0: only the caller knows the tab stops.
package func displayWidth(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) { return text.utf8.count }
    return text.reduce(0) { $0 + displayWidth($1) }
}

/// The number of terminal columns of one grapheme cluster: 0, 1 or 2.
package func displayWidth(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x300 { return first.value &- 0x20 < 0x5F || first.value >= 0xA0 ? 1 : 0 }
    // Vietnamese letters and general punctuation need no look into the database.
    if 0x1E00...0x1EFF ~= first.value { return 1 }
    if isWide(first) || scalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return 1
    }
}

/// The longest prefix that fits into so many columns, whole grapheme clusters only.
package func displayPrefix<Text: StringProtocol>(_ text: Text, fitting width: Int) -> Text.SubSequence {
    var left = width
    let end = text.indices.first { index in
        left -= displayWidth(text[index])
        return left < 0
    }
    return text[..<(end ?? text.endIndex)]
}

/// The text followed by spaces up to so many columns; a wider text is returned as it is.
package func displayPadded(_ text: some StringProtocol, to width: Int) -> String {
    String(text) + String(repeating: " ", count: max(0, width - displayWidth(text)))
}

/// Whether a scalar is East Asian wide or full-width (UAX #11), or shown as an emoji by default.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
        true
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF:
        scalar.properties.isEmojiPresentation
    default:
        false
    }
}

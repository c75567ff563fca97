import VietnameseText

/// Text for terminals that take nothing beyond ASCII: Vietnamese without its marks, as people have long typed it.
enum ASCIIText {
    /// What stands for a scalar outside ASCII; nothing for a combining mark, its name for what has no likeness.
    static func replacement(for scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "“", "”", "„", "«", "»": return "\""
        case "‘", "’": return "'"
        case "–", "—", "‑": return "-"
        case "…": return "..."
        case "•": return "*"
        case "\u{A0}": return " "
        default: break
        }
        let folded = folded(String(scalar))
        guard folded.utf8.allSatisfy({ $0 < 0x80 }) else { return VisibleText.name(of: scalar) }
        return scalar.properties.isUppercase ? folded.uppercased() : folded
    }
}

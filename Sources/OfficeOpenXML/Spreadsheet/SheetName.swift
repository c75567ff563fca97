/// A name that Excel accepts for a sheet: at most 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at an end.
package struct SheetName: Hashable, Sendable {
    package static let longest = 31

    package let text: String

    /// The nearest acceptable name: forbidden signs become spaces, what is too long is cut off.
    package init(fitting text: String) {
        let spaced = text.map { Self.isForbidden($0) ? " " : $0 }
        var units = 0
        let kept = spaced.prefix { character in
            units += character.utf16.count
            return units <= Self.longest
        }
        let name = Self.trimmed(String(kept))
        // Excel keeps the name "History" for itself.
        self.text = name.isEmpty || name.lowercased() == "history" ? "Sheet" : name
    }

    /// As formulas quote it: `'Nhiệm vụ'`.
    package var quoted: String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    private static func isForbidden(_ character: Character) -> Bool {
        "[]:*?/\\".contains(character) || character.unicodeScalars.contains { $0.value < 0x20 }
    }

    private static func trimmed(_ text: String) -> String {
        func isOuter(_ character: Character) -> Bool { character == " " || character == "'" }
        let tail = text.drop(while: isOuter)
        return String(tail.reversed().drop(while: isOuter).reversed())
    }
}

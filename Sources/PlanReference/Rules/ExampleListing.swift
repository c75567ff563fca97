import DataFormats
package import PlanDiagnostics

/// An example as a page may show it: hidden characters made visible, long texts cut, changes marked.
package struct ExampleListing: Sendable {
    /// The whole faulty file.
    package let faulty: [String]
    /// The lines around the change, each with `-`, `+` or a space before it.
    package let change: [String]

    private static let longestListing = 60
    private static let longestLine = 240
    private static let contextLines = 3

    package init(_ example: RuleExample) {
        // Beyond a listing and its context nothing is shown, and an example may be as large as the limits.
        let faulty = Self.lines(example.faulty)
        let mended = Self.lines(example.mended)
        self.faulty = Self.cut(faulty)
        change = Self.cut(Self.change(from: faulty, to: mended))
    }

    private static func change(from old: [String], to new: [String]) -> [String] {
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let rest = min(old.count, new.count) - prefix
        let suffix = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
        let before = new[max(0, prefix - contextLines)..<prefix]
        let after = new[(new.count - suffix)...].prefix(contextLines)
        return before.map { "  " + $0 } + old[prefix..<(old.count - suffix)].map { "- " + $0 }
            + new[prefix..<(new.count - suffix)].map { "+ " + $0 } + after.map { "  " + $0 }
    }

    private static func cut(_ lines: [String]) -> [String] {
        lines.count <= longestListing ? lines : Array(lines.prefix(longestListing)) + ["…"]
    }

    private static func lines(_ text: String) -> [String] {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            line(Substring($0))
        }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    private static func line(_ text: Substring) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(longestLine) {
            if isHidden(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
                shown.append(contentsOf: "⟨U+\(padding)\(digits)⟩".unicodeScalars)
            } else {
                shown.append(scalar)
            }
        }
        var line = String(shown)
        while line.hasSuffix(" ") { line.removeLast() }
        return text.unicodeScalars.count > longestLine ? line + " …" : line
    }

    /// Whether a reader could not see the character, or would take it for an ordinary space.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: true
        case .spaceSeparator: scalar != " "
        default: false
        }
    }
}

/// A generated part of a page that is otherwise written by hand, between two comments.
package struct MarkedSection: Sendable {
    package let opening: String
    package let closing: String

    package init(_ name: String) {
        opening = "<!-- \(name):begin -->"
        closing = "<!-- \(name):end -->"
    }

    package static let targets = MarkedSection("targets")

    /// The page with the part between the comments replaced; nil when it does not have both.
    package func replaced(in page: String, by text: String) -> String? {
        guard let start = page.firstRange(of: opening)?.upperBound,
            let end = page[start...].firstRange(of: closing)?.lowerBound
        else { return nil }
        return page[..<start] + "\n\n" + text + "\n\n" + page[end...]
    }
}

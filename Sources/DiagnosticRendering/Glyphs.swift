/// The signs that snippets are drawn with; each takes one column but the ellipsis of ASCII, which takes three.
struct Glyphs: Sendable {
    let bar: String
    let line: String
    let opening: String
    let closing: String
    let caret = "^"
    let ellipsis: String

    var ellipsisWidth: Int { ellipsis.unicodeScalars.count }

    static let unicode = Glyphs(bar: "│", line: "─", opening: "╭", closing: "╰", ellipsis: "…")
    static let ascii = Glyphs(bar: "|", line: "-", opening: "/", closing: "\\", ellipsis: "...")
}

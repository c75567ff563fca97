/// A tag of a template, as its text has it.
struct TemplateTag {
    enum Kind {
        case variable, section, inverted, close, partial
    }

    let kind: Kind
    /// Between the delimiters, without sign and spaces: `task.title`, `uppercased(name)`.
    let name: String
    /// With its delimiters.
    let range: Range<Int>
    let nameRange: Range<Int>

    /// The name without functions around it; empty for what a function finds out about a list's place.
    var variable: Substring {
        let start = name.utf8.lastIndex { $0 == UInt8(ascii: "(") }.map { name.utf8.index(after: $0) }
        let inner = name[(start ?? name.startIndex)...]
        return inner.prefix { $0 != ")" }
    }

    /// The functions around the name, outermost first.
    var functions: [Substring] {
        name.split(separator: "(", omittingEmptySubsequences: false).dropLast()
    }
}

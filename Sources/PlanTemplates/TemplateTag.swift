/// A tag of a template, as its text has it.
struct TemplateTag {
    enum Kind {
        case variable, section, inverted, close, partial
    }

    let kind: Kind
    /// Between the delimiters, without sign and spaces: `task.title`.
    let name: String
    /// With its delimiters.
    let range: Range<Int>
    let nameRange: Range<Int>
}

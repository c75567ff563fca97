/// Something wrong with an office's own template.
package struct TemplateFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// No built-in template has this name; `known` are those that there are.
        case unknownTemplate(known: [String])
        case notUTF8
        /// A tag is opened and the text ends.
        case unclosedTag
        /// Nothing, or characters that a name cannot have, stands where a name belongs.
        case malformedName(String)
        /// Delimiters, blocks, parents, pragmas, names made at run time: Mustache that is not understood here.
        case unsupportedTag(sign: Character)
        case unclosedSection(String)
        /// A section is closed that was not opened.
        case unopenedSection(String)
        /// A section is closed while a later one is open, whose tag is at `opening`.
        case crossedSection(String, open: String, opening: Range<Int>)
        case nestedTooDeep(limit: Int)
        case unknownPartial(String, known: [String])
        /// Printing it would never end; the names lead from the template back to it.
        case circularPartial([String])
        /// Mustache prints nothing there; `known` are the names that the built-in templates use or could.
        case unknownVariable(String, known: [String])
        /// Its own review refused it.
        case unfit(vi: String, en: String)
    }

    /// The name of the template.
    package let template: String
    package let kind: Kind
    /// The bytes to blame, within the bytes that were read.
    package let range: Range<Int>

    /// Whether the template cannot be used; an unknown variable only prints nothing.
    package var isError: Bool {
        if case .unknownVariable = kind { false } else { true }
    }
}

/// How the words that fill a template are made fit to stand in its text.
package enum TemplateEscaping: String, Sendable {
    /// Between tags and inside quoted attributes of HTML.
    case html
    /// Within one line of CommonMark; line breaks become spaces.
    case markdown
    /// Not at all: for text without markup.
    case plain
}

/// A template that is built in.
package struct TemplateSource: Sendable {
    /// What partial tags and files call it, such as `site/plan`; the office's own is `site/plan.mustache`.
    package let name: String
    package let text: String
    /// An office's own template of this name escapes in the same way.
    package let escaping: TemplateEscaping
    /// Names that the values have although the text uses none of them.
    package let offers: [String]

    package init(_ name: String, _ escaping: TemplateEscaping, offers: [String] = [], _ text: String) {
        self.name = name
        self.text = text
        self.escaping = escaping
        self.offers = offers
    }
}

/// A template that an office put in the place of a built-in one.
package struct TemplateOverride: Sendable {
    package static let fileExtension = ".mustache"

    package let name: String
    /// As they were read; a byte order mark is passed over.
    package let bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

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
    /// What the text is looked over for beyond its tags, such as the rows of a table.
    package let review: (@Sendable (String) -> [Remark])?

    package init(
        _ name: String, _ escaping: TemplateEscaping, offers: [String] = [], _ text: String,
        review: (@Sendable (String) -> [Remark])? = nil
    ) {
        self.name = name
        self.text = text
        self.escaping = escaping
        self.offers = offers
        self.review = review
    }

    /// Why a text cannot be used, in both languages, and the bytes of it to blame.
    package struct Remark: Hashable, Sendable {
        package let vi: String
        package let en: String
        package let range: Range<Int>

        package init(vi: String, en: String, range: Range<Int>) {
            self.vi = vi
            self.en = en
            self.range = range
        }
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
